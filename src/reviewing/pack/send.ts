/** `skald review send`: a pack with a letter, and in the log that it was sent. */
import { join } from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import { localised } from '../../localise/localise.js';
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import { mailFile } from '../../mail/message.js';
import type { LogEvent } from '../../review/events.js';
import { type CommandResult, type CommandWorld, failed } from '../../run/command.js';
import { brokenLog } from '../broken-log.js';
import type { ReviewGiven } from '../given.js';
import { dayOf } from '../instant.js';
import { record } from '../record.js';
import { openReview, type Review } from '../review.js';
import { type LetterFacts, letterIn } from './letter.js';
import type { Pack } from './make-pack.js';
import { linesOf, makePacks, optionsOf, writePack } from './pack.js';
import { targetsOf } from './targets.js';

/** Files and letter stand before it is said in the log that they were sent; a log that is broken gets neither. */
export async function send(organisation: string, given: ReviewGiven, world: CommandWorld): Promise<CommandResult> {
  const { value: review, ...opened } = openReview(given, world);
  if (review === undefined) return failed(opened.exitCode ?? 1, opened.diagnostics);
  const { value: targets, ...chosen } = targetsOf(organisation, given, review);
  if (targets === undefined) return failed(chosen.exitCode ?? 1, chosen.diagnostics);
  if (review.log.broken !== undefined) return failed(1, [brokenLog(review.logFile, review.log.broken)]);
  const options = { ...optionsOf(given), sends: true };
  const sent: Sent[] = [];
  const said = await makePacks(targets, review, options, world, async (made) => {
    const letters = lettersFor(made, review);
    const whole = { ...made, contents: new Map([...made.contents, ...letters.contents]) };
    const refused = await writePack(whole, options.out, given.project, world);
    if (hasErrors(refused)) return refused;
    const recorded = await record(review.logFile, given.project, review.at, world, () => [sentEvent(made, given)]);
    if (recorded.events.length > 0) sent.push({ made, letter: join(options.out, letters.mail) });
    return recorded.diagnostics;
  });
  const diagnostics = [...opened.diagnostics, ...said];
  const [only] = sent;
  if (hasErrors(diagnostics) || only === undefined) return failed(1, diagnostics);
  const { document } = only.made;
  return {
    exitCode: 0,
    files: [],
    diagnostics,
    document: { ...document, letter: only.letter },
    said: [...linesOf(document), `  ${only.letter}`],
  };
}

interface Sent {
  readonly made: Pack;
  /** Path of the mail. */
  readonly letter: string;
}

function sentEvent({ target, files, document }: Pack, { deadline, notes }: ReviewGiven): LogEvent {
  const { organisation, locale } = target;
  return {
    event: 'sent',
    organisation,
    locale,
    ...(deadline === undefined ? {} : { deadline }),
    ...(notes === undefined ? {} : { notes }),
    slides: document.slides.map(({ slide, shown }) => ({ slide, shown })),
    files,
  };
}

/** A mail in the pack's locale with its files, and the letter as text in each locale of the project that has its words. */
function lettersFor(
  { page, files, contents, target }: Pack,
  { project, deck, at }: Review,
): { readonly mail: string; readonly contents: ReadonlyMap<string, Uint8Array> } {
  const { organisation, locale } = target;
  const facts: LetterFacts = {
    organisation: page.organisation.short,
    slides: page.slides,
    files: files.map(({ file }) => file),
    ...(page.deadline === undefined ? {} : { deadline: page.deadline }),
    head: page.head,
    today: dayOf(at),
  };
  const name = (ending: string): string => `${organisation}/${deck.id}.${locale}.letter.${ending}`;
  const inLocale = (tag: string): LocalisedDeck => {
    const words = localised(project, deck, tag);
    if (words === undefined) throw new Error(`a letter was asked for in ${tag}, which is not there`);
    return words;
  };
  const own = inLocale(locale);
  const { subject, text } = letterIn(own, facts);
  const attachments = files.map(({ file }) => ({
    name: file,
    type: TYPES.get(file.split('.').at(-1) ?? '') ?? 'application/octet-stream',
    bytes: contents.get(`${organisation}/${file}`) ?? new Uint8Array(),
  }));
  const mail = mailFile({ from: { name: own.spec.author }, subject, at, lang: own.lang, text, attachments });
  const encoder = new TextEncoder();
  const texts = [...project.locales.keys()].map((tag) => {
    const letter = letterIn(inLocale(tag), facts);
    return [name(`${tag}.txt`), encoder.encode(`${letter.subject}\n\n${letter.text}`)] as const;
  });
  return { mail: name('eml'), contents: new Map([[name('eml'), encoder.encode(mail)], ...texts]) };
}

/** Other files are bytes to a mail program, which goes by their names. */
const TYPES = new Map([['html', 'text/html']]);
