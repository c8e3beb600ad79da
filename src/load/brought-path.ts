/** The name under which the program's own file is read although the project has one of the same path. */
import type { BroughtPath } from '../world/world.js';

/** Nothing is there where no program lies under the project. */
export const broughtPath = (path: string): BroughtPath => `program:${path}`;
