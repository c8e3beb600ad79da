/** The rows of a chart of before and after as the markup has them. */
import { childrenOf } from '../../setting/children.js';
import type { Setting } from '../../setting/context.js';
import { unitsIn, type Element } from '../../template/element.js';
import { shift } from './dumbbell-declarations.js';
import { nameOf } from './read-data.js';

export interface ShiftRow {
  readonly element: Element;
  readonly name: string;
  /** Undefined where it is not known. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly isNamed: boolean;
  /** Ids of the units that its name shows. */
  readonly units: readonly string[];
}

export const shiftsIn = (element: Element, context: Setting): readonly ShiftRow[] =>
  childrenOf(element, shift.kind).map((child) => {
    const { before, after, look } = shift.read(child, context);
    return {
      element: child,
      name: nameOf(child, context),
      before,
      after,
      isNamed: look === 'named',
      units: unitsIn(child),
    };
  });
