/** Where the lines of a chart of slopes stand, and what stands at their ends. */
import { axisScale, manySteps } from '../../model/axis-scale.js';
import type { Box, ChartItem } from '../../scene/scene.js';
import { middleAt } from '../../scene/drawing/chart-bars.js';
import { namesGap } from '../../scene/drawing/chart-marks.js';
import type { Looks, Setting } from '../../setting/context.js';
import type { Element, Inline, Node } from '../../template/element.js';
import { type Measured, measured, ownWords, saying } from './annotate.js';
import { figuresOf, type Figures } from './figures.js';
import { type Row, rowsIn, valuesOf } from './shift-rows.js';
import { slope } from './slope-declarations.js';

/** From a dot to its label. */
export const gap = 9;

export interface SlopePlot {
  readonly said: ReturnType<typeof slope.read>;
  readonly rows: readonly Row[];
  readonly figures: Figures;
  readonly area: Box;
  readonly min: number;
  readonly max: number;
}

export function slopePlot(element: Element, box: Box, context: Setting): SlopePlot {
  const said = slope.read(element, context);
  // Those that the title names lie over the others.
  const rows = [...rowsIn(element, context)].sort((a, b) => Number(a.isNamed) - Number(b.isNamed));
  const values = valuesOf(rows);
  const figures = figuresOf(values, said.decimals, context);
  const { plotLabelAir } = slope.measures(context);
  const below = namesGap + slope.style('slopeTime', context).leading;
  const [left, right] = [false, true].map(
    (isAfter) => gap + dotSize(context) + widest(rows, isAfter, figures, context),
  );
  const { min, max } = axisScale(values, manySteps);
  return {
    said,
    rows,
    figures,
    area: {
      x: box.x + (left ?? 0),
      y: box.y + plotLabelAir,
      width: Math.max(1, box.width - (left ?? 0) - (right ?? 0)),
      height: Math.max(1, box.height - plotLabelAir - below),
    },
    min,
    max,
  };
}

export const dotSize = (context: Looks): number => slope.measure('dumbbellBefore', context);

const widest = (rows: readonly Row[], isAfter: boolean, figures: Figures, context: Setting): number =>
  Math.max(0, ...rows.flatMap((row) => labelOf(row, isAfter, figures, context)?.width ?? []));

export const valueOf = ({ before, after }: Row, isAfter: boolean): number | undefined => (isAfter ? after : before);

/** The name with the value in bold beside the upright; undefined where there is none. */
export function labelOf(row: Row, isAfter: boolean, figures: Figures, context: Setting): Measured | undefined {
  const value = valueOf(row, isAfter);
  if (value === undefined) return undefined;
  const { element, isNamed } = row;
  const number: Node = {
    kind: 'run',
    attributes: {},
    children: [literal(figures.print(value))],
    place: element.place,
  };
  const room = literal('\u00A0\u00A0');
  const words = ownWords(element);
  const children = isAfter ? [number, room, ...words] : [...words, room, number];
  const style = slope.style(isNamed ? 'slopeNameNamed' : 'slopeName', context);
  return measured({ ...saying(element, ''), children }, style, context);
}

const literal = (text: string): Inline => ({ kind: 'literal', text });

export const sized = ({
  area,
  min,
  max,
}: SlopePlot): Pick<ChartItem, 'form' | 'plot' | 'categories' | 'min' | 'max'> => ({
  form: 'lines',
  plot: area,
  categories: ['', ''],
  min,
  max,
});

export const xOf = (plot: SlopePlot, isAfter: boolean): number => middleAt(sized(plot), isAfter ? 1 : 0);
