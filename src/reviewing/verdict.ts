/** `skald review approve`, `request-changes`, `waive` and `withdraw`: what an organisation says of its slides, recorded. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Addressee, HandedFile, HandedSlide, LogEvent } from '../review/events.js';
import type { Log } from '../review/log.js';
import { standingsIn } from '../review/states.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { sha256 } from '../shown/shown-digest.js';
import { usageFault } from '../jobs/usage-fault.js';
import { addressed, type Addressed } from './addressed.js';
import type { ReviewGiven } from './given.js';
import { record } from './record.js';
import { type Moved, movedDigest } from './moved-digest.js';

export const VERDICTS = {
  approve: { event: 'approved', done: 'approved' },
  'request-changes': { event: 'changes-requested', done: 'recorded as wanting changes' },
  waive: { event: 'waived', done: 'waived' },
  withdraw: { event: 'approval-withdrawn', done: 'withdrawn' },
} as const;

export type Verdict = keyof typeof VERDICTS;

export async function giveVerdict(
  verdict: Verdict,
  organisation: string,
  given: ReviewGiven,
  world: CommandWorld,
): Promise<CommandResult> {
  const lacking = lackingIn(verdict, given);
  if (lacking.length > 0) return failed(2, lacking);
  const evidence = evidenceIn(given, world);
  if (evidence.lacking !== undefined) return failed(2, [evidence.lacking]);
  const found = addressed(organisation, given, world, verdict === 'waive');
  const { value: to } = found;
  if (to === undefined) return failed(found.exitCode ?? 1, found.diagnostics);
  const { review } = to;
  const by = given.by ?? '';
  const said = { by, ...evidence.said, ...(given.reason === undefined ? {} : { reason: given.reason }) };
  const { events, diagnostics } = await record(review.logFile, given.project, review.at, world, (log) =>
    eventsFor(verdict, to, log, said, given),
  );
  const all = [...found.diagnostics, ...diagnostics];
  if (events.length === 0) return failed(1, all);
  const { done } = VERDICTS[verdict];
  return {
    exitCode: 0,
    files: [],
    diagnostics: all,
    document: { events },
    said: events.map((one) => `${'slide' in one ? one.slide : ''} ${done} for ${organisation} (${to.locale})`),
  };
}

export interface Said {
  readonly by: string;
  readonly evidence?: HandedFile;
  readonly reason?: string;
}

function eventsFor(
  verdict: Verdict,
  { organisation, locale, slides, review }: Addressed,
  log: Log,
  said: Said,
  given: ReviewGiven,
): readonly LogEvent[] | readonly Diagnostic[] {
  const standings = standingsIn(log.events);
  const today = (slide: string): string =>
    review.shown(locale, standings(organisation, locale, slide).notes).get(slide) ?? '';
  const seen = slides.map((slide) => {
    const { sent } = standings(organisation, locale, slide);
    return { slide, ...seenOf(today(slide), sent, given.shown) };
  });
  const moved = seen.flatMap(({ slide, fault }) =>
    fault === undefined ? [] : [movedDigest(slide, locale, fault, review)],
  );
  if (moved.length > 0 && verdict !== 'waive' && verdict !== 'withdraw') return moved;
  return seen.map(({ slide, shown }) =>
    eventOf(verdict, { organisation, locale }, { slide, shown: verdict === 'waive' ? today(slide) : shown }, said),
  );
}

/** What the log holds of a verdict on a slide, whichever way it came. */
export function eventOf(verdict: Verdict, to: Addressee, on: HandedSlide, said: Said): LogEvent {
  const { event } = VERDICTS[verdict];
  return event === 'waived' ? { event, ...to, ...on, reason: '', ...said } : { event, ...to, ...on, ...said };
}

interface Seen {
  readonly shown: string;
  readonly fault?: Moved;
}

/** The version that the verdict is on: the one sent, which must be today's, unless the command line says which. */
function seenOf(today: string, sent: readonly string[], asked: readonly string[] | undefined): Seen {
  const last = sent.at(-1);
  const known = [today, ...sent];
  if (asked !== undefined) {
    const shown = known.find((digest) => asked.some((prefix) => isPrefix(prefix, digest)));
    return shown === undefined ? { shown: today, fault: { today, sent: last, asked: asked.join(', ') } } : { shown };
  }
  return last === today ? { shown: today } : { shown: today, fault: { today, sent: last } };
}

/** At least the eight digits that pages print. */
const isPrefix = (prefix: string, digest: string): boolean =>
  prefix.length >= 8 && digest.startsWith(prefix.toLowerCase());

function lackingIn(verdict: Verdict, { by, reason }: ReviewGiven): readonly Diagnostic[] {
  const lacks = (option: string, hint: string): Diagnostic =>
    usageFault('wrong-usage', `${option} is missing: the log says who and why.`, hint);
  return [
    ...(by === undefined || by.trim() === ''
      ? [lacks('--by', 'Give the name or role of whoever says so: --by avdelingsdirektør.')]
      : []),
    ...(verdict === 'waive' && (reason === undefined || reason.trim() === '')
      ? [lacks('--reason', 'Say why no approval is needed: --reason "…".')]
      : []),
  ];
}

function evidenceIn(
  { evidence }: ReviewGiven,
  world: CommandWorld,
): { readonly said?: { readonly evidence: HandedFile }; readonly lacking?: Diagnostic } {
  if (evidence === undefined) return {};
  const bytes = world.given(evidence);
  if (bytes === undefined)
    return {
      lacking: usageFault(
        'unreadable-file',
        `There is no file «${evidence}» that can be read.`,
        'Name the file that was sent back.',
        `--evidence ${evidence}`,
      ),
    };
  return { said: { evidence: { file: evidence.split(/[/\\]/u).at(-1) ?? evidence, sha256: sha256(bytes) } } };
}
