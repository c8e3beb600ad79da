/** What slides say, they say once. */
import type { Pack } from '../pack.js';
import { repeatedFigures } from './repeated-figures.js';
import { checkRepetition } from './repetition.js';

export const claims: Pack = { id: 'claims', checks: [checkRepetition, repeatedFigures] };
