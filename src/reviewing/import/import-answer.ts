/** An answer file of the pages: what was said is recorded as it came, verdicts only after a yes and for what was on the screen. */
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import { printable, quote } from '../../diagnostics/printable.js';
import { type Answer, readAnswer } from '../../returned/read-answer.js';
import { answered, nameOf, type TakenSlide, type Terms } from '../../review/answered.js';
import { type CommandResult, type CommandWorld, failed } from '../../run/command.js';
import { sha256 } from '../../shown/shown-digest.js';
import { usageFault } from '../../jobs/usage-fault.js';
import { withoutConsent } from '../consent.js';
import type { ReviewGiven } from '../given.js';
import { hasUnit } from '../has-unit.js';
import { movedDigest } from '../moved-digest.js';
import { record } from '../record.js';
import { aboutOrganisation, openReview, type Review } from '../review.js';
import { refusedReplies, replyEvents, type TakenReply, takenReplies } from './answered-questions.js';
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
  const foreign = [...nameless(answer, path), ...notOurs(answer, path, review, given)];
  const faults = foreign.length > 0 ? foreign : await unconfirmed(answer, given, world);
  if (faults.length > 0) return failed(2, faults);
  const evidence = { file: path.split(/[/\\]/u).at(-1) ?? path, sha256: sha256(bytes) };
  const terms = { ...termsOf(answer, review, given), evidence };
  let slides = answered(answer, terms, review.log.events);
  let replies = takenReplies(answer, review.log.events);
  const { diagnostics } = await record(review.logFile, given.project, review.at, world, ({ events }) => {
    slides = answered(answer, terms, events);
    replies = takenReplies(answer, events);
    return [...slides.flatMap((one) => one.events), ...replyEvents(replies)];
  });
  // Else what was not written would be told as recorded.
  if (hasErrors(diagnostics)) return failed(1, diagnostics);
  const moved = slides.flatMap((one) => (one.refused === undefined ? [] : [unknownDigest(one, answer, review)]));
  return resultOf(answer, { slides, replies }, terms, [...diagnostics, ...moved, ...refusedReplies(replies, path)]);
}

/** Blanks are no name: the log says of each answer whose it is. */
const nameless = ({ who }: Answer, path: string): readonly Diagnostic[] =>
  nameOf(who) !== ''
    ? []
    : [
        usageFault(
          'nameless-answer',
          'The answer does not say who gave it.',
          'Ask for the name or the role, and put it at «who» in the file. Nothing was recorded.',
          path,
        ),
      ];

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
  const hint = 'Say --yes, or name the slides: --apply plan.risks,plan.costs.';
  return withoutConsent(`${verdicts} verdicts are recorded.`, hint, given, world);
}

/** What was ever shown to somebody can be answered; what nobody was shown is no verdict, but the words are kept. */
function termsOf({ organisation, locale }: Answer, review: Review, { apply }: ReviewGiven): Terms {
  const about = review.slidesAbout(organisation);
  return {
    organisation,
    locale,
    versions: (slide) => (about.includes(slide) ? versionsOf(slide, organisation, locale, review).known : undefined),
    takes: (slide) => apply === true || (Array.isArray(apply) && apply.includes(slide)),
    keepsRemarks: true,
    hasUnit: hasUnit(review),
  };
}

function versionsOf(slide: string, organisation: string, locale: string, { shown, standings }: Review) {
  const { sent, notes } = standings(organisation, locale, slide);
  const today = shown(locale, notes).get(slide) ?? '';
  return { today, sent: sent.at(-1), known: [today, shown(locale).get(slide) ?? '', ...sent] };
}

function unknownDigest(
  { answer: { slide, shown: asked } }: TakenSlide,
  { organisation, locale }: Answer,
  review: Review,
): Diagnostic {
  const { today, sent } = versionsOf(slide, organisation, locale, review);
  return movedDigest(slide, locale, { today, sent, asked }, review);
}

function resultOf(
  { organisation, deck, locale, when }: Answer,
  { slides, replies }: { readonly slides: readonly TakenSlide[]; readonly replies: readonly TakenReply[] },
  { takes }: Terms,
  diagnostics: readonly Diagnostic[],
): CommandResult {
  const remarks = slides.flatMap(({ answer: { slide }, remarks: said }) =>
    said.map(({ id, unit = null, by, text }) => ({
      ...{ id, slide, unit, by, at: when, text },
      replies: [],
      resolved: false,
    })),
  );
  const verdicts = slides.map(({ answer: { slide, shown, verdict }, refused }) => ({
    ...{ slide, shown, verdict },
    state: refused !== undefined ? 'refused' : verdict === null ? 'none' : takes(slide) ? 'recorded' : 'not recorded',
  }));
  const document = {
    organisation,
    deck,
    locale,
    remarks,
    proposals: [],
    unread: [],
    verdicts,
    replies: replies.map(({ id, by, text, state }) => ({ id, by, text, state })),
    applied: [],
    stale: [],
    refused: refusedIn(diagnostics),
  };
  const said = [
    ...verdicts.map(({ slide, verdict, state }) => `${slide}  ${verdict ?? 'no verdict'}, ${state}`),
    ...(remarks.length === 0 ? [] : inWords(document)),
    ...replies.map(({ id, by, text, state }) => `${id}  reply ${state}  ${printable(by)}: ${printable(text)}`),
  ];
  return { exitCode: document.refused.length > 0 ? 1 : 0, files: [], diagnostics, document, said };
}
