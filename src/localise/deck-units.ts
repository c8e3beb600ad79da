/** The translatable units of a deck, each with the slide it stands on, and those of the whole project by id. */
import type { DeckSpec, Project, Slide, Unit } from '../project/project.js';
import type { UnitInContext } from './check-translation.js';

/** In the order of the deck; then the names of organisations and sources, which any slide may show. */
export function deckUnits(project: Project, deck: DeckSpec): readonly UnitInContext[] {
  const slides = deckSlides(deck).flatMap((id) => project.slides.get(id) ?? []);
  return [
    ...deck.units.map((unit) => ({ unit })),
    ...slides.flatMap((slide: Slide) => slide.units.map((unit) => ({ unit, slide }))),
    ...project.units.map((unit) => ({ unit })),
  ];
}

const deckSlides = (deck: DeckSpec): readonly string[] => [
  ...deck.front.slides,
  ...deck.chapters.flatMap((chapter) => [...chapter.slides, ...chapter.parts.flatMap((part) => part.slides)]),
];

export function unitIndex(project: Project, deck: DeckSpec): ReadonlyMap<string, Unit> {
  const all = [...deck.units, ...project.units, ...[...project.slides.values()].flatMap((slide) => slide.units)];
  return new Map(all.map((unit) => [unit.id, unit]));
}
