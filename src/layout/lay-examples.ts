/** Examples of slide types, laid out to be drawn small on other slides. */
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { Item } from '../scene/scene.js';
import { attemptSlide } from './attempt.js';
import type { Examples, Situation } from './make-context.js';

/**
 * `slides`: examples from the gallery, of which the first of a type counts. Each is laid out when it is asked for;
 * an example that shows others has none to show, so nothing is drawn within itself.
 */
export function layExamples(
  slides: readonly ExpandedSlide[],
  situation: Omit<Situation, 'pageOf' | 'lastPageOf'>,
): Examples {
  const laid = new Map<string, readonly Item[] | undefined>();
  return (type) => {
    if (laid.has(type)) return laid.get(type);
    const example = slides.find(({ slide }) => slide.type === type);
    const items = example === undefined ? undefined : itemsOf(example, { ...situation, ...onePage });
    laid.set(type, items);
    return items;
  };
}

const onePage = { pageOf: () => 1, lastPageOf: () => 1 };

/** At the first step of the type scale at which it fits; none where it would have to be split. */
function itemsOf(example: ExpandedSlide, situation: Situation): readonly Item[] | undefined {
  for (let step = 0; step < situation.theme.steps; step++) {
    const { scene, layout, faults } = attemptSlide(example, situation, step);
    if (faults.length === 0) return [...layout.items, ...scene.items];
  }
  return undefined;
}
