/** Half of the cases of random-edits.ts. */
import { tryEdits } from './random-edits.js';

tryEdits([3, 4]);
