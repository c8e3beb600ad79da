/** Links lead somewhere: to a web or mail address, or to a slide of this deck, even one that an excerpt leaves out. */
import type { LinkTarget } from '../scene/text.js';
import { slideIds } from '../template/deck-view.js';
import { everyText } from '../scene/walk.js';
import type { Finding, SceneRule } from './rule.js';

export const links: SceneRule = (scene, { spec }) => {
  const known = (slide: string): boolean => slide === scene.slide || slideIds(spec).includes(slide);
  return everyText(scene.items).flatMap((text) =>
    text.body.paragraphs.flatMap((paragraph) =>
      paragraph.runs.flatMap((run): Finding[] => {
        const fault = run.link === undefined ? undefined : faultOf(run.link, known);
        if (fault === undefined) return [];
        return [{ ...fault, severity: 'error', unit: paragraph.unit ?? text.units[0], item: text.item }];
      }),
    ),
  );
};

type Fault = Pick<Finding, 'code' | 'message' | 'hint'>;

function faultOf(link: LinkTarget, isKnown: (slide: string) => boolean): Fault | undefined {
  if ('url' in link) {
    if (/^(https?:\/\/|mailto:)[^\s<>"]+$/u.test(link.url)) return undefined;
    return {
      code: 'bad-link',
      message: `The link «${link.url}» is no web or mail address.`,
      hint: 'Links begin with https://, http://, mailto: or slide:.',
    };
  }
  if (isKnown(link.slide)) return undefined;
  return {
    code: 'unknown-page',
    message: `The link leads to the slide «${link.slide}», which is not in this deck.`,
    hint: 'Add the slide to the deck, or take the link away.',
  };
}
