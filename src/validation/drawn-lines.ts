/** The lines that a slide draws between actors, as its schema tells by `relates`: which two they join, and what the slide itself says of them. */
import type { Path } from '../load/place-of.js';
import type { CheckedFile } from './checked-file.js';
import type { Finding } from './finding.js';
import { isAbove, valueAt } from '../model/paths.js';
import { memberOf } from '../model/unit-id.js';

/** One end of a line: the entry of the slide, and whom it stands for, if it says so. */
export interface LineEnd {
  readonly node: string;
  readonly actor?: string;
}

export interface DrawnLine {
  /** Where it stands on the slide. */
  readonly path: Path;
  readonly from: LineEnd;
  readonly to: LineEnd;
  /** Absent where it names its two ends and no more. */
  readonly stated?: Stated;
  /** The slide names one kind, rather than drawing a line that fits several. */
  readonly typed?: true;
  /** The kinds that this type of slide can draw; absent where it can draw all. */
  readonly drawable?: readonly string[];
}

/** The kinds of relation that a line may mean, or what it is in an org chart: the kinds that stand for such lines are meant. */
export type Stated = readonly string[] | { readonly chart: string };

export const linesOf = (slide: CheckedFile): readonly DrawnLine[] =>
  slide.across
    .filter(({ keyword }) => keyword === 'relates')
    .flatMap((asked) => [...edge(slide, asked), ...joins(slide, asked)]);

/** Both values are ids. */
const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((id) => typeof id === 'string');

/** An entry that is a line: `between` two nodes, or `from` one `to` another with its `kind`. */
function edge(slide: CheckedFile, { path, asked }: Finding): readonly DrawnLine[] {
  const entry = valueAt(slide.document.value, path);
  const [between, kind] = ['between', 'kind'].map((field) => memberOf(entry, field));
  const ends = [memberOf(entry, 'from'), memberOf(entry, 'to')];
  const limit = memberOf(asked, 'kinds');
  const drawable = Array.isArray(limit) ? { drawable: limit.map(String) } : {};
  const end = endOf(slide, asked);
  if (isPair(between)) return [{ path: [...path, 'between'], from: end(between[0]), to: end(between[1]), ...drawable }];
  if (!isPair(ends) || typeof kind !== 'string') return [];
  return [{ path: [...path, 'kind'], from: end(ends[0]), to: end(ends[1]), stated: [kind], typed: true }];
}

/** An entry that lines join to those that its fields name, as the units of a chart to the one above. */
function joins(slide: CheckedFile, { path, asked }: Finding): readonly DrawnLine[] {
  const own = endOf(slide, asked)(String(path.at(-1)));
  const lines = (side: 'from' | 'to'): readonly DrawnLine[] =>
    Object.entries(Object(memberOf(asked, side)) as object).flatMap(([field, kinds]: readonly [string, unknown]) =>
      namedIn(slide, [...path, field]).map(({ value, path: at }) => {
        const other = endOf(slide, asked)(value);
        const ends = side === 'from' ? { from: other, to: own } : { from: own, to: other };
        return { path: at, ...ends, stated: Array.isArray(kinds) ? kinds.map(String) : { chart: String(kinds) } };
      }),
    );
  return [...lines('from'), ...lines('to')];
}

const namedIn = (slide: CheckedFile, field: Path): readonly Finding[] =>
  slide.references.filter(({ path }) => isAbove(field, path));

/** A node stands for the organisation or actor that one of its fields names. */
const endOf =
  ({ definitions, references }: CheckedFile, asked: unknown) =>
  (node: string): LineEnd => {
    const defined = definitions.find(({ kind, value }) => kind === memberOf(asked, 'by') && value === node);
    const named = references.find(
      ({ kind, path }) =>
        (kind === 'organisation' || kind === 'framework-actor') &&
        defined !== undefined &&
        path.length === defined.path.length + 1 &&
        isAbove(defined.path, path),
    );
    return named === undefined ? { node } : { node, actor: named.value };
  };
