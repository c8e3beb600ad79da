/** Periods of a plan as authors write them: `2026`, `2026-Q3`, `2026-09`, `2026-09-18`; and how far a bar is, by them and today. */
import { parseDay } from '../../model/day.js';
import { asMap, text } from '../../template/values.js';
import { dayAt } from './time-helpers.js';

export type PeriodKind = 'year' | 'quarter' | 'month' | 'day';

/** Days are numbers of days since the first of 1970. */
export interface Period {
  readonly kind: PeriodKind;
  /** The date it was read from, or would be written as. */
  readonly date: string;
  readonly year: number;
  /** Number of the quarter or the month in its year, from 1; for a day that of its month; 1 for a year. */
  readonly number: number;
  /** Its first day, and the day after its last. */
  readonly from: number;
  readonly to: number;
}

/** Undefined for what is no period of the calendar. */
export function periodOf(date: string): Period | undefined {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/u.exec(date) ?? [];
  if (year !== undefined) return spanning('quarter', date, Number(year), Number(quarter));
  const day = parseDay(date);
  if (day === undefined) return undefined;
  if (day.month === undefined) return spanning('year', date, day.year, 1);
  if (day.day === undefined) return spanning('month', date, day.year, day.month);
  const from = dayAt(day.year, day.month, day.day);
  return { kind: 'day', date, year: day.year, number: day.month, from, to: from + 1 };
}

/** Where a gate or a milestone stands: in the middle of what its date spans, which is the day itself where it names one. */
export const middleOf = ({ kind, from, to }: Period): number => (kind === 'day' ? from : (from + to) / 2);

const months = { year: 12, quarter: 3, month: 1 } as const;

function spanning(kind: Exclude<PeriodKind, 'day'>, date: string, year: number, number: number): Period {
  const first = (number - 1) * months[kind] + 1;
  return { kind, date, year, number, from: dayAt(year, first), to: dayAt(year, first + months[kind]) };
}

/** The period of the same kind that follows. */
function following({ kind, year, number }: Period & { readonly kind: Exclude<PeriodKind, 'day'> }): Period {
  const isLast = number * months[kind] >= 12;
  const [next, at] = isLast ? [year + 1, 1] : [year, number + 1];
  const date = { year: String(next), quarter: `${next}-Q${at}`, month: `${next}-${String(at).padStart(2, '0')}` }[kind];
  return spanning(kind, date, next, at);
}

/** More periods cannot be told apart on a slide; and whoever writes 1026 for 2026 does not get a thousand years. */
const MOST = 99;

/** From one to the other, both included; none where they are no years, quarters or months alike, or where there would be more than 99. */
export function periodsBetween(from: string, to: string): readonly Period[] {
  const [first, last] = [periodOf(from), periodOf(to)];
  if (first === undefined || last?.kind !== first.kind) return [];
  const periods: Period[] = [];
  for (let at: Period = first; at.from <= last.from; at = following(at)) {
    if (!isColumn(at) || periods.length === MOST) return [];
    periods.push(at);
  }
  return periods;
}

const isColumn = (period: Period): period is Period & { readonly kind: Exclude<PeriodKind, 'day'> } =>
  period.kind !== 'day';

/** From the least to the most urgent. */
export const states = ['done', 'running', 'planned', 'late'] as const;
export type State = (typeof states)[number];

/** What the bar says of itself, else what follows from today; all is planned where nobody says when that is. */
export function stateOf(bar: unknown, today: unknown): State {
  const { state, from, to } = asMap(bar);
  const said = states.find((known) => known === state);
  if (said !== undefined) return said;
  const [now, first, last] = [today, from, to].map((date) => periodOf(text(date)));
  if (now === undefined || first === undefined || last === undefined) return 'planned';
  return last.to <= now.from ? 'done' : first.from <= now.from ? 'running' : 'planned';
}

/** All bars of a map of streams. */
export const barsIn = (streams: unknown): readonly unknown[] =>
  Object.values(asMap(streams)).flatMap((stream) => Object.values(asMap(asMap(stream)['bars'])));
