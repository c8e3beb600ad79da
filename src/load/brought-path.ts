/** The name under which the program's own file is read though the project has one with the same path. */
import type { BroughtPath } from '../world/world.js';

/** Reads as missing where the project does not lie over a program. */
export const broughtPath = (path: string): BroughtPath => `program:${path}`;
