/** An organisation's answer list as its page shows it: only its own words. */
import type { Answer, AnsweredSlide } from '../../pages/consultant/answers-page.js';
import type { Addressee } from '../../review/events.js';
import { isAsked, type Remark, saidBeside } from '../../review/remarks.js';
import type { Naming } from './naming.js';

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
  const { unit, at, state, reason, proposal, reworded, unread, replies } = remark;
  return {
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
