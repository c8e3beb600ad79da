/** What slides say, they say once, in plain words, and with its proof. */
import type { Pack } from '../pack.js';
import { countingTitles } from './counting-titles.js';
import { disputedTitles } from './disputed-titles.js';
import { provedClaims } from './proved-claims.js';
import { repeatedFigures } from './repeated-figures.js';
import { checkRepetition } from './repetition.js';
import { unprovedTitles } from './unproved-titles.js';

export const claims: Pack = {
  id: 'claims',
  checks: [checkRepetition, repeatedFigures, disputedTitles, provedClaims],
  rules: [countingTitles, unprovedTitles],
};
