/** An organisation's answer list as its page shows it: only its own words. */
import { ANSWERS_SCRIPT, answersFile } from '../../pages/answers/answers-file.js';
import { type Answer, type AnsweredSlide, type AnswersPage, answersPage } from '../../pages/consultant/answers-page.js';
import type { Html } from '../../pages/html.js';
import type { Addressee } from '../../review/events.js';
import { isAsked, type Remark, remarksIn, saidBeside } from '../../review/remarks.js';
import { stateOf } from '../../review/states.js';
import type { Reply } from '../../server/desk.js';
import { answerListOf } from '../answers.js';
import { dayOf } from '../instant.js';
import type { Book } from './book.js';
import { type Naming, namingIn } from './naming.js';

/** Slides with open remarks first, then in the order of `slides`, those of the deck. */
export function answersFor(
  { organisation, locale }: Addressee,
  remarks: readonly Remark[],
  naming: Naming,
  slides: Iterable<string>,
): readonly AnsweredSlide[] {
  const own = remarks.filter((one) => one.organisation === organisation && one.locale === locale);
  const all = [...new Set([...slides, ...own.map(({ slide }) => slide)])];
  const found = all.flatMap((slide): readonly AnsweredSlide[] => {
    const those = own.filter((one) => one.slide === slide);
    if (those.length === 0) return [];
    const answers = those.map((one) => answerOf(one, slide, naming));
    return [{ slide, ...naming.slide(slide), answers }];
  });
  const isOpen = ({ answers }: AnsweredSlide): boolean => answers.some(({ state }) => state === 'open');
  return [...found.filter(isOpen), ...found.filter((one) => !isOpen(one))];
}

function answerOf(remark: Remark, slide: string, naming: Naming): Answer {
  const { id, unit, at, state, reason, proposal, reworded, unread, replies } = remark;
  return {
    id,
    part: naming.part(unit, slide),
    said: saidBeside(remark),
    ...(proposal === undefined ? {} : { edit: proposal }),
    at: naming.hour(at),
    state,
    replies,
    ...(isAsked(remark) ? { isAsked: true } : {}),
    ...(reworded === true ? { reworded } : {}),
    ...(unread === true ? { unread } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
}

export interface AnswersLook extends Addressee {
  /** Locale that it is read in; what was said stays in the words in which it was said. */
  readonly lang: string;
}

type Place = Pick<AnswersPage, 'download' | 'drawn' | 'back' | 'backWord'> &
  Partial<Pick<AnswersPage, 'reply' | 'replied'>> & {
    readonly addressIn: (lang: string) => string;
    /** Address of a slide that describes the organisation. */
    readonly slideAt: (slide: string) => string;
  };

/** Slides are pictured in the locale that they are answered for in, and only those that describe the organisation. */
export function answersIn(
  { organisation, locale, lang }: AnswersLook,
  book: Book,
  { addressIn, slideAt, ...place }: Place,
): Html {
  const { project, log, deck, slidesAbout } = book.review();
  const drawn = book.drawn(locale);
  const shown = book.words(lang);
  const own = slidesAbout(organisation);
  const naming = namingIn(shown, project, book.drawn(lang));
  const changed = new Set(own.filter((slide) => isChanged(slide, { organisation, locale }, book)));
  const slides = answersFor({ organisation, locale }, remarksIn(log.events), naming, own);
  return answersPage({
    ...place,
    lang: shown.lang,
    words: shown.words,
    deck: shown.spec.title,
    organisation: naming.organisation(organisation).name,
    changed: changed.size,
    languages: deck.locales.map((tag) => ({
      ...{ tag, name: project.locales.get(tag)?.name ?? tag },
      ...{ address: addressIn(tag), isShown: tag === lang },
    })),
    slides: slides.map((one) => {
      if (!own.includes(one.slide)) return one;
      const picture = drawn?.slides.get(one.slide)?.pictures[0]?.svg;
      return {
        ...{ ...one, address: slideAt(one.slide) },
        ...(picture === undefined ? {} : { picture }),
        ...(changed.has(one.slide) ? { isChanged: true } : {}),
      };
    }),
  });
}

/** Whether a slide tells something else than what the organisation approved last, or asked to have changed. */
export function isChanged(slide: string, { organisation, locale }: Addressee, book: Book): boolean {
  const review = book.review();
  const standing = review.standings(organisation, locale, slide);
  const shown = review.shown(locale, standing.notes).get(slide) ?? '';
  const { state } = stateOf(standing, slide, shown, dayOf(review.at));
  return state === 'stale' || (state === 'changes-requested' && standing.requested !== shown);
}

/** The same as one file, as `skald review answers` writes it. */
export function answersDownload({ organisation, locale, lang }: AnswersLook, book: Book): Reply {
  const review = book.review();
  const own = remarksIn(review.log.events).filter((one) => one.organisation === organisation && one.locale === locale);
  const sender = { deck: review.deck.id, organisation, locale };
  const content = answersFile(answerListOf(lang, organisation, own, review), sender, book.file(ANSWERS_SCRIPT));
  return { kind: 'file', type: 'text/html; charset=utf-8', content, name: `${review.deck.id}.${lang}.answers.html` };
}
