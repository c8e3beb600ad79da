/** Examples of slide types, laid out to be drawn small on other slides. */
import type { ExpandedSlide } from '../template/expand-slides.js';
import { fitSlide } from './attempt.js';
import type { Example } from '../setting/context.js';
import type { Examples, Situation } from './make-context.js';

/**
 * `slides`: examples from the gallery, of which the first of a type counts. Each is laid out when it is asked for;
 * one that shows others shows them too, but nothing is drawn within itself.
 */
export function layExamples(
  slides: readonly ExpandedSlide[],
  situation: Omit<Situation, 'pageOf' | 'lastPageOf'>,
): Examples {
  const laid = new Map<string, Example | undefined>();
  const examples: Examples = (type) => {
    if (laid.has(type)) return laid.get(type);
    laid.set(type, undefined);
    const example = slides.find(({ slide }) => slide.type === type);
    const found = example === undefined ? undefined : laidExample(example, { ...situation, ...onePage, examples });
    laid.set(type, found);
    return found;
  };
  return examples;
}

const onePage = { pageOf: () => 1, lastPageOf: () => 1 };

/** At the first step of the type scale at which it fits; none where it would have to be split. */
function laidExample(example: ExpandedSlide, situation: Situation): Example | undefined {
  for (let step = -situation.theme.larger; step < situation.theme.steps; step++) {
    const fitting = fitSlide(example, situation, step);
    if (fitting === undefined) continue;
    const { scene, layout } = fitting;
    return { background: layout.background, items: [...layout.items, ...scene.items] };
  }
  return undefined;
}
