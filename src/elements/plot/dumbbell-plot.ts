/** The rows of a chart of before and after in their order, and where they stand. */
import { axisScale, manySteps } from '../../model/axis-scale.js';
import type { Box } from '../../scene/scene.js';
import type { Looks, Setting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { dumbbell } from './dumbbell-declarations.js';
import { figuresOf, type Figures } from './figures.js';
import { type Row, rowsIn, valuesOf } from './shift-rows.js';

export interface DumbbellPlot {
  readonly element: Element;
  readonly said: ReturnType<typeof dumbbell.read>;
  readonly rows: readonly Row[];
  readonly figures: Figures;
  readonly min: number;
  readonly max: number;
  readonly area: Box;
  readonly pitch: number;
  readonly middle: (row: number) => number;
  readonly at: (value: number) => number;
}

/** Room left and right of the plot for the numbers beside the outermost dots. */
const forNumbers = 42;

export function dumbbellPlot(element: Element, box: Box, context: Setting): DumbbellPlot {
  const said = dumbbell.read(element, context);
  const rows = rowsIn(element, context);
  const values = valuesOf(rows);
  const { min, max } = axisScale([...values, ...(said.level === undefined ? [] : [said.level])], manySteps);
  const pitch = Math.min(
    heightOfRows(said, box, context) / Math.max(1, rows.length),
    dumbbell.measure('dumbbellRowMost', context),
  );
  const left = box.x + said['label-width'] + forNumbers;
  const width = Math.max(1, box.width - said['label-width'] - said['change-width'] - 2 * forNumbers);
  const area = { x: left, y: box.y, width, height: pitch * rows.length };
  return {
    element,
    said,
    rows,
    figures: figuresOf(values, said.decimals, context),
    min,
    max,
    area,
    pitch,
    middle: (row) => area.y + (row + 0.5) * pitch,
    at: (value) => area.x + (area.width * (value - min)) / (max - min),
  };
}

export const levelHeight = ({ level }: DumbbellPlot['said'], looks: Looks): number =>
  level === undefined ? 0 : dumbbell.style('plotLevelName', looks).leading + 3;

const heightOfRows = (said: DumbbellPlot['said'], { height }: Box, looks: Looks): number =>
  height - levelHeight(said, looks);

export type RowLook = 'dumbbellNamed' | 'dumbbellAgainst' | 'dumbbellOther';

export const lookOfRow = ({ isNamed, isAgainst }: Row): RowLook =>
  isNamed ? 'dumbbellNamed' : isAgainst ? 'dumbbellAgainst' : 'dumbbellOther';

/** Numbers beside dots: what was, what is. */
export const numberStyle = (row: Row, isAfter: boolean, looks: Looks): Style =>
  dumbbell.style(isAfter ? (row.isNamed ? 'plotPartNamed' : 'plotValue') : 'plotLabel', looks);
