/** A roadmap has columns that can be told apart, all of it stands in them, bars wait for their gates, and today agrees with their states. */
import { quote } from '../../diagnostics/printable.js';
import { asMap, type PlainMap } from '../../load/maps.js';
import type { Path } from '../../load/place-of.js';
import { text } from '../../template/values.js';
import { barsIn, middleOf, type Period, periodOf, periodsBetween } from './plan.js';
import { slideCheck, type Wrong } from './slide-check.js';

/** How many columns can be told apart, and how few say something. */
const [LEAST, MOST] = [4, 12];

export const checkPlan = slideCheck(['roadmap'], (fields) => {
  const columns = periodsBetween(text(fields['from']), text(fields['to']));
  const wrong = columnFaults(fields, columns);
  if (wrong.length > 0) return wrong;
  const [from = 0, to = 0] = [columns[0]?.from, columns.at(-1)?.to];
  const plan = { fields, from, to };
  return [...dateFaults(plan), ...barsOf(fields).flatMap((bar) => barFaults(bar, plan)), ...gateFaults(fields)];
});

interface Plan {
  readonly fields: PlainMap;
  /** Its first day, and the day after its last. */
  readonly from: number;
  readonly to: number;
}

function columnFaults({ from, to }: PlainMap, { length }: readonly Period[]): readonly Wrong[] {
  const unknown = Object.entries({ from, to }).filter(([, date]) => periodOf(text(date)) === undefined);
  if (unknown.length > 0) return unknown.map(([field]) => ({ ...noPeriod([field]), hint: COLUMN_KINDS }));
  if (length >= LEAST && length <= MOST) return [];
  const [first, last] = [from, to].map((date) => periodOf(text(date)));
  return [
    {
      code: 'wrong-columns',
      path: ['to'],
      message:
        length > 0
          ? `From ${quote(text(from))} to ${quote(text(to))} there are ${length} columns; a roadmap has ${LEAST} to ${MOST}.`
          : `From ${quote(text(from))} to ${quote(text(to))} no columns can be counted.`,
      hint:
        first?.kind !== last?.kind || first?.kind === 'day'
          ? COLUMN_KINDS
          : length > MOST
            ? 'Count in quarters (2026-Q1) or years (2026), or show less.'
            : 'Let it end later, or count in quarters (2026-Q1) or months (2026-01).',
    },
  ];
}

const COLUMN_KINDS = 'Write both as years (2026), as quarters (2026-Q1) or as months (2026-01).';

const noPeriod = (path: Path): Wrong => ({
  code: 'no-such-day',
  path,
  message: 'There is no such day or period in the calendar.',
  hint: 'Write a day (2026-09-18), a month (2026-09), a quarter (2026-Q3) or a year (2026).',
});

/** The schema refuses other forms of today. */
const isDay = (today: unknown): boolean => typeof today === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(today);

/** Today, gates and milestones. */
function dateFaults(plan: Plan): readonly Wrong[] {
  const { today, gates, streams } = plan.fields;
  const dots = (map: unknown, path: Path): (readonly [Path, unknown])[] =>
    Object.entries(asMap(map)).map(([key, dot]) => [[...path, key, 'at'], asMap(dot)['at']]);
  const dates = [
    ...(isDay(today) ? [[['today'], today] as const] : []),
    ...dots(gates, ['gates']),
    ...Object.entries(asMap(streams)).flatMap(([key, stream]) =>
      dots(asMap(stream)['milestones'], ['streams', key, 'milestones']),
    ),
  ];
  return dates.flatMap(([path, date]) => outsideFaults(path, date, plan));
}

