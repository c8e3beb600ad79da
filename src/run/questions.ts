/** What a slide asks while it is laid out, and the answers. */
import type { Numbering } from '../layout/lay-out.js';
import type { Situation } from '../layout/make-context.js';
import type { LocalisedDeck, WordValues } from '../localise/localised-deck.js';
import type { Reference } from '../template/element.js';

export type Question =
  | readonly [kind: 'text', of: Reference]
  | readonly [kind: 'word', key: string, values?: WordValues]
  | readonly [kind: 'number', value: number, decimals?: number]
  | readonly [kind: 'percent', value: number]
  | readonly [kind: 'hyphenation' | 'page' | 'lastPage' | 'example', of: string];

/** What answers, beside the situation. */
export interface Asked {
  readonly slide: string;
  /** Stands for all examples of slide types: it takes long to lay one out, and they change together. */
  readonly examples: string;
}

/** JSON has null for decimals that were not asked for. */
const numberAsked = ([, value, decimals]: Extract<Question, readonly ['number', ...unknown[]]>): readonly [
  number,
  number?,
] => (typeof decimals === 'number' ? [value, decimals] : [value]);

/** The answers to questions of a slide as one text. */
export const replies = (questions: readonly Question[], asked: Asked, around: Numbering): string =>
  JSON.stringify(questions.map((question) => reply(question, asked, around)));

function reply(question: Question, { slide, examples }: Asked, { deck, pageOf, lastPageOf }: Numbering): unknown {
  switch (question[0]) {
    case 'text':
      return deck.resolve(question[1], slide);
    case 'word':
      return anyWord(deck)(question[1], ...question.slice(2));
    case 'number':
      return deck.number(...numberAsked(question));
    case 'percent':
      return deck.percent(question[1]);
    case 'hyphenation':
      return deck.hyphenation(question[1]);
    case 'page':
      return pageOf(question[1]);
    case 'lastPage':
      return lastPageOf(question[1]);
    case 'example':
      return examples;
  }
}

/** Which words take which values was seen to where they were asked for first. */
const anyWord = ({ words }: LocalisedDeck) => words as (key: string, ...values: readonly unknown[]) => string;

interface Heard {
  readonly situation: Situation;
  /** Each question once, and the answers as one text; undefined where something was asked that is not remembered: what only faults ask. */
  readonly heard: () => { readonly asked: readonly Question[]; readonly replies: string } | undefined;
}

/** The situation, with somebody who listens to what is asked in it. */
export function heard(around: Numbering, examples: string): Heard {
  const { notes, note, strange } = notebook();
  const { examples: shown, pageOf, lastPageOf } = around;
  const showing = (of: string) => {
    note(`example ${of}`, ['example', of], examples);
    return shown?.(of);
  };
  return {
    situation: {
      ...around,
      ...(shown && { examples: showing }),
      pageOf: listening(note, 'page', pageOf),
      lastPageOf: listening(note, 'lastPage', lastPageOf),
      deck: heardDeck(around.deck, note, strange),
    },
    heard: notes,
  };
}

/** Notes a question and its answer under a key, once. */
type Note = (key: unknown, question: Question, answer: unknown) => void;

/** Answers as before, and what is asked is no longer remembered. */
type Strange = <Args extends readonly unknown[], R>(answer: (...args: Args) => R) => (...args: Args) => R;

interface Notebook {
  readonly note: Note;
  readonly strange: Strange;
  readonly notes: Heard['heard'];
}

function notebook(): Notebook {
  const answered = new Map<unknown, readonly [Question, unknown]>();
  let isStrange = false;
  return {
    note: (key, question, answer) => {
      if (!answered.has(key)) answered.set(key, [question, answer]);
    },
    strange:
      (answer) =>
      (...args) => {
        isStrange = true;
        return answer(...args);
      },
    notes: () => {
      const all = [...answered.values()];
      return isStrange
        ? undefined
        : { asked: all.map(([one]) => one), replies: JSON.stringify(all.map(([, said]) => said)) };
    },
  };
}

/** For questions that are one word or number. */
const listening =
  <A extends string | number, R>(
    note: Note,
    kind: 'percent' | 'hyphenation' | 'page' | 'lastPage',
    answer: (of: A) => R,
  ): ((of: A) => R) =>
  (of) => {
    const said = answer(of);
    note(`${kind} ${of}`, [kind, of] as unknown as Question, said);
    return said;
  };

const heardDeck = (deck: LocalisedDeck, note: Note, strange: Strange): LocalisedDeck => ({
  ...deck,
  resolve: (reference, slide) => {
    const said = deck.resolve(reference, slide);
    note(reference, ['text', reference], said);
    return said;
  },
  number: (...asked: readonly [value: number, decimals?: number]) => {
    const said = deck.number(...asked);
    note(`number ${asked.join(' ')}`, ['number', ...asked], said);
    return said;
  },
  percent: listening(note, 'percent', deck.percent),
  hyphenation: listening(note, 'hyphenation', deck.hyphenation),
  words: heardWords(deck, note),
  slideType: strange(deck.slideType),
  abbreviations: strange(deck.abbreviations),
  placeOf: strange(deck.placeOf),
  originOf: strange(deck.originOf),
});

const heardWords =
  (deck: LocalisedDeck, note: Note) =>
  (key: string, ...values: readonly [WordValues?]): string => {
    const said = anyWord(deck)(key, ...values);
    const of = values[0] === undefined ? `word ${key}` : `word ${key} ${JSON.stringify(values)}`;
    note(of, ['word', key, ...values], said);
    return said;
  };
