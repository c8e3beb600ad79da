/** Nothing is lost: each text in a slide's file stands on one of its pages or in its notes. */
import { quote } from '../diagnostics/printable.js';
import { isAbove } from '../model/paths.js';
import type { Unit } from '../model/project.js';
import type { Scene } from '../scene/scene.js';
import { everyItem } from '../scene/walk.js';
import type { DeckFinding, DeckRule } from './rule.js';

/** Slides without a page have other faults: what did not fit was reported by the layout. A deck may leave assessments out. */
export const unshown: DeckRule = ({ presentation, project, deck }) => {
  const isOff = deck.spec.assessment === 'off';
  return [...pagesBySlide(presentation.scenes)].flatMap(([id, scenes]) => {
    const shown = new Set([`${id}/notes`, ...scenes.flatMap(unitsOn)]);
    const { units = [], assessed = [] } = project.slides.get(id) ?? {};
    const isLeftOut = ({ path }: Unit): boolean => isOff && assessed.some((above) => isAbove(above, path));
    return units
      .filter((unit) => !shown.has(unit.id) && unit.text.trim() !== '' && !isLeftOut(unit))
      .map((unit): DeckFinding => ({
        code: 'not-shown',
        severity: 'error',
        message: `The text ${quote(unit.text)} is not shown on the slide: its layout has no place for «${unit.path.join('.')}» here.`,
        hint: 'Take it out, or move it to a field that is shown.',
        slide: id,
        unit: unit.id,
      }));
  });
};

function pagesBySlide(scenes: readonly Scene[]): ReadonlyMap<string, readonly Scene[]> {
  const pages = new Map<string, Scene[]>();
  for (const scene of scenes) pages.set(scene.slide, [...(pages.get(scene.slide) ?? []), scene]);
  return pages;
}

const unitsOn = (scene: Scene): readonly string[] =>
  everyItem(scene.items).flatMap((item) => [
    ...item.units,
    ...(item.kind === 'table' ? item.cells.flat().flatMap((cell) => cell?.units ?? []) : []),
  ]);
