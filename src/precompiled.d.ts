/** dist/precompiled.js, which `npm run compile` writes. */
import type { PrecompiledEntry } from './run/find-precompiled.js';

export const entries: readonly PrecompiledEntry[];
