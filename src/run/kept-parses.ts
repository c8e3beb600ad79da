/** What files were parsed to, for as long as the process lives: most files of a project that is read again and again stay as they are. */
import type { Parsed } from '../world/world.js';

/** How many texts are kept at most; those that nobody has asked for longest are forgotten. */
const MOST = 2000;

export function keptParses(): Parsed {
  const known = new Map<string, unknown>();
  const keep = (text: string, value: unknown): void => {
    known.delete(text);
    known.set(text, value);
    for (const [oldest] of known) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
  };
  return {
    recall: (text) => {
      const value = known.get(text);
      if (value !== undefined) keep(text, value);
      return value;
    },
    keep,
  };
}
