/** The translatable units of a deck, each with the slide it stands on, and those of the whole project by id. */
import type { DeckSpec, Project, Slide, Unit } from '../model/project.js';
import { slideIds } from '../template/deck-view.js';
import type { UnitInContext } from './check-translation.js';
import { namedOn } from './named-on.js';

/** In the order of the deck; after them the names of organisations and sources that its slides show, and those that were asked for besides. */
export function deckUnits(
  project: Project,
  deck: DeckSpec,
  besides: (unit: Unit) => boolean = () => false,
): readonly UnitInContext[] {
  const slides = slideIds(deck).flatMap((id) => project.slides.get(id) ?? []);
  const shown = namedOn(slides, project);
  return [
    ...deck.units.map((unit) => ({ unit })),
    ...slides.flatMap((slide: Slide) => slide.units.map((unit) => ({ unit, slide }))),
    ...project.units.filter((unit) => shown.has(String(unit.path[0])) || besides(unit)).map((unit) => ({ unit })),
  ];
}

export function unitIndex(project: Project, deck: DeckSpec): ReadonlyMap<string, Unit> {
  const all = [...deck.units, ...project.units, ...[...project.slides.values()].flatMap((slide) => slide.units)];
  return new Map(all.map((unit) => [unit.id, unit]));
}
