/** The packs that have code. */
import { claims } from './claims/claims.js';
import { general } from './general/general.js';
import { governance } from './governance/governance.js';
import type { Pack } from './pack.js';

export const packs: readonly Pack[] = [claims, general, governance];
