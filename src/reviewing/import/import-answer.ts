/** An answer file of the pages: what was said is recorded as it came, verdicts only after a yes and for what was on the screen. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { type Answer, type AnsweredSlide, readAnswer } from '../../returned/read-answer.js';
import type { HandedFile, LogEvent } from '../../review/events.js';
import type { Log } from '../../review/log.js';
import { remarksIn } from '../../review/remarks.js';
import { standingsIn } from '../../review/states.js';
import { type CommandResult, type CommandWorld, failed } from '../../run/command.js';
import { sha256 } from '../../shown/shown-digest.js';
import { usageFault } from '../../jobs/usage-fault.js';
import { withoutConsent } from '../consent.js';
import type { ReviewGiven } from '../given.js';
import { movedDigest } from '../moved-digest.js';
import { record } from '../record.js';
import { aboutOrganisation, openReview, type Review } from '../review.js';
import { inWords, refusedIn } from './say-import.js';

export async function importAnswer(
  bytes: Uint8Array,
  path: string,
  given: ReviewGiven,
  world: CommandWorld,
): Promise<CommandResult> {
  const answer = readAnswer(new TextDecoder().decode(bytes));
  if ('why' in answer)
    return failed(2, [
      usageFault(
        'unknown-file',
        `The file cannot be read as an answer. ${answer.why}`,
        'Ask for it again. Nothing was recorded.',
        path,
      ),
    ]);
  const isThere = world.files.read(`content/decks/${answer.deck}.yaml`) !== undefined;
  const opened = openReview(given.deck === undefined && isThere ? { ...given, deck: answer.deck } : given, world);
  const { value: review } = opened;
  if (review === undefined) return failed(opened.exitCode ?? 1, opened.diagnostics);
  const foreign = notOurs(answer, path, review, given);
  const faults = foreign.length > 0 ? foreign : await unconfirmed(answer, given, world);
  if (faults.length > 0) return failed(2, faults);
  const evidence = { file: path.split(/[/\\]/u).at(-1) ?? path, sha256: sha256(bytes) };
  const verdicts = verdictsIn(answer, review, given);
  const { diagnostics } = await record(review.logFile, given.project, review.at, world, (log) =>
    eventsOf(answer, verdicts, evidence, log),
  );
  const moved = verdicts.flatMap(({ fault }) => fault ?? []);
  return resultOf(answer, verdicts, [...diagnostics, ...moved]);
}

function notOurs(answer: Answer, path: string, review: Review, { as }: ReviewGiven): readonly Diagnostic[] {
  const { deck, project } = review;
  if (answer.deck !== deck.id)
    return [
      usageFault(
        'foreign-file',
        `The answer is to the deck ${quote(answer.deck)}, not to ${deck.id}.`,
        'Import it in the project it is from. Nothing was recorded.',
        path,
      ),
    ];
  if (as !== undefined && as !== answer.organisation)
    return [
      usageFault(
        'foreign-file',
        `The answer is from ${quote(answer.organisation)}, not from ${as}.`,
        'Leave --as out, or look at the file. Nothing was recorded.',
        path,
      ),
    ];
  if (!project.locales.has(answer.locale))
    return [
      usageFault(
        'foreign-file',
        `The answer is to the locale ${quote(answer.locale)}, which the project does not have.`,
        'Look at the file. Nothing was recorded.',
        path,
      ),
    ];
  return aboutOrganisation(answer.organisation, review);
}

async function unconfirmed(
  { slides }: Answer,
  given: ReviewGiven,
  world: CommandWorld,
): Promise<readonly Diagnostic[]> {
  const verdicts = slides.filter(({ verdict }) => verdict !== null).length;
  if (given.apply !== true || verdicts === 0) return [];
  const hint = 'Say --yes, or name the slides: --apply no.one,no.two.';
  return withoutConsent(`${verdicts} verdicts are recorded.`, hint, given, world);
}

interface Verdict {
  readonly slide: AnsweredSlide;
  readonly state: 'none' | 'not recorded' | 'recorded' | 'refused';
  readonly fault?: Diagnostic;
}

/** A verdict on what nobody was ever shown is refused; what was said beside it is kept. */
function verdictsIn(
  { slides, organisation, locale }: Answer,
  review: Review,
  { apply }: ReviewGiven,
): readonly Verdict[] {
  const today = review.shown(locale);
  const about = review.slidesAbout(organisation);
  return slides.map((slide): Verdict => {
    const now = today.get(slide.slide) ?? '';
    const { sent } = review.standings(organisation, locale, slide.slide);
    const isKnown = about.includes(slide.slide) && [now, ...sent].includes(slide.shown);
    if (!isKnown)
      return {
        slide,
        state: 'refused',
        fault: movedDigest(slide.slide, locale, { today: now, sent: sent.at(-1), asked: slide.shown }, review),
      };
    if (slide.verdict === null) return { slide, state: 'none' };
    const isWanted = apply === true || (Array.isArray(apply) && apply.includes(slide.slide));
    return { slide, state: isWanted ? 'recorded' : 'not recorded' };
  });
}

function eventsOf(answer: Answer, verdicts: readonly Verdict[], evidence: HandedFile, log: Log): readonly LogEvent[] {
  const { organisation, locale, who: by } = answer;
  const known = new Set(remarksIn(log.events).map(({ id }) => id));
  const standings = standingsIn(log.events);
  return verdicts.flatMap(({ slide: { slide, shown, verdict, comments }, state }): readonly LogEvent[] => {
    const common = { organisation, locale, slide, shown, by, evidence };
    const said = comments.map(({ text, unit }) => ({
      event: 'commented' as const,
      ...common,
      ...(unit === undefined ? {} : { unit }),
      id: commentId(answer, slide, text, unit),
      text,
    }));
    const fresh = said.filter(({ id }) => !known.has(id));
    const { approved, answer: before } = standings(organisation, locale, slide);
    if (
      state !== 'recorded' ||
      verdict === null ||
      approved === shown ||
      (verdict === 'changes-requested' && before === verdict)
    )
      return fresh;
    return [...fresh, { event: verdict, ...common }];
  });
}

const commentId = ({ organisation, locale, when }: Answer, slide: string, text: string, unit = ''): string =>
  `r${sha256(JSON.stringify([organisation, locale, when, slide, unit, text])).slice(0, 10)}`;

function resultOf(answer: Answer, verdicts: readonly Verdict[], diagnostics: readonly Diagnostic[]): CommandResult {
  const { organisation, deck, locale, who, when, slides } = answer;
  const remarks = slides.flatMap(({ slide, comments }) =>
    comments.map(({ text, unit }) => ({
      id: commentId(answer, slide, text, unit),
      slide,
      unit: unit ?? null,
      by: who,
      at: when,
      text,
      replies: [],
      resolved: false,
    })),
  );
  const told = verdicts.map(({ slide: { slide, shown, verdict }, state }) => ({ slide, shown, verdict, state }));
  const document = {
    organisation,
    deck,
    locale,
    remarks,
    proposals: [],
    unread: [],
    verdicts: told,
    applied: [],
    refused: refusedIn(diagnostics),
  };
  const said = [
    ...told.map(({ slide, verdict, state }) => `${slide}  ${verdict ?? 'no verdict'}, ${state}`),
    ...(remarks.length === 0 ? [] : inWords(document)),
  ];
  return { exitCode: document.refused.length > 0 ? 1 : 0, files: [], diagnostics, document, said };
}
