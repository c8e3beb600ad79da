/** `skald review answers`: writes what became of everything that an organisation sent. */
import { join } from 'node:path';
import { localised } from '../localise/localise.js';
import { plainText } from '../localise/plain-text.js';
import { mailFile } from '../mail/message.js';
import { ANSWERS_SCRIPT, answersFile, type Sender } from '../pages/answers/answers-file.js';
import { broughtText } from '../pages/brought-text.js';
import { type AnswerList, answersAsMarkdown, answersAsText, bySlide } from '../review/answer-list.js';
import { type Remark, remarksIn } from '../review/remarks.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { unlessRefused } from '../jobs/write-files.js';
import type { ReviewGiven } from './given.js';
import { aboutOrganisation, openReview, type Review } from './review.js';

export async function answers(organisation: string, given: ReviewGiven, world: CommandWorld): Promise<CommandResult> {
  const { value: review, ...opened } = openReview(given, world);
  if (review === undefined) return failed(opened.exitCode ?? 1, opened.diagnostics);
  const faults = aboutOrganisation(organisation, review);
  if (faults.length > 0) return failed(2, faults);
  const own = remarksIn(review.log.events).filter((one) => one.organisation === organisation);
  const sent = [...new Set(own.map(({ locale }) => locale))];
  const locales = given.locale === undefined ? (sent.length === 0 ? [review.deck.source] : sent) : [given.locale];
  const out = given.out ?? join(given.project, 'output/review', organisation);
  const contents = new Map(
    locales.flatMap((locale) => filesIn({ locale, organisation, deck: review.deck.id }, own, review, world)),
  );
  const refused = await unlessRefused(out, ', or name another folder with --out', () =>
    world.output(out).write(contents),
  );
  if (refused.length > 0) return failed(1, refused);
  const files = [...contents.keys()].map((name) => ({ path: join(out, name) }));
  const document = { organisation, deck: review.deck.id, locales, files, remarks: own };
  return { exitCode: 0, files: [], diagnostics: opened.diagnostics, document, said: files.map(({ path }) => path) };
}

function filesIn(
  sender: Sender,
  remarks: readonly Remark[],
  review: Review,
  { files }: CommandWorld,
): readonly (readonly [string, Uint8Array])[] {
  const { locale, organisation } = sender;
  const own = remarks.filter((one) => one.locale === locale);
  const list = answerListOf(locale, organisation, own, review);
  const name = `${review.deck.id}.${locale}.answers`;
  const encoder = new TextEncoder();
  const page = encoder.encode(answersFile(list, sender, broughtText(ANSWERS_SCRIPT, files)));
  const mail = mailFile({
    from: { name: review.deck.author },
    subject: `${list.words('answer.title')}: ${list.deck}`,
    at: review.at,
    lang: list.lang,
    text: answersAsText(list),
    attachments: [{ name: `${name}.html`, type: 'text/html', bytes: page }],
  });
  return [
    [`${name}.md`, encoder.encode(answersAsMarkdown(list))],
    [`${name}.html`, page],
    [`${name}.eml`, encoder.encode(mail)],
  ];
}

/** In the words of a locale. */
export function answerListOf(
  locale: string,
  organisation: string,
  remarks: readonly Remark[],
  review: Review,
): AnswerList {
  const deck = localised(review.project, review.deck, locale);
  if (deck === undefined) throw new Error(`answers were asked for in the locale ${locale}, which is not there`);
  const titles = new Map(
    review.slidesAbout(organisation).map((slide) => {
      const unit = review.project.slides.get(slide)?.units.find(({ id }) => id === `${slide}/title`);
      return [slide, unit === undefined ? slide : plainText(deck.resolve({ kind: 'unit', id: unit.id }, slide))];
    }),
  );
  return { words: deck.words, lang: deck.lang, deck: deck.spec.title, slides: bySlide(remarks, titles) };
}
