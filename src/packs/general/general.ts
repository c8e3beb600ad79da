/** Slides on any subject: what their fields must come to together, and what their templates reckon. */
import { bare } from '../../template/helper.js';
import type { Pack } from '../pack.js';
import { checkPeriods } from './check-periods.js';
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
    }),
  checks: [checkTiles, checkPeriods],
};

/** Without what binary fractions add: 0.3 for 0.7 less 0.4. */
const exact = (value: number): number => Number(value.toPrecision(12));
