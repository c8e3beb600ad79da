/** The packs that have code. */
import { claims } from './claims/claims.js';
import { governance } from './governance/governance.js';
import type { Pack } from './pack.js';

export const packs: readonly Pack[] = [claims, governance];
