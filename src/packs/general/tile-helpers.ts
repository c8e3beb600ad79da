/** What templates of statements, title slides and quotations reckon. */
import { bare, type Helpers } from '../../template/helper.js';
import { asMap, text } from '../../template/values.js';
import { squareFor, tileFor } from './tile.js';

export const tileHelpers: Helpers = bare({
  /** How many things a tile stands for where the whole is so many; empty where no round number fits. */
  tilefor: (total) => tileFor(Number(total)) ?? '',
  /** The same where the last tile may be full in part: `squarefor 24000` is 1000. */
  squarefor: (total) => squareFor(Number(total)),
  /** What is left: `less total part`. */
  less: (total, part) => exact(Number(total) - Number(part)),
  /** Sum of a field over the entries that are `named`: `namedof groups "count"`. */
  namedof: (entries, field) =>
    Object.values(asMap(entries))
      .map(asMap)
      .filter(({ named }) => named === true)
      .reduce((sum, entry) => sum + Number(entry[text(field)] ?? 0), 0),
});

/** Without what binary fractions add: 0.3 for 0.7 less 0.4. */
const exact = (value: number): number => Number(value.toPrecision(12));
