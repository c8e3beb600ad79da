/** Diagnostics for what was typed on the command line: exit code 2, and the name that was probably meant. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';

/** Longer lists of names are not printed. */
const MOST_LISTED = 12;

/** `unknown-deck`: There is no deck «nordic». */
export function unknownName(noun: string, name: string, known: readonly string[]): Diagnostic {
  const listed = known.length > 0 && known.length <= MOST_LISTED ? `There are: ${known.join(', ')}.` : undefined;
  const hint = suggestion(name, known) ?? listed;
  return usageFault(`unknown-${noun}`, `There is no ${noun} ${quote(name)}.`, hint);
}

export const usageFault = (code: string, message: string, hint?: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  ...(hint === undefined ? {} : { hint }),
});

/** One fault for each name that is not among the known. */
export const unknownNames = (noun: string, names: readonly string[], known: readonly string[]): readonly Diagnostic[] =>
  names.filter((name) => !known.includes(name)).map((name) => unknownName(noun, name, known));
