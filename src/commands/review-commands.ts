/** The commands of a review; the code of each is loaded when it is asked for. */
import type { CommandResult, CommandWorld } from '../run/command.js';
import { unlessUnchanged } from '../run/unless-unchanged.js';
import { packsOf, type ReviewGiven } from '../reviewing/given.js';
import { dayOf, instantOf } from '../reviewing/instant.js';
import type { Verdict } from '../reviewing/verdict.js';
import { type Asked, type Offer, offer, type Offered } from './offer.js';
import { REVIEW_OPTIONS } from './review-options.js';

type Optional = keyof typeof REVIEW_OPTIONS;

/** The organisation, file or remark that a command names. */
type About = readonly [name: string, what: string];
const NOTHING: readonly About[] = [];
const ORGANISATION: readonly About[] = [['<organisation>', 'id of an organisation']];
const REMARK: readonly About[] = [['<id>', 'id of a remark or a proposal']];

const COMMON: readonly Optional[] = ['deck', 'locale', 'at', 'json', 'project'];
const VERDICT: readonly Optional[] = ['slides', 'by', 'evidence', 'reason', 'shown', ...COMMON];
const PACK: readonly Optional[] = ['notes', 'deadline', 'out', ...COMMON];

type ReviewOffered = Offered<ReviewGiven>;

const review = (
  name: string,
  what: string,
  [takes, options]: readonly [readonly About[], readonly Optional[]],
  carryOut: ReviewOffered['carryOut'],
  out?: ReviewOffered['out'],
): Offer =>
  offer<ReviewGiven>({
    name: `review ${name}`,
    what,
    takes,
    options: options.map((option) => REVIEW_OPTIONS[option]),
    carryOut,
    ...(out === undefined ? {} : { out }),
  });

const verdict = (name: Verdict, what: string): Offer =>
  review(name, what, [ORGANISATION, VERDICT], async ({ named: [about = ''], given }, world) =>
    (await import('../reviewing/verdict.js')).giveVerdict(name, about, given, world),
  );

const settles = (name: 'done' | 'decline', what: string, options: readonly Optional[]): Offer =>
  review(name, what, [REMARK, options], async ({ named: [about = ''], given }, world) =>
    (await import('../reviewing/settle-remark.js')).settleRemark(name, about, given, world),
  );

const PACKS: readonly Offer[] = [
  review(
    'pack',
    'write the slides that describe an organisation as files for it, with a page that it can answer in',
    [[['[organisation]', 'id of an organisation']], ['all', 'shard', ...PACK]],
    async ({ named: [about], given }, world) => (await import('../reviewing/pack/pack.js')).pack(about, given, world),
    packsOf,
  ),
  review(
    'send',
    'write the pack of an organisation with a letter, and record that it was sent',
    [ORGANISATION, PACK],
    async ({ named: [about = ''], given }, world) =>
      (await import('../reviewing/pack/send.js')).send(about, given, world),
    packsOf,
  ),
  review(
    'status',
    'say how far each organisation is with its slides',
    [NOTHING, ['organisation', ...COMMON]],
    (asked, world) =>
      onceADay('status', asked, world, async (seen) =>
        (await import('../reviewing/status.js')).status(asked.given, seen),
      ),
  ),
  review(
    'digest',
    'print the digests of what slides show, which approvals are bound to',
    [[['[deck]', 'the deck, as with --deck']], ['notes', ...COMMON]],
    (asked, world) =>
      onceADay('digest', asked, world, async (seen) =>
        (await import('../reviewing/digest.js')).digest(asked.named[0], asked.given, seen),
      ),
  ),
];

const VERDICTS: readonly Offer[] = [
  verdict('approve', 'record that an organisation approves slides'),
  verdict('request-changes', 'record that an organisation wants slides changed'),
  verdict('waive', 'record that slides need no approval, and why'),
  verdict('withdraw', 'take back an approval or a waiver'),
];

const REMARKS: readonly Offer[] = [
  review(
    'import',
    'read a file that came back: remarks, and proposals for the content',
    [
      [['<file>', 'a file of the pack, or an answer file']],
      ['as', 'apply', 'yes', 'source', 'quote', 'unproved', 'text', 'tellUnread', 'reason', ...COMMON],
    ],
    async ({ named: [about = ''], given }, world) =>
      (await import('../reviewing/import/import.js')).importFile(about, given, world),
  ),
  review(
    'remarks',
    'list what came back, and what became of it',
    [NOTHING, ['organisation', 'open', ...COMMON]],
    async ({ given }, world) => (await import('../reviewing/remarks.js')).remarks(given, world),
  ),
  review(
    'reply',
    'say something to a remark, which stays open',
    [REMARK, ['text', 'by', 'theirs', ...COMMON]],
    async ({ named: [about = ''], given }, world) =>
      (await import('../reviewing/settle-remark.js')).replyToRemark(about, given, world),
  ),
  settles('done', 'record that a remark was followed', ['by', ...COMMON]),
  settles('decline', 'record that a remark is not followed, and why', ['by', 'reason', ...COMMON]),
  review(
    'answers',
    'write the answers to all that an organisation sent: as text, as a page and as a mail',
    [ORGANISATION, ['out', ...COMMON]],
    async ({ named: [about = ''], given }, world) =>
      (await import('../reviewing/answers.js')).answers(about, given, world),
  ),
];

const SERVED: readonly Offer[] = [
  review(
    'serve',
    'serve the pages of a review: to the consultant, and to organisations that have a link',
    [NOTHING, ['port', 'host', 'url', 'deck', 'locale', 'json', 'project']],
    async ({ given }, world) => (await import('../reviewing/serve/serve.js')).serve(given, world),
  ),
  review(
    'link',
    'print a link by which an organisation reaches its pages; it is shown once',
    [ORGANISATION, ['days', 'url', ...COMMON]],
    async ({ named: [about = ''], given }, world) => (await import('../reviewing/link.js')).link(about, given, world),
  ),
  review(
    'unlink',
    'take back all links of an organisation',
    [ORGANISATION, COMMON],
    async ({ named: [about = ''], given }, world) => (await import('../reviewing/link.js')).unlink(about, given, world),
  ),
  review(
    'log',
    'print the log of approvals',
    [NOTHING, ['verify', 'head', 'mend', 'yes', ...COMMON]],
    async ({ given }, world) =>
      given.mend
        ? (await import('../reviewing/mend-log.js')).mendLog(given, world)
        : (await import('../reviewing/log-command.js')).logCommand(given, world),
  ),
];

export const REVIEW: readonly Offer[] = [...PACKS, ...VERDICTS, ...REMARKS, ...SERVED];

/** What is said of a review holds for a day, since deadlines pass. What is no instant is wrong usage, which nobody remembers. */
function onceADay(
  name: string,
  { named: [about = ''], given: { at, ...given } }: Asked<ReviewGiven>,
  world: CommandWorld,
  carryOut: (world: CommandWorld) => Promise<CommandResult>,
): Promise<CommandResult> {
  const day = dayOf(instantOf(at, world.now()) ?? '');
  const asked = { command: `review ${name}`, about, ...given, day };
  return unlessUnchanged(asked, world, carryOut);
}
