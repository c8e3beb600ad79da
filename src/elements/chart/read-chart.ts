/** Reads a chart from the markup: its points with their labels, and its series from the back to the front. */
import type { ChartSeries } from '../../scene/scene.js';
import type { Run } from '../../scene/text.js';
import { childrenOf } from '../../setting/children.js';
import type { Setting, Typesetting, Looks } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import { draftsOf } from '../../setting/drafts.js';
import type { Element, Inline } from '../../template/element.js';
import { textWidth } from '../../text/words.js';
import type { Style } from '../../theme/theme.js';
import {
  amountElement,
  chart,
  point as declared,
  series as declaredSeries,
  arrow,
  bracket,
  point,
  series,
} from './declarations.js';

export interface Point extends Pick<ReturnType<typeof declared.read>, 'id' | 'series' | 'value' | 'to' | 'planned'> {
  readonly element: Element;
  readonly group: string;
  /** Values of a stacked bar by series. */
  readonly amounts: ReadonlyMap<string, number>;
  /** What stands in its segments, by series; empty where that is the share as it is drawn. */
  readonly portions: ReadonlyMap<string, string>;
  /** What stands beside the bar, as typed and as set. */
  readonly label: string;
  readonly runs: readonly Run[];
  readonly total: readonly Run[];
  /** What stands under the bar. */
  readonly below: readonly Run[];
  readonly units: readonly string[];
}

export interface Series {
  readonly id: string;
  readonly style: Style;
  readonly item: ChartSeries;
  /** What stands in its segments of stacked bars, by point. */
  readonly portions: readonly string[];
}

export interface Chart {
  readonly points: readonly Point[];
  /** Those that have a bar. */
  readonly series: readonly Series[];
  readonly stacked: boolean;
}

export function readChart(element: Element, context: Setting): Chart {
  const said = chart.read(element, context);
  const { stacked } = said;
  const points = childrenOf(element, 'point').map((child, index) => readPoint(child, index, said, context));
  return { points, series: seriesOf(element, points, stacked, context), stacked };
}

type Said = Pick<ReturnType<typeof chart.read>, 'value-style' | 'notes'>;

function readPoint(element: Element, index: number, said: Said, context: Setting): Point {
  const look = said['value-style'];
  const { label, note, total, group = String(index), ...rest } = declared.read(element, context);
  const amounts = childrenOf(element, 'amount').map((child) => amountElement.read(child, context));
  const typed = plainText(label, context).trim();
  const text: readonly Inline[] =
    typed !== '' || rest.value === undefined ? label : [{ kind: 'literal', text: context.number(rest.value) }];
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
    portions: new Map(amounts.map(({ series, label: portion }) => [series, plainText(portion, context).trim()])),
    label: typed === '' && rest.value !== undefined ? context.number(rest.value) : typed,
    runs: beside,
    total: runsOf(total, soft, element, context),
    below: isBelow ? runsOf(note, chart.style('chartNoteBelow', context), element, context) : [],
    units: [label, note, total].flat().flatMap((part) => (part.kind === 'unit' ? [part.id] : [])),
  };
}

/** What an attribute says, in one line. */
function runsOf(content: readonly Inline[], style: Style, { place }: Element, context: Setting): readonly Run[] {
  const { paragraphs } = draftsOf(context, { kind: 'text', attributes: {}, children: content, place }, style);
  return paragraphs.flatMap(({ runs }) => runs).filter(({ text }) => text !== '');
}

export const widthOf = (runs: readonly Run[], { fonts }: Typesetting): number =>
  runs.reduce((sum, run) => sum + textWidth(run.text, run, fonts), 0);

/** Longer bars stand behind: a range behind its lower end, what is planned behind what there is. */
const behind = ['range', 'planned'];

function seriesOf(element: Element, points: readonly Point[], stacked: boolean, context: Setting): readonly Series[] {
  const all = childrenOf(element, 'series').map((child): Series => {
    const { id, style } = declaredSeries.read(child, context);
    const amounts = points.map((point) => amountOf(point, id, stacked));
    const values = stacked ? points.map((point, index) => shareOf(point, amounts[index] ?? null)) : amounts;
    const { fill, hatch, line } = style;
    const look = {
      ...(fill === undefined ? {} : { fill }),
      ...(hatch === undefined ? {} : { hatch }),
      ...(line === undefined ? {} : { line }),
    };
    const name = plainText(child.children, context);
    const portions = points.map((point) => point.portions.get(id) ?? '');
    return { id, style, portions, item: { name, look, values, ...(stacked ? { amounts } : {}) } };
  });
  const used = all.filter(({ item }) => item.values.some((value) => value !== null));
  return [...used].sort((a, b) => Number(behind.includes(b.id)) - Number(behind.includes(a.id)));
}

function amountOf({ series, value, to, planned, amounts }: Point, id: string, stacked: boolean): number | null {
  if (stacked) return amounts.get(id) ?? null;
  if (id === 'range') return to ?? null;
  if (id === 'planned') return planned ?? null;
  return series === id ? (value ?? null) : null;
}

/** Per cent of the whole bar. */
function shareOf({ amounts }: Point, amount: number | null): number | null {
  const whole = [...amounts.values()].reduce((sum, value) => sum + value, 0);
  return amount === null || whole <= 0 ? null : (100 * amount) / whole;
}

export const isStated = ({ value, amounts }: Point): boolean => value !== undefined || amounts.size > 0;

/** Says that the sources leave it out; a point that says nothing only keeps its band. */
export const isNotStated = (point: Point): boolean => !isStated(point) && point.runs.length > 0;

/** The value at which the longest bar of a point ends. */
export const endOf = ({ value = 0, to = 0, planned = 0, amounts }: Point): number =>
  amounts.size > 0 ? 100 : Math.max(value, to, planned);

/** What is wrong with it that its attributes alone do not show: names of points and series that there are not. */
export function checkChart(element: Element, looks: Looks): readonly string[] {
  const points = childrenOf(element, 'point');
  const ids = new Set(points.map((child) => point.read(child, looks).id));
  const known = new Set(childrenOf(element, 'series').map((child) => series.read(child, looks).id));
  const ends = childrenOf(element, 'arrow').flatMap((child) => Object.values(arrow.read(child, looks)));
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
