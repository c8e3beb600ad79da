/** What templates print besides the slide's own texts must exist: words, facts, organisations, slides. */
import { type Diagnostic, type Place, error } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import type { Fact, Slide } from '../model/project.js';
import { senselessFigure } from '../checks/senseless-figure.js';
import { wordKeys, wordTexts } from '../load/word-keys.js';
import { referencesIn } from '../text/references.js';
import { type ComputedReference, type Element, type Inline, isElement } from './element.js';
import type { Path } from '../load/place-of.js';
import type { Outline } from './outline.js';

interface Names {
  readonly word: ReadonlyMap<string, string>;
  /** Words that take a number, without the ends of their plural forms. */
  readonly counted: ReadonlySet<string>;
  readonly fact: ReadonlyMap<string, Fact>;
  readonly organisation: { has(id: string): boolean; keys(): Iterable<string> };
  readonly page: Names['organisation'];
}

interface Expanded {
  readonly slide: Slide;
  readonly root: Element;
}

/** Each fault once, at the element of the template that prints it; faults of a chart's facts where the slide names them. */
export function checkReferences(slides: readonly Expanded[], project: Outline): Diagnostic[] {
  const names = {
    word: wordTexts(project.frameworkWords),
    counted: new Set(wordKeys(project.frameworkWords).filter((key) => key.startsWith('counted.'))),
    fact: project.facts,
    organisation: project.organisations,
    page: project.slides,
  };
  const found: Diagnostic[] = [];
  // Slides share parts of the markup, so a part that is sound is checked once.
  const sound = new Set<Inline>();
  for (const { slide, root } of slides)
    checkElement(root, (part, place) => {
      if (sound.has(part)) return;
      const own = part.kind === 'computed' ? checkFigure(part, slide, names) : [];
      const faults = [...checkPart(part, place, names), ...own];
      if (faults.length === 0) sound.add(part);
      found.push(...faults);
    });
  const keyOf = ({ message, place }: Diagnostic): string => JSON.stringify([message, place]);
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** Its own parts first, then those of the elements in it. */
function checkElement({ attributes, children, place }: Element, check: (part: Inline, place: Place) => void): void {
  for (const name in attributes) for (const part of attributes[name] ?? []) check(part, place);
  for (const node of children) if (!isElement(node)) check(node, place);
  for (const node of children) if (isElement(node)) checkElement(node, check);
}

function checkPart(part: Inline, place: Place, names: Names): Diagnostic[] {
  switch (part.kind) {
    case 'literal':
      return part.text.includes('[object Object]') ? [printedMap(place)] : [];
    case 'word':
      return part.count === undefined ? checkWord(part.key, names.word, place) : checkCounted(part.key, names, place);
    case 'fact':
      return names.fact.has(part.id) ? [] : [unknown('fact', part.id, names.fact.keys(), place)];
    case 'computed':
      return [...part.first, ...part.second]
        .filter((id) => !names.fact.has(id))
        .map((id) => unknown('fact', id, names.fact.keys(), place));
    case 'organisation':
      return names.organisation.has(part.id)
        ? []
        : [unknown('organisation', part.id, names.organisation.keys(), place)];
    case 'page':
      return [part.slide, ...(part.to === undefined ? [] : [part.to])]
        .filter((id) => id !== '' && !names.page.has(id))
        .map((id) => unknown('slide', id, names.page.keys(), place));
    case 'listing':
      return part.keys.flatMap((key) => checkWord(key, names.word, place));
    case 'count':
    case 'abbreviations':
    case 'rounded':
    case 'disputes':
    case 'date':
    case 'unit':
    case 'sources':
      return [];
  }
}

/** A template fills nothing into a word, except a number into those of `counted`. */
const checkCounted = (key: string, { counted }: Names, place: Place): Diagnostic[] =>
  counted.has(key) ? [] : [unknown('word', key, counted, place)];

/** A chart may show two kinds of people on one scale, but what compares facts must compare like with like and give a figure. */
function checkFigure({ of, first, second }: ComputedReference, slide: Slide, { fact }: Names): Diagnostic[] {
  const ids = [...first, ...second];
  const [a, b] = [first, second].map((side) => side.flatMap((id) => fact.get(id) ?? []));
  if (of === 'figure' || of === 'measured' || of === 'outof' || ids.some((id) => !fact.has(id))) return [];
  const units = new Set(ids.map((id) => fact.get(id)?.unit ?? ''));
  const told =
    units.size > 1
      ? unlikeUnits(ids, units)
      : senselessFigure(`The figure that the slide reckons from ${ids.join(', ')}`, operationOf(of), a ?? [], b ?? []);
  return told === undefined ? [] : [{ ...told, slide: slide.id, place: placeOfFacts(ids, slide) }];
}

const operationOf = (of: Reckoning): Exclude<Reckoning, 'portion'> => (of === 'portion' ? 'share' : of);

type Reckoning = Exclude<ComputedReference['of'], 'figure' | 'measured' | 'outof'>;

const unlikeUnits = (ids: readonly string[], units: ReadonlySet<string>): Diagnostic => ({
  code: 'unlike-units',
  severity: 'error',
  message: `The slide compares or adds facts of different units: ${ids.join(', ')} (${[...units].join(', ')}).`,
  hint: 'Name facts of one unit, or leave the device out.',
});

/** A template fills nothing into a word. */
function checkWord(key: string, words: Names['word'], place: Place): Diagnostic[] {
  const text = words.get(key);
  if (text === undefined) return [unknown('word', key, words.keys(), place)];
  const [hole] = referencesIn(text);
  if (hole === undefined) return [];
  const message = `The word «${key}» holds ${hole}, and a template fills nothing in.`;
  return [{ code: 'unfilled-word', severity: 'error', message, hint: 'Only the program asks for this word.', place }];
}

const printedMap = (place: Place): Diagnostic => ({
  code: 'printed-map',
  severity: 'error',
  message: 'The template prints a whole map or list here, which has no words of its own.',
  hint: 'Name the field that holds the text, or go through the entries with {{#each}}.',
  place,
});

const ADDING: Readonly<Record<string, string>> = {
  word: 'Add it to locales/<locale>/framework.json in each locale, or correct it.',
};

function unknown(what: string, name: string, known: Iterable<string>, place: Place): Diagnostic {
  const hint = suggestion(name, known) ?? ADDING[what] ?? 'Correct it, or add it to the content.';
  return error(`unknown-${what}`, `The template asks for the ${what} «${name}», which there is not.`, hint, place);
}

/** The text nearest to the first fact in the slide's file, such as the title of its chart; else the file. */
function placeOfFacts(ids: readonly string[], { fields, units, file }: Slide): Place {
  const path = ids.flatMap((id) => pathsOf(id, fields, []))[0] ?? [];
  const shared = (other: Path): number => other.findIndex((step, index) => step !== path[index]);
  const near = units.map(({ path: other, place }) => ({
    place,
    depth: shared(other) < 0 ? other.length : shared(other),
  }));
  const deepest = Math.max(0, ...near.map(({ depth }) => depth));
  const nearest = deepest === 0 ? undefined : near.find(({ depth }) => depth === deepest);
  return nearest?.place ?? { file, line: 1, column: 1 };
}

function pathsOf(id: string, value: unknown, path: Path): readonly Path[] {
  if (value === id) return [path];
  if (Array.isArray(value)) return value.flatMap((inner, index) => pathsOf(id, inner, [...path, index]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(id, inner, [...path, key]))
    : [];
}
