/** Which organisations and sources slides may show: those that their fields name, or their texts, by id or by abbreviation, and those interviewed. */
import type { Project, Slide } from '../project/project.js';
import { textReferences } from '../project/text-references.js';

/** Ids of both kinds. More than are shown may be among them, never fewer, whatever the fields of a slide type are called. */
export function namedOn(slides: readonly Slide[], { organisations }: Project): ReadonlySet<string> {
  const named = new Set(slides.flatMap(({ fields }) => wordsIn(fields)));
  for (const { text } of slides.flatMap(({ units }) => units))
    for (const reference of textReferences(text)) if (reference.kind === 'org') named.add(reference.id);
  const texts = slides.flatMap(({ units }) => units.map(({ text }) => text)).join('\n');
  for (const { id, abbreviation, interviewed } of organisations.values())
    if (interviewed !== undefined || (abbreviation !== undefined && texts.includes(abbreviation))) named.add(id);
  return named;
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)]);
}
