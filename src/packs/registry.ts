/** The packs that have code. */
import { claims } from './claims/claims.js';
import type { Pack } from './pack.js';

export const packs: readonly Pack[] = [claims];
