/** A column is cut only where it would make all others vanish, and where nothing on the slide compares it with them. */
import { quote } from '../../diagnostics/printable.js';
import { asMap, type PlainMap } from '../../load/maps.js';
import type { Path } from '../../load/place-of.js';
import { type AxisBreak, axisBreak, stackBreak } from '../../model/axis-break.js';
import { list, text } from '../../template/values.js';
import { wholeWord } from '../../text/whole-word.js';
import { numberIn, slideCheck, type Wrong } from './slide-check.js';

export const checkCut = slideCheck(['stacked-columns', 'two-columns'], (slide) =>
  slide['type'] === 'two-columns' ? ['left', 'right'].flatMap((side) => sideFaults(slide, side)) : stackFaults(slide),
);

interface Cut {
  readonly path: Path;
  /** The column that is to be cut, by its place, what it is called, and what the slide compares. */
  readonly at: number;
  readonly name: string;
  readonly compared: boolean;
  readonly found: AxisBreak | undefined;
}

function stackFaults(slide: PlainMap): readonly Wrong[] {
  const { cut, periods, categories, growth, shares, parts } = slide;
  if (cut === undefined) return [];
  const names = new Map([
    ...list(periods).map((period) => [text(period), text(period)] as const),
    ...Object.entries(asMap(categories)).map(([key, name]) => [key, text(name)] as const),
  ]);
  const { from, to } = asMap(growth);
  const entries = Object.values(asMap(parts)).map(asMap);
  const named = entries.filter(({ highlight }) => highlight === true);
  const values = [...named, ...entries.filter((one) => !named.includes(one))].map((one) => valuesIn(one['values']));
  return faultsOf(slide, {
    path: ['cut'],
    at: [...names.keys()].indexOf(text(cut)),
    name: names.get(text(cut)) ?? text(cut),
    compared: [from, to].some((end) => end !== undefined && text(end) === text(cut)),
    found: shares === true ? undefined : stackBreak(values),
  });
}

function sideFaults(slide: PlainMap, side: string): readonly Wrong[] {
  const { cut, columns, multiple } = asMap(asMap(slide[side])['chart']);
  if (cut === undefined) return [];
  const entries = Object.entries(asMap(columns)).map(([key, column]) => ({ key, ...asMap(column) }));
  const own = asMap(asMap(columns)[text(cut)]);
  const { from, to } = asMap(multiple);
  return faultsOf(slide, {
    path: [side, 'chart', 'cut'],
    at: entries.findIndex(({ key }) => key === cut),
    name: text(own['name']),
    compared: own['highlight'] === true || [from, to].includes(cut),
    found: axisBreak(entries.map((one) => numberIn(asMap(one)['value']) ?? null)),
  });
}

const valuesIn = (values: unknown): readonly (number | null)[] => list(values).map((value) => numberIn(value) ?? null);

function faultsOf({ title }: PlainMap, { path, at, name, compared, found }: Cut): readonly Wrong[] {
  const wrong = (message: string, hint: string): readonly Wrong[] => [{ code: 'cut-column', path, message, hint }];
  if (at < 0)
    return wrong(`There is no column ${quote(name)} to cut.`, 'Write the period, or the key of the category.');
  if (compared || (name !== '' && wholeWord(name).test(text(title))))
    return wrong(
      `The slide compares ${quote(name)} with others, so how much higher it is must be seen.`,
      'Take «cut» away.',
    );
  return found?.at === at
    ? []
    : wrong(
        `The column ${quote(name)} is not cut: that is done with one over twice as high as the next and over 50 times as high as the lowest, none under zero, and of stacked ones in the part that stands on top.`,
        'Take «cut» away.',
      );
}
