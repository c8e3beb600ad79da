/** Each text is written in one language: where decks of several languages share a text, they cannot say which it is. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import type { Checked, CheckedProject } from '../validation/checked-project.js';
import { copiedTranslations } from './copied-translations.js';
import { copiedWords } from './copied-words.js';
import type { DeckFile } from '../schemas/deck.js';
import type { SlideFile } from '../schemas/slide.js';
import { otherLanguage, type Speech } from './telling-words.js';

export const checkLanguages = (project: CheckedProject): readonly Diagnostic[] => [
  ...project.slides.flatMap((slide) => sharedSlide(slide, project.decks)),
  ...sharedNames(project),
  ...project.slides.flatMap((slide) => otherwiseWritten(slide, project)),
  ...copiedWords(project.locales, new Set(sourcesOf(project.decks))),
  ...copiedTranslations(project.locales),
];

type Deck = Checked<DeckFile>;

function sharedSlide({ document, value }: Checked<SlideFile>, decks: readonly Deck[]): readonly Diagnostic[] {
  if (value === undefined || value.language !== undefined) return [];
  const sources = sourcesOf(decks.filter(({ references }) => references.some(isSlide(value.id))));
  if (sources.length < 2) return [];
  return [
    {
      code: 'unclear-language',
      severity: 'error',
      message: `The slide stands in decks that are written in ${listed(sources)}, and does not say in which it is written itself.`,
      hint: `Add «language: ${sources[0] ?? ''}», or whichever it is; the other decks show its translation.`,
      place: placeOf(document, ['id']),
    },
  ];
}

/** A slide that does not look written in its language: the one it names, else that of its deck. */
function otherwiseWritten(
  { document, value, units }: Checked<SlideFile>,
  project: CheckedProject,
): readonly Diagnostic[] {
  if (value === undefined) return [];
  const [deck, ...more] = sourcesOf(project.decks.filter(({ references }) => references.some(isSlide(value.id))));
  const said = value.language ?? (more.length > 0 ? undefined : deck);
  const speeches = project.locales.map(({ locale, value: own }): Speech => ({ ...own, tag: locale.tag }));
  const own = speeches.find(({ tag }) => tag === said);
  const found = own && otherLanguage(units.map(({ text }) => text).join('\n'), own, speeches);
  if (said === undefined || found === undefined) return [];
  return [
    {
      code: 'wrong-language',
      severity: 'warning',
      message: `The slide should be written in ${quote(said)}, as its ${value.language === undefined ? 'deck' : 'file'} says, and looks like ${quote(found)}.`,
      hint: `Write «language: ${found}» if it is, or its texts in ${quote(said)}.`,
      place: placeOf(document, [value.language === undefined ? 'id' : 'language']),
    },
  ];
}

const isSlide =
  (id: string) =>
  ({ kind, value }: Deck['references'][number]): boolean =>
    kind === 'slide' && value === id;

/** Names of organisations and sources, and answers, belong to all decks. */
function sharedNames({ decks, organisations, sources, answers, framework }: CheckedProject): readonly Diagnostic[] {
  const languages = sourcesOf(decks);
  const names = [...organisations, ...sources, ...answers].filter(({ units }) => units.length > 0);
  if (languages.length < 2 || framework[0]?.value?.source !== undefined) return [];
  return names.slice(0, 1).map(({ document }) => ({
    code: 'unclear-language',
    severity: 'error',
    message: `The decks are written in ${listed(languages)}, so in which of them organisations, sources and answers are written must be said.`,
    hint: `Add «source: ${languages[0] ?? ''}», or whichever it is, to content/framework.yaml; a file with that line alone is enough.`,
    place: placeOf(document, []),
  }));
}

const sourcesOf = (decks: readonly Deck[]): readonly string[] => [
  ...new Set(decks.flatMap(({ value }) => (value === undefined ? [] : [value.source]))),
];

const listed = (tags: readonly string[]): string => tags.map((tag) => quote(tag)).join(' and ');
