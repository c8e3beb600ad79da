/** The rows of a chart of before and after in their order, and where they stand. */
import { axisScale, manySteps } from '../../model/axis-scale.js';
import type { Box } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Looks, Setting } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { dumbbell, shift } from './dumbbell-declarations.js';
import { figuresOf, type Figures } from './figures.js';
import { nameOf } from './read-data.js';

export interface Row {
  readonly element: Element;
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Undefined where one of them is missing. */
  readonly change: number | undefined;
  readonly isNamed: boolean;
  /** It went the other way than most. */
  readonly isAgainst: boolean;
}

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
  const rows = rowsOf(element, context);
  const values = rows.flatMap(({ before, after }) => [before, after].filter((value) => value !== undefined));
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

/** By how far they went the way of most; what went against it, and what is not known, last. */
function rowsOf(element: Element, context: Setting): readonly Row[] {
  const read = childrenOf(element, 'shift').map((child) => {
    const { before, after, look } = shift.read(child, context);
    const change = before === undefined || after === undefined ? undefined : Number((after - before).toPrecision(12));
    return { element: child, name: nameOf(child, context), before, after, change, isNamed: look === 'named' };
  });
  const trend = Math.sign(read.reduce((total, { change }) => total + Math.sign(change ?? 0), 0)) || 1;
  const far = ({ change }: (typeof read)[number]): number => (change === undefined ? -Infinity : change * trend);
  return [...read].sort((a, b) => far(b) - far(a)).map((row) => ({ ...row, isAgainst: (row.change ?? 0) * trend < 0 }));
}

export type RowLook = 'dumbbellNamed' | 'dumbbellAgainst' | 'dumbbellOther';

export const lookOfRow = ({ isNamed, isAgainst }: Row): RowLook =>
  isNamed ? 'dumbbellNamed' : isAgainst ? 'dumbbellAgainst' : 'dumbbellOther';

/** Numbers beside dots: what was, what is. */
export const numberStyle = (row: Row, isAfter: boolean, looks: Looks): Style =>
  dumbbell.style(isAfter ? (row.isNamed ? 'plotPartNamed' : 'plotValue') : 'plotLabel', looks);
