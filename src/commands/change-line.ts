/** What stands above the result of a build that was done again: when, and what had changed. */
import { printable } from '../diagnostics/printable.js';

/** So many paths are named. */
const MOST_NAMED = 3;
/** The whole screen, with what has been scrolled away (ECMA-48, ED). */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** `14:03:22 content/facts.yaml has changed`; on a terminal it begins a fresh screen. `time` of the day as people write it. */
export function changeLine(paths: readonly string[], time: string, onTerminal: boolean): string {
  const named = paths.slice(0, MOST_NAMED).map(printable).join(', ');
  const more = paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : '';
  return `${onTerminal ? CLEAR : ''}${time} ${named}${more} ${paths.length === 1 ? 'has' : 'have'} changed\n`;
}
