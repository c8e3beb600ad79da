/** The rows of a chart of before and after as the markup has them. */
import { childrenOf } from '../../setting/children.js';
import type { Setting } from '../../setting/context.js';
import { unitsIn, type Element } from '../../template/element.js';
import { byChange, type Changed } from '../../model/changes.js';
import { nameOf } from './read-data.js';
import { shift } from './shift-declarations.js';

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

/** With what became of it. */
export type Row = ShiftRow & Changed;

/** By how far they went the way of most; what went against it, last. */
export const rowsIn = (element: Element, context: Setting): readonly Row[] => byChange(shiftsIn(element, context));

/** All that is known of what was and what is. */
export const valuesOf = (rows: readonly ShiftRow[]): readonly number[] =>
  rows.flatMap(({ before, after }) => [before, after].filter((value) => value !== undefined));

const shiftsIn = (element: Element, context: Setting): readonly ShiftRow[] =>
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
