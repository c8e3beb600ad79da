/** The chart of a graphic frame (ECMA-376-1, 21.2): the values that are drawn, and those of its workbook, which not every program keeps alike. */
import type { XmlElement } from '../../xml/read-xml.js';
import { allOf, charactersIn, childOf, childrenOf } from '../../xml/walk-xml.js';
import type { ReturnedChart, ReturnedSeries } from '../returned.js';
import type { CellsOf } from './workbook-cells.js';
import { paragraphsIn } from './read-text.js';

/** More bars than any slide has; what is beyond is not read. */
const MOST_POINTS = 10_000;

/** Undefined where the part holds no series. */
export function readChart(root: XmlElement | undefined, cellsOf?: CellsOf): ReturnedChart | undefined {
  const area = childOf(root, 'chart', 'plotArea');
  const series = area === undefined ? [] : allOf(area, 'ser');
  if (series.length === 0) return undefined;
  return { categories: textsIn(childOf(series[0], 'cat')), series: series.map((one) => seriesIn(one, cellsOf)) };
}

const seriesIn = (series: XmlElement, cellsOf: CellsOf | undefined): ReturnedSeries => ({
  name: textsIn(childOf(series, 'tx'))[0] ?? '',
  values: pointsIn(childOf(series, 'val')).map((value) => (value === undefined ? null : Number(value))),
  ...storedIn(series, cellsOf),
  labels: new Map(
    childrenOf(childOf(series, 'dLbls'), 'dLbl').flatMap((label) => {
      const rich = childOf(label, 'tx', 'rich');
      return rich === undefined ? [] : [[indexOf(childOf(label, 'idx'), 'val'), paragraphsIn(rich, () => undefined)]];
    }),
  ),
});

function storedIn(series: XmlElement, cellsOf: CellsOf | undefined): Pick<ReturnedSeries, 'stored'> {
  const reference = charactersIn(childOf(series, 'val', 'numRef', 'f'));
  const stored = cellsOf?.(reference);
  return stored === undefined ? {} : { stored };
}

const textsIn = (element: XmlElement | undefined): readonly string[] => pointsIn(element).map((text) => text ?? '');

/** The cached points of a reference by index, with gaps. */
function pointsIn(element: XmlElement | undefined): readonly (string | undefined)[] {
  const points = element === undefined ? [] : allOf(element, 'pt');
  const found = new Map(points.map((point) => [indexOf(point, 'idx'), charactersIn(childOf(point, 'v'))]));
  const [count] = element === undefined ? [] : allOf(element, 'ptCount');
  const length = Math.min(
    MOST_POINTS,
    Math.max(indexOf(count, 'val'), ...[...found.keys()].map((index) => index + 1), 0),
  );
  return Array.from({ length }, (_, index) => found.get(index));
}

const indexOf = (element: XmlElement | undefined, name: string): number =>
  Math.trunc(Number(element?.attributes[name] ?? 0)) || 0;
