/** The outlines of an icon, as every renderer draws them. */
import { type SVGCommand, SVGPathData, SVGPathDataTransformer } from 'svg-pathdata';
import { onceForText } from '../scene/once-for.js';
import type { Path, PathStep } from '../scene/path.js';
import { ICON_SIDE, iconShapes } from './icon-set.js';

/** Shapes back to front, each filled alone; undefined where there is no such icon. */
export const iconOutline = onceForText((name): readonly Path[] | undefined => iconShapes(name)?.map(pathOf));

const { TO_ABS, NORMALIZE_HVZ, NORMALIZE_ST, QT_TO_C, A_TO_C } = SVGPathDataTransformer;

/** In straight lines and cubic curves alone, which all three formats have. */
const pathOf = (data: string): Path =>
  new SVGPathData(data)
    .transform(TO_ABS())
    .transform(NORMALIZE_HVZ(false))
    .transform(NORMALIZE_ST())
    .transform(QT_TO_C())
    .transform(A_TO_C())
    .commands.map(stepOf)
    .flatMap(closed);

/** Each outline ends with `Z`: what is left open, programs fill as they think best. */
function closed(step: PathStep, index: number, all: Path): PathStep[] {
  const next = all[index + 1]?.[0] ?? 'M';
  return next === 'M' && step[0] !== 'Z' ? [step, ['Z']] : [step];
}

function stepOf(command: SVGCommand): PathStep {
  switch (command.type) {
    case SVGPathData.MOVE_TO:
      return ['M', share(command.x), share(command.y)];
    case SVGPathData.LINE_TO:
      return ['L', share(command.x), share(command.y)];
    case SVGPathData.CURVE_TO: {
      const { x1, y1, x2, y2, x, y } = command;
      return ['C', share(x1), share(y1), share(x2), share(y2), share(x), share(y)];
    }
    case SVGPathData.CLOSE_PATH:
      return ['Z'];
    default:
      throw new Error(`a step of kind ${command.type} is left in the outline of an icon`);
  }
}

/** A millionth of the square is less than a file of any format can say of a place on a slide. */
const share = (length: number): number => Math.round((length / ICON_SIDE) * 1e6) / 1e6;
