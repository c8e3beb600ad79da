/** Carries out a command of a review; the code of each is loaded when it is asked for. */
import type { CommandResult, CommandWorld } from '../run/command.js';
import { unlessUnchanged } from '../run/unless-unchanged.js';
import type { ReviewRequest } from './add-review.js';
import { dayOf, instantOf } from '../reviewing/instant.js';
import type { Verdict } from '../reviewing/verdict.js';

export const carryOutReview = (request: ReviewRequest, world: CommandWorld): Promise<CommandResult> =>
  COMMANDS[request.sub](request, world);

type Carrying = (request: ReviewRequest, world: CommandWorld) => Promise<CommandResult>;

const settleRemark: Carrying = async ({ sub, about, given }, world) =>
  (await import('../reviewing/settle-remark.js')).settleRemark(
    sub === 'decline' ? sub : 'done',
    about ?? '',
    given,
    world,
  );

const giveVerdict =
  (verdict: Verdict): Carrying =>
  async ({ about, given }, world) =>
    (await import('../reviewing/verdict.js')).giveVerdict(verdict, about ?? '', given, world);

const COMMANDS: Readonly<Record<ReviewRequest['sub'], Carrying>> = {
  pack: async ({ about, given }, world) => (await import('../reviewing/pack/pack.js')).pack(about, given, world),
  send: async ({ about, given }, world) => (await import('../reviewing/pack/send.js')).send(about ?? '', given, world),
  status: (request, world) =>
    onceADay(request, world, async (seen) => (await import('../reviewing/status.js')).status(request.given, seen)),
  digest: (request, world) =>
    onceADay(request, world, async (seen) =>
      (await import('../reviewing/digest.js')).digest(request.about, request.given, seen),
    ),
  log: async ({ given }, world) =>
    given.mend
      ? (await import('../reviewing/mend-log.js')).mendLog(given, world)
      : (await import('../reviewing/log-command.js')).logCommand(given, world),
  import: async ({ about, given }, world) =>
    (await import('../reviewing/import/import.js')).importFile(about ?? '', given, world),
  remarks: async ({ given }, world) => (await import('../reviewing/remarks.js')).remarks(given, world),
  reply: async ({ about, given }, world) =>
    (await import('../reviewing/settle-remark.js')).replyToRemark(about ?? '', given, world),
  done: settleRemark,
  decline: settleRemark,
  answers: async ({ about, given }, world) =>
    (await import('../reviewing/answers.js')).answers(about ?? '', given, world),
  serve: async ({ given }, world) => (await import('../reviewing/serve/serve.js')).serve(given, world),
  link: async ({ about, given }, world) => (await import('../reviewing/link.js')).link(about ?? '', given, world),
  unlink: async ({ about, given }, world) => (await import('../reviewing/link.js')).unlink(about ?? '', given, world),
  approve: giveVerdict('approve'),
  'request-changes': giveVerdict('request-changes'),
  waive: giveVerdict('waive'),
  withdraw: giveVerdict('withdraw'),
};

/** What is said of a review holds for a day, since deadlines pass. What is no instant is wrong usage, which nobody remembers. */
function onceADay(
  { sub, about = '', given: { at, ...given } }: ReviewRequest,
  world: CommandWorld,
  carryOut: (world: CommandWorld) => Promise<CommandResult>,
): Promise<CommandResult> {
  const day = dayOf(instantOf(at, world.now()) ?? '');
  const asked = { command: `review ${sub}`, about, ...given, day };
  return unlessUnchanged(asked, world, carryOut);
}
