/** Carries out a command of a review; the code of each is loaded when it is asked for. */
import type { CommandResult, CommandWorld } from '../run/command.js';
import { unlessUnchanged } from '../run/unless-unchanged.js';
import type { ReviewRequest } from './add-review.js';
import { dayOf, instantOf } from '../reviewing/instant.js';

export async function carryOutReview(
  { sub, about: named, given }: ReviewRequest,
  world: CommandWorld,
): Promise<CommandResult> {
  const about = named ?? '';
  const { at, ...rest } = given;
  const asked = { command: `review ${sub}`, about, ...rest, day: dayAsked(at, world) };
  switch (sub) {
    case 'pack':
      return (await import('../reviewing/pack/pack.js')).pack(named, given, world);
    case 'send':
      return (await import('../reviewing/pack/send.js')).send(about, given, world);
    case 'status':
      return unlessUnchanged(asked, world, async (seen) =>
        (await import('../reviewing/status.js')).status(given, seen),
      );
    case 'digest':
      return unlessUnchanged(asked, world, async (seen) =>
        (await import('../reviewing/digest.js')).digest(named, given, seen),
      );
    case 'log':
      if (given.mend) return (await import('../reviewing/mend-log.js')).mendLog(given, world);
      return (await import('../reviewing/log-command.js')).logCommand(given, world);
    case 'import':
      return (await import('../reviewing/import/import.js')).importFile(about, given, world);
    case 'remarks':
      return (await import('../reviewing/remarks.js')).remarks(given, world);
    case 'done':
    case 'decline':
      return (await import('../reviewing/settle-remark.js')).settleRemark(sub, about, given, world);
    case 'answers':
      return (await import('../reviewing/answers.js')).answers(about, given, world);
    case 'serve':
      return (await import('../reviewing/serve/serve.js')).serve(given, world);
    case 'link':
      return (await import('../reviewing/link.js')).link(about, given, world);
    case 'unlink':
      return (await import('../reviewing/link.js')).unlink(about, given, world);
    case 'approve':
    case 'request-changes':
    case 'waive':
    case 'withdraw':
      return (await import('../reviewing/verdict.js')).giveVerdict(sub, about, given, world);
  }
}

/** What is said of a review holds for a day, since deadlines pass. What is no instant is wrong usage, which nobody remembers. */
const dayAsked = (at: string | undefined, world: CommandWorld): string => dayOf(instantOf(at, world.now()) ?? '');
