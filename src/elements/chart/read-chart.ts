/** Reads a chart from the markup: its points with their labels, and its series from the back to the front. */
import { childrenOf } from '../../setting/children.js';
import type { Setting, Looks } from '../../setting/context.js';
import { figureText, plainText } from '../../setting/plain-text.js';
import type { Element, Inline } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { figuresOf, type Figures } from '../plot/figures.js';
import { amountElement, chart, point as declared, arrow, bracket, point, series } from './declarations.js';
import { runsOf } from './label-runs.js';
import type { Form, Point } from './point.js';
import { seriesOf, type Series } from './series.js';

export interface Chart {
  readonly points: readonly Point[];
  /** Those that have a bar. */
  readonly series: readonly Series[];
  readonly form: Form;
  readonly figures: Figures;
  /** Where numbers stand that are wider than their parts. */
  readonly rest: 'legend' | 'bar';
  /** Style of the values beside bars. */
  readonly valueStyle: Style;
  /** A value as the chart prints it itself. */
  readonly print: (value: number) => string;
}

export const isStacked = ({ form }: Pick<Chart, 'form'>): boolean => form === 'stacked' || form === 'shares';

export function readChart(element: Element, context: Setting): Chart {
  const said = chart.read(element, context);
  const children = childrenOf(element, 'point');
  const figures = figuresOf(valuesIn(children, context), said.decimals, context);
  const sign = (value: number): string => (said.signed && value > 0 ? '+' : '');
  const print = (value: number): string =>
    `${sign(value)}${said.decimals === undefined ? context.number(value) : figures.print(value)}`;
  const compared = new Set(
    childrenOf(element, 'arrow').flatMap((child) => {
      const { from, to } = arrow.read(child, context);
      return [from, to];
    }),
  );
  const points = children.map((child, index) => readPoint(child, index, { ...said, print, compared }, context));
  const form = formOf(said.stacked, points);
  const series = seriesOf(element, points, form, context);
  return { points, series, form, figures, rest: said.rest, valueStyle: said['value-style'], print };
}

function formOf(stacked: 'no' | 'yes' | 'shares', points: readonly Point[]): Form {
  if (stacked !== 'no') return stacked === 'yes' ? 'stacked' : 'shares';
  return points.some(({ element }) => childrenOf(element, 'amount').length > 0) ? 'beside' : 'single';
}

const valuesIn = (points: readonly Element[], context: Looks): readonly number[] =>
  points.flatMap((one) =>
    [
      declared.read(one, context).value ?? [],
      ...childrenOf(one, 'amount').map((child) => amountElement.read(child, context).value ?? []),
    ].flat(),
  );

interface Said extends Pick<ReturnType<typeof chart.read>, 'value-style' | 'notes' | 'stacked'>, Pick<Chart, 'print'> {
  /** Points at the ends of arrows. */
  readonly compared: ReadonlySet<string>;
}

function readPoint(element: Element, index: number, said: Said, context: Setting): Point {
  const look = said['value-style'];
  const { label, note, total, whole, group = String(index), ...rest } = declared.read(element, context);
  const amounts = childrenOf(element, 'amount').map((child) => amountElement.read(child, context));
  const typed = figureText(label, context).trim();
  const own = typed === '' ? ownLabel(rest, said) : '';
  const text: readonly Inline[] = own === '' ? label : [{ kind: 'literal', text: own }];
  const soft = chart.style('chartNote', context);
  const stated = rest.value !== undefined || amounts.length > 0;
  const isBelow = said.notes === 'below';
  const after: readonly Inline[] =
    isBelow || plainText(note, context) === '' ? [] : [{ kind: 'literal', text: ' ' }, ...note];
  const beside = [...runsOf(text, stated ? look : soft, element, context), ...runsOf(after, soft, element, context)];
  return {
    element,
    ...rest,
    group,
    amounts: new Map(amounts.flatMap(({ series, value }) => (value === undefined ? [] : [[series, value]]))),
    portions: new Map(amounts.map(({ series, label: portion }) => [series, figureText(portion, context).trim()])),
    said: new Map(amounts.map(({ series, label: portion }) => [series, portion])),
    label: own === '' ? typed : own,
    runs: beside,
    total: runsOf(total, said.stacked === 'yes' ? look : soft, element, context),
    below: isBelow ? runsOf(note, chart.style('chartNoteBelow', context), element, context) : [],
    whole: whole || (rest.id !== undefined && said.compared.has(rest.id)),
    units: [label, note, total].flat().flatMap((part) => (part.kind === 'unit' ? [part.id] : [])),
  };
}

/** The value, or both ends of a range. */
function ownLabel({ value, to }: Pick<Point, 'value' | 'to'>, { print }: Said): string {
  if (value === undefined) return '';
  return to === undefined ? print(value) : `${print(value)}\u2013${print(to)}`;
}

/** What is wrong with it that its attributes alone do not show: names of points and series that there are not. */
export function checkChart(element: Element, looks: Looks): readonly string[] {
  const points = childrenOf(element, 'point');
  const ids = new Set(points.map((child) => point.read(child, looks).id));
  const known = new Set(childrenOf(element, 'series').map((child) => series.read(child, looks).id));
  const ends = childrenOf(element, 'arrow').flatMap((child) => {
    const { from, to } = arrow.read(child, looks);
    return [from, to];
  });
  const brackets = childrenOf(element, 'bracket').map((child) => bracket.read(child, looks));
  const used = [
    ...points.flatMap((child) =>
      point.read(child, looks).value === undefined ? [] : [point.read(child, looks).series],
    ),
    ...points.flatMap((child) => childrenOf(child, 'amount').map((each) => amountElement.read(each, looks).series)),
    ...brackets.flatMap((each) => each.series),
  ];
  return [
    ...[...ends, ...brackets.map((each) => each.point)]
      .filter((id) => !ids.has(id))
      .map((id) => `there is no point «${id}»`),
    ...[...new Set(used)].filter((id) => !known.has(id)).map((id) => `there is no series «${id}»`),
  ];
}
