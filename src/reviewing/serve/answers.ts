/** An organisation's answer list as its page shows it: only its own words. */
import type { AnsweredSlide } from '../../pages/consultant/answers-page.js';
import type { Project } from '../../model/project.js';
import type { Addressee } from '../../review/events.js';
import type { Remark } from '../../review/remarks.js';
import type { Naming } from './naming.js';

/** Slides with open remarks first, then in the order of the deck. */
export function answersFor(
  { organisation, locale }: Addressee,
  remarks: readonly Remark[],
  naming: Naming,
  { slides }: Pick<Project, 'slides'>,
): readonly AnsweredSlide[] {
  const own = remarks.filter((one) => one.organisation === organisation && one.locale === locale);
  const all = [...new Set([...slides.keys(), ...own.map(({ slide }) => slide)])];
  const found = all.flatMap((slide): readonly AnsweredSlide[] => {
    const those = own.filter((one) => one.slide === slide);
    if (those.length === 0) return [];
    const answers = those.map(({ unit, text, at, state, reason, proposal, reworded }) => ({
      part: naming.part(unit, slide),
      said: text,
      ...(proposal === undefined ? {} : { edit: proposal }),
      at: naming.hour(at),
      state,
      ...(reworded === true ? { reworded } : {}),
      ...(reason === undefined ? {} : { reason }),
    }));
    return [{ slide, ...naming.slide(slide), answers }];
  });
  const isOpen = ({ answers }: AnsweredSlide): boolean => answers.some(({ state }) => state === 'open');
  return [...found.filter(isOpen), ...found.filter((one) => !isOpen(one))];
}
