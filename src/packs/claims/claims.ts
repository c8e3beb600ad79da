/** What slides say: whether each says something of its own. */
import type { Pack } from '../pack.js';
import { checkRepetition } from './repetition.js';

export const claims: Pack = { id: 'claims', checks: [checkRepetition] };
