/** Carries out a command of a review; the code of each is loaded when it is asked for. */
import type { CommandResult, CommandWorld } from '../../run/command.js';
import type { ReviewRequest } from './add-review.js';

export async function carryOutReview(
  { sub, about = '', given }: ReviewRequest,
  world: CommandWorld,
): Promise<CommandResult> {
  switch (sub) {
    case 'status':
      return (await import('./status.js')).status(given, world);
    case 'digest':
      return (await import('./digest.js')).digest(given, world);
    case 'log':
      if (given.mend) return (await import('./mend-log.js')).mendLog(given, world);
      return (await import('./log-command.js')).logCommand(given, world);
    case 'import':
      return (await import('./import/import.js')).importFile(about, given, world);
    case 'remarks':
      return (await import('./remarks.js')).remarks(given, world);
    case 'done':
    case 'decline':
      return (await import('./settle-remark.js')).settleRemark(sub, about, given, world);
    case 'answers':
      return (await import('./answers.js')).answers(about, given, world);
    case 'approve':
    case 'request-changes':
    case 'waive':
    case 'withdraw':
      return (await import('./verdict.js')).giveVerdict(sub, about, given, world);
  }
}