function outsideFaults(path: Path, date: unknown, { from, to, fields }: Plan): readonly Wrong[] {
  const period = periodOf(text(date));
  if (period === undefined) return [noPeriod(path)];
  if (period.from >= from && period.to <= to) return [];
  return [
    {
      code: 'outside-roadmap',
      path,
      message: `${quote(text(date))} does not lie between ${quote(text(fields['from']))} and ${quote(text(fields['to']))}, so it has no place on the roadmap.`,
      hint: 'Correct it, leave it out, or let the roadmap begin earlier or end later.',
    },
  ];
}

interface WrittenBar {
  readonly path: Path;
  readonly bar: PlainMap;
}

const barsOf = ({ streams }: PlainMap): readonly WrittenBar[] =>
  Object.entries(asMap(streams)).flatMap(([stream, entry]) =>
    Object.entries(asMap(asMap(entry)['bars'])).map(([key, bar]) => ({
      path: ['streams', stream, 'bars', key],
      bar: asMap(bar),
    })),
  );

function barFaults({ path, bar }: WrittenBar, plan: Plan): readonly Wrong[] {
  const outside = ['from', 'to'].flatMap((field) => outsideFaults([...path, field], bar[field], plan));
  const [from, to] = [bar['from'], bar['to']].map((date) => periodOf(text(date)));
  if (outside.length > 0 || from === undefined || to === undefined) return outside;
  if (to.to <= from.from)
    return [
      {
        code: 'ends-before-it-begins',
        path: [...path, 'to'],
        message: `The bar ends (${text(bar['to'])}) before it begins (${text(bar['from'])}).`,
        hint: 'Correct one of the two.',
      },
    ];
  return [...waitFaults({ path, bar }, from, plan.fields), ...todayFaults({ path, bar }, { from, to }, plan.fields)];
}

function waitFaults({ path, bar }: WrittenBar, from: Period, { gates }: PlainMap): readonly Wrong[] {
  const { after } = bar;
  const date = text(asMap(asMap(gates)[text(after)])['at']);
  const gate = periodOf(date);
  if (after === undefined || gate === undefined || from.from >= middleOf(gate)) return [];
  return [
    {
      code: 'bar-before-gate',
      path: [...path, 'from'],
      message: `The bar begins (${from.date}) before the gate ${quote(text(after))} that it waits for (${date}).`,
      hint:
        gate.kind === 'day'
          ? `Let it begin on ${date} or later, or take «after» away.`
          : 'Let it begin later, give the gate the day on which it is, or take «after» away.',
    },
  ];
}

function todayFaults(
  { path, bar }: WrittenBar,
  { from, to }: { readonly from: Period; readonly to: Period },
  { today }: PlainMap,
): readonly Wrong[] {
  const now = periodOf(text(today))?.from;
  if (now === undefined) return [];
  const { state } = bar;
  const wrong = { path: [...path, 'state'], code: 'state-against-today' };
  if ((state === 'running' || state === 'done') && from.from > now)
    return [
      {
        ...wrong,
        message: `The bar is ${state}, but begins after today.`,
        hint: 'Write «state: planned», or correct «from» or «today».',
      },
    ];
  if (state === 'planned' && from.from <= now)
    return [
      {
        ...wrong,
        message: 'The bar is planned, but was to begin before today.',
        hint: 'Write «state: late», take the state away, or correct «from» or «today».',
      },
    ];
  if (state === 'running' && to.to <= now)
    return [
      {
        ...wrong,
        message: 'The bar is running, but was to end before today.',
        hint: 'Write «state: late» or «state: done», or correct «to» or «today».',
      },
    ];
  return [];
}

/** A line that stops nothing says nothing. */
function gateFaults({ gates, streams }: PlainMap): readonly Wrong[] {
  const waited = new Set(barsIn(streams).map((bar) => asMap(bar)['after']));
  return Object.keys(asMap(gates))
    .filter((key) => !waited.has(key))
    .map((key) => ({
      code: 'gate-without-bars',
      path: ['gates', key],
      message: 'No bar waits for this gate.',
      hint: `Write «after: ${key}» in the bars that do, or make it a milestone of its stream.`,
    }));
}
