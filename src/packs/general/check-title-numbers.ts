/** A number in a title stands on its slide, in a text or in the data, or is reckoned from what stands there. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { asMap, isMap, type PlainMap } from '../../load/maps.js';
import { placeOf } from '../../load/place-of.js';
import { placesInText } from '../../load/place-in-text.js';
import { textReferences, typedAs } from '../../model/text-references.js';
import type { CheckedProject } from '../../validation/checked-project.js';
import { numberIn } from './slide-check.js';

/** Whose titles say what their data show. */
const TYPES: ReadonlySet<unknown> = new Set([
  'bar-chart',
  'before-and-after',
  'bullets',
  'decisions',
  'key-figures',
  'line-chart',
  'matrix',
  'meeting-agenda',
  'options',
  'picture',
  'process',
  'quote',
  'roadmap',
  'scatter',
  'small-multiples',
  'stacked-columns',
  'statement',
  'table',
  'team',
  'two-columns',
  'waterfall',
  'what-worked',
]);

/** Fields that no page shows, or that only repeat what another shows. */
const UNSHOWN: ReadonlySet<string> = new Set(['id', 'type', 'title', 'notes', 'alt', 'sources', 'language', 'data']);

export function checkTitleNumbers({ slides, facts }: Pick<CheckedProject, 'slides' | 'facts'>): readonly Diagnostic[] {
  const values = new Map(
    Object.entries(asMap(facts[0]?.document.value)).flatMap(([id, fact]) => {
      const value = numberIn(asMap(fact)['value']);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
  return slides.flatMap(({ document }) => {
    const fields = asMap(document.value);
    const { id, title, type } = fields;
    if (!TYPES.has(type) || typeof title !== 'string') return [];
    const typed = [...numbersTyped(title), ...factsIn(title, values)];
    if (typed.length === 0) return [];
    const numbers = new Numbers(fields, values);
    const place = placesInText(document, ['title'], title);
    return typed
      .filter((number) => !numbers.hold(number))
      .map(({ text, at }): Diagnostic => ({
        code: 'title-number',
        severity: 'error',
        message: `The title says ${quote(text)}, which stands nowhere on its slide and is neither a sum, a difference nor a multiple of what does.`,
        hint: 'Correct the title or the data, or show the figure on the slide.',
        slide: String(id),
        unit: `${String(id)}/title`,
        place: place(at, text) ?? placeOf(document, ['title']),
      }));
  });
}

interface TypedNumber {
  readonly text: string;
  /** Index of its first digit. */
  readonly at: number;
  /** A comma or a point groups thousands in one language and begins decimals in another. */
  readonly readings: readonly number[];
  /** Whether it is said in per cent. */
  readonly isShare: boolean;
}

const NUMBER = /(?<![\p{L}\d])\d+(?:[.,\u00A0\u202F ]\d{3})*(?:[.,]\d+)?(?!\d|\p{L})/gu;

/** Years say when, and need not stand among the data. */
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** Numbers in digits, without those of references: the program prints these itself. */
function numbersTyped(text: string): readonly TypedNumber[] {
  const references = textReferences(text);
  return [...text.matchAll(NUMBER)]
    .map(({ 0: found, index }) => ({
      text: found,
      at: index,
      readings: readingsOf(found),
      isShare: /^[\s\u00A0\u202F]*%/u.test(text.slice(index + found.length)),
    }))
    .filter(({ text, at }) => !isYear(text) && !references.some(({ start, end }) => at >= start && at < end));
}

/** Facts that a text prints; what is reckoned from facts needs no other proof. */
const factsIn = (text: string, facts: ReadonlyMap<string, number>): readonly TypedNumber[] =>
  textReferences(text).flatMap((found): readonly TypedNumber[] => {
    const value = found.kind === 'fact' ? facts.get(found.id) : undefined;
    if (value === undefined) return [];
    return [{ text: typedAs(found, text), at: found.start, readings: [value], isShare: true }];
  });

function readingsOf(text: string): readonly number[] {
  const plain = text.replaceAll(/[\u00A0\u202F ]/gu, '');
  const grouped = plain.replaceAll(/[.,](?=\d{3}(?!\d))/gu, '');
  return [...new Set([Number(plain.replace(',', '.')), Number(grouped.replace(',', '.'))])].filter(Number.isFinite);
}

/** What a slide shows, and what is reckoned from it. */
class Numbers {
  private readonly shown: readonly number[];
  private readonly sums: readonly number[];

  constructor(fields: PlainMap, facts: ReadonlyMap<string, number>) {
    const shown = Object.entries(fields).filter(([key]) => !UNSHOWN.has(key));
    const leaves = shown.flatMap(([, value]) => leavesOf(value));
    this.shown = [...new Set(leaves.flatMap((leaf) => numbersIn(leaf, facts)))];
    this.sums = shown.flatMap(([, value]) => listsIn(value)).flatMap(runsOf);
  }

  hold({ readings, isShare }: TypedNumber): boolean {
    return readings.some((wanted) => this.has(wanted, isShare));
  }

  private has(wanted: number, isShare: boolean): boolean {
    const isIt = (value: number): boolean => saysIt(wanted, value);
    if (this.shown.some(isIt) || this.sums.some(isIt)) return true;
    const ofTwo = (reckoned: (a: number, b: number) => boolean): boolean =>
      this.shown.some((a) => this.shown.some((b) => reckoned(a, b)));
    if (ofTwo((a, b) => isIt(a - b))) return true;
    const isRatio = (ratio: number): boolean => Number.isFinite(ratio) && rounded(wanted, ratio) === wanted;
    if (isShare) return ofTwo((a, b) => isRatio((100 * a) / b) || isRatio(Math.abs(100 * (a - b)) / b));
    return wanted < MOST_TIMES && ofTwo((a, b) => isRatio(a / b));
  }
}

/** What is more than so many times as large is told by its size. */
const MOST_TIMES = 20;

/** A title may leave decimals out, and say thousands and millions in full. */
const saysIt = (wanted: number, value: number): boolean =>
  [1, 1e3, 1e6].some((scale) => rounded(wanted, Math.abs(value) * scale) === wanted);

/** `value` with as many decimals as `wanted` has. */
const rounded = (wanted: number, value: number): number =>
  Number(value.toFixed(Math.min(6, String(wanted).split('.')[1]?.length ?? 0)));

const leavesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) || isMap(value) ? Object.values(value).flatMap(leavesOf) : [value];

function numbersIn(leaf: unknown, facts: ReadonlyMap<string, number>): readonly number[] {
  const number = numberIn(leaf);
  if (number !== undefined) return [number];
  if (typeof leaf !== 'string') return [];
  return [...factsIn(leaf, facts), ...numbersTyped(leaf)].flatMap(({ readings }) => readings);
}

/** Lists of numbers, what the entries of a list or a map say under one name, and what their lists say at one place. */
function listsIn(value: unknown): readonly (readonly number[])[] {
  if (!Array.isArray(value) && !isMap(value)) return [];
  const entries: readonly unknown[] = Object.values(value);
  const names = new Set(entries.flatMap((entry) => (isMap(entry) ? Object.keys(entry) : [])));
  const columns = [...names].map((name) => entries.map((entry) => asMap(entry)[name]));
  const across = columns.flatMap(acrossOf);
  const numbers = [entries, ...columns, ...across].map((list) => list.flatMap((one) => numberIn(one) ?? []));
  return [...numbers.filter((list) => list.length > 1), ...entries.flatMap(listsIn)];
}

/** The values of all series in the first period, then in the second and so on. */
function acrossOf(column: readonly unknown[]): readonly (readonly unknown[])[] {
  const lists = column.filter((one) => Array.isArray(one));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.map((list): unknown => list[index]));
}

/** Sums of neighbours in a list, up to that of all of them. */
function runsOf(list: readonly number[]): readonly number[] {
  return list.flatMap((_, from) => {
    let sum = 0;
    return list.slice(from).map((value) => (sum += value));
  });
}
