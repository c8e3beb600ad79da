/** The translatable units of a deck, each with the slide it stands on, and those of the whole project by id. */
import { disputesInText, disputesOfFacts } from '../model/disputes.js';
import type { DeckSpec, Project, Slide, Unit } from '../model/project.js';
import { slideIds } from '../template/deck-view.js';
import type { UnitInContext } from './check-translation.js';
import { textReferences } from '../model/text-references.js';

/**
 * In the order of the deck; after them the names of organisations and sources that its slides show, what it says of conflicts, answers by
 * a word that they name, and those that were asked for besides.
 */
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

/**
 * Organisations, sources and conflicts that slides may show: those that their fields name, or their texts, by id or by abbreviation,
 * those that are counted, and what the sources disagree on of the figures. Ids of all kinds. More than are shown may be among them, never fewer, whatever the fields of a slide type are called.
 */
function namedOn(slides: readonly Slide[], project: Project): ReadonlySet<string> {
  const { organisations, framework, facts } = project;
  const named = new Set<string>();
  for (const { fields } of slides) addWords(fields, named);
  for (const { text } of slides.flatMap(({ units }) => units))
    for (const reference of textReferences(text)) if (reference.kind === 'org') named.add(reference.id);
  for (const { text } of slides.flatMap(({ units }) => units))
    for (const { id } of disputesInText(text, project)) named.add(id);
  for (const { id } of disputesOfFacts(
    [...named].filter((id) => facts.has(id)),
    project,
  ))
    named.add(id);
  const texts = slides.flatMap(({ units }) => units.map(({ text }) => text)).join('\n');
  const counted = Object.keys(framework.counted);
  for (const one of organisations.values()) {
    const isCounted = counted.some((attribute) => one[attribute] !== undefined);
    if (isCounted || (one.abbreviation !== undefined && texts.includes(one.abbreviation))) named.add(one.id);
  }
  return named;
}

/** Keys of maps and strings, however deep. */
function addWords(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    into.add(key);
    addWords(inner, into);
  }
}
