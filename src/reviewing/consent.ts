/** The yes of a person before something is written that was not named one by one. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CommandWorld } from '../run/command.js';
import { usageFault } from '../jobs/usage-fault.js';
import type { ReviewGiven } from './given.js';

/** Nothing where the command line or the person says yes; where nobody can be asked, or the answer is no, `not-confirmed` with `hint`. */
export async function withoutConsent(
  what: string,
  hint: string,
  { yes }: ReviewGiven,
  { confirm }: Pick<CommandWorld, 'confirm'>,
): Promise<readonly Diagnostic[]> {
  if (yes === true || (confirm !== undefined && (await confirm(`${what} Go on?`)))) return [];
  return [usageFault('not-confirmed', what, hint, '--apply')];
}
