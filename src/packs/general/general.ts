/** Slides on any subject: what their fields must come to together, and what their templates reckon. */
import { bare } from '../../template/helper.js';
import { asMap, text } from '../../template/values.js';
import type { Pack } from '../pack.js';
import { checkPeriods } from './check-periods.js';
import { checkQuotations } from './check-quotations.js';
import { checkTiles } from './check-tiles.js';
import { tileFor } from './tile.js';

export const general: Pack = {
  id: 'general',
  helpers: () =>
    bare({
      /** How many things a tile stands for where the whole is so many; empty where no round number fits. */
      tilefor: (total) => tileFor(Number(total)) ?? '',
      /** What is left: `less total part`. */
      less: (total, part) => exact(Number(total) - Number(part)),
      /** Sum of a field over the entries that are `named`: `namedof groups "count"`. */
      namedof: (entries, field) =>
        Object.values(asMap(entries))
          .map(asMap)
          .filter(({ named }) => named === true)
          .reduce((sum, entry) => sum + Number(entry[text(field)] ?? 0), 0),
    }),
  checks: [checkTiles, checkPeriods, checkQuotations],
};

/** Without what binary fractions add: 0.3 for 0.7 less 0.4. */
const exact = (value: number): number => Number(value.toPrecision(12));
