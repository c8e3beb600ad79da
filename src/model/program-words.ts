/** The words of framework.json that the program itself asks for, and the values it fills into each. Templates ask for other words. */

import { consultantWords } from './consultant-words.js';
import { importWords } from './import-words.js';
import { matrixWords } from './matrix-words.js';
import { pageWords } from './page-words.js';
import { remarksWords } from './remarks-words.js';
import { reasonWords } from './reason-words.js';
import { releaseWords } from './release-words.js';

/** `count` also chooses the plural form. */
export const programWords = {
  sources: [],
  'answer.title': [],
  'answer.done': [],
  'answer.taken': [],
  'answer.reworded': [],
  'answer.notTaken': [],
  'answer.unread': [],
  'answer.asked': [],
  'answer.ours': [],
  'answer.unreadWrite': [],
  'answer.unreadAgain': [],
  'answer.unreadRest': [],
  'answer.unreadFigure': [],
  'answer.open': [],
  'answer.reason': [],
  'answer.before': [],
  'answer.now': [],
  'answer.none': [],
  rounded: [],
  footnoteSpoken: ['number'],
  'disputed.spoken': [],
  'disputed.head': [],
  'disputed.one': ['other'],
  'disputed.several': ['what', 'other'],
  'disputed.page': [],
  'disputed.pages': [],
  'status.draft': [],
  page: [],
  pageShort: [],
  countOf: ['number', 'total'],
  excerptTitle: ['title'],
  continuedHead: [],
  continuedStep: [],
  continuedPart: ['part', 'parts'],
  'tablePart.rows': ['from', 'to', 'all'],
  'tablePart.next': ['page'],
  'tablePart.nextWith': ['page', 'list'],
  'tablePart.rest': ['name'],
  'alt.rowMap': ['list'],
  'alt.table': ['count'],
  'alt.tableWithHeads': ['count', 'heads'],
  'alt.proof': ['cells'],
  'prompt.title': [],
  'prompt.subtitle': [],
  'prompt.section': [],
  'prompt.lead': [],
  'prompt.notes': [],
  'prompt.content': [],
  'prompt.text': [],
  'prompt.speakerNotes': [],
  'object.decoration': [],
  'object.text': [],
  'object.shape': [],
  'object.table': [],
  'object.chart': [],
  'object.connector': [],
  'object.image': [],
  'object.group': [],
  'object.title': [],
  'object.subtitle': [],
  'object.section': [],
  'object.lead': [],
  'object.notes': [],
  'object.footer': [],
  'object.slideNumber': [],
  ...pageWords,
  ...consultantWords,
  ...importWords,
  ...matrixWords,
  ...reasonWords,
  ...remarksWords,
  ...releaseWords,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProgramWord = keyof typeof programWords;

type Placeholder<K extends ProgramWord> = (typeof programWords)[K][number];

/** Every value that the word has a placeholder for. */
type Values<K extends ProgramWord> = [Placeholder<K>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<K>, string | number>>];

/** A word in the locale with its values filled in. A word that is not listed above, or a missing value, does not compile. */
export type Words = <K extends ProgramWord>(key: K, ...values: Values<K>) => string;

/** The values filled into a word of framework.json; words that templates ask for take a number at most. */
export function filledInto(word: string): readonly string[] {
  if (/^(?:unit|unitShort|counted)\./u.test(word)) return ['count'];
  return placeholders.get(word) ?? [];
}

const placeholders = new Map<string, readonly string[]>(Object.entries(programWords));
