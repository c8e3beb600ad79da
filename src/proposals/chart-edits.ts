/** What somebody has changed in a chart: values, and whatever else of it reads another way. */
import { type Reason, reason } from '../model/reason.js';
import type { ReturnedChart } from '../returned/returned.js';
import type { SnapshotChart } from '../review/snapshot.js';
import { readingOf } from './tokens.js';

export interface ChangedValue {
  /** Series and category. */
  readonly bar: string;
  readonly old: number;
  readonly now: number;
}

export interface ChartEdits {
  readonly values: readonly ChangedValue[];
  readonly others: readonly Reason[];
}

/** Bars are held against each other by their places, as long as nobody put any in or took some out. */
export function chartEdits(chart: SnapshotChart, now: ReturnedChart): ChartEdits {
  const { categories, series } = chart;
  const isAlike = now.series.length === series.length && now.categories.length === categories.length;
  if (!isAlike) return { values: [], others: [reason('otherBars', { holds: told(now) })] };
  const bars = barsOf(chart, now);
  const split = bars.filter(isSplit);
  const changed = bars
    .filter((one) => !isSplit(one))
    .map(settled)
    .filter((one) => !isSame(one.old, one.now));
  const isNumber = (value: number | null): value is number => value !== null;
  return {
    values: changed.flatMap(({ bar, old, now: value }) =>
      isNumber(old) && isNumber(value) ? [{ bar, old, now: value }] : [],
    ),
    others: [
      ...split.map(({ bar, drawn, stored }) =>
        reason('split', { bar, drawn: drawn ?? EMPTY, stored: stored ?? EMPTY }),
      ),
      ...changed
        .filter(({ old, now: value }) => !isNumber(old) || !isNumber(value))
        .map(({ bar, old, now: value }) => reason('value', { bar, old: old ?? EMPTY, new: value ?? EMPTY })),
      ...renamed(categories, now.categories),
      ...renamed(
        series.map(({ name }) => name),
        now.series.map(({ name }) => name),
      ),
    ],
  };
}

const EMPTY = reason('empty');

interface Bar {
  readonly bar: string;
  readonly old: number | null;
  readonly drawn: number | null;
  /** In the workbook; undefined where it could not be read. */
  readonly stored: number | null | undefined;
}

const barsOf = ({ categories, series }: SnapshotChart, now: ReturnedChart): readonly Bar[] =>
  series.flatMap(({ name, values }, at) =>
    values.map((old, index) => ({
      bar: [name, categories[index] ?? ''].filter((word) => word !== '').join(', '),
      old,
      drawn: now.series[at]?.values[index] ?? null,
      stored: storedAt(now, at, index),
    })),
  );

/** What a bar says by now: what is drawn, or where that is as it was, what the workbook holds. */
const settled = ({ bar, old, drawn, stored }: Bar) => ({
  bar,
  old,
  now: stored === undefined || !isSame(old, drawn) ? drawn : stored,
});

function storedAt(now: ReturnedChart, series: number, index: number): Bar['stored'] {
  const stored = now.series[series]?.stored;
  return stored === undefined ? undefined : (stored[index] ?? null);
}

/** Programs change the workbook, what is drawn, or both alike: where both became something else, people decide. */
const isSplit = ({ old, drawn, stored }: Bar): boolean =>
  stored !== undefined && !isSame(drawn, stored) && !isSame(old, drawn) && !isSame(old, stored);

/** Programs write numbers with fewer digits. */
const isSame = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)));

const renamed = (old: readonly string[], now: readonly string[]): readonly Reason[] =>
  old.flatMap((name, index) => {
    const became = now[index] ?? '';
    return readingOf(name) === readingOf(became) ? [] : [reason('renamed', { old: name, new: became })];
  });

const told = ({ categories, series }: ReturnedChart): string =>
  series
    .map(
      ({ name, values }) =>
        `«${name}»: ${values.map((value, at) => `${categories[at] ?? ''} ${value ?? '–'}`).join(', ')}`,
    )
    .join('; ');
