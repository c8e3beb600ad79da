/** What templates of before and after reckon: changes in their order with bars on one scale, and whether lines are to cross. */
import { byChange, changesOrder, type Shift } from '../../model/changes.js';
import { decimalsFor } from '../../model/decimals.js';
import { BARE, fields, listOf, type Shape } from '../../template/field-shape.js';
import { bare, giving, type Helpers } from '../../template/helper.js';
import { asMap, text } from '../../template/values.js';
import { numberIn } from './slide-check.js';

interface ChangeBar {
  readonly name: string;
  readonly known: boolean;
  readonly change: number;
  readonly decimals: number;
  readonly named: boolean;
  readonly against: boolean;
  /** Where its bar begins on the scale of all, how long it is, and how long the scale. */
  readonly from: number;
  readonly length: number;
  readonly whole: number;
}

interface Entry extends Shift {
  readonly name: string;
  readonly named: boolean;
}

/** More lines than these are no longer told apart. */
const MOST_LINES = 7;

const entriesOf = (rows: unknown): readonly Entry[] =>
  Object.values(asMap(rows)).map((row) => {
    const { name, before, after, highlight } = asMap(row);
    return { name: text(name), before: numberIn(before), after: numberIn(after), named: highlight === true };
  });

/** All with as many `decimals`, or as they need. */
export function changeBars(rows: unknown, decimals: unknown): readonly ChangeBar[] {
  const all = byChange(entriesOf(rows));
  const changes = all.flatMap(({ change }) => change ?? []);
  const [low, high] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  return all.map(({ name, named, change, isAgainst }) => ({
    name,
    known: change !== undefined,
    change: change ?? 0,
    decimals: numberIn(decimals) ?? decimalsFor(changes),
    named,
    against: isAgainst,
    from: Math.min(0, change ?? 0) - low,
    length: Math.abs(change ?? 0),
    whole: high - low,
  }));
}

const shape: Shape = listOf(
  fields<ChangeBar>({
    name: BARE,
    known: BARE,
    change: BARE,
    decimals: BARE,
    named: BARE,
    against: BARE,
    from: BARE,
    length: BARE,
    whole: BARE,
  }),
);

export const changeHelpers: Helpers = {
  /** The rows by how much they changed: `changesof rows decimals`. */
  changesof: giving(shape, changeBars),
  ...bare({
    /** Whether there are few enough for a line each, and their order changes: `crosses rows`. */
    crosses: (rows) => {
      const all = entriesOf(rows);
      return all.length <= MOST_LINES && changesOrder(all);
    },
  }),
};
