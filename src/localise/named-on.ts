/** Which organisations and sources slides may show: those that their fields name, or their texts, by id or by abbreviation, and those that are counted. */
import type { Project, Slide } from '../model/project.js';
import { textReferences } from '../model/text-references.js';

/** Ids of both kinds. More than are shown may be among them, never fewer, whatever the fields of a slide type are called. */
export function namedOn(slides: readonly Slide[], { organisations, framework }: Project): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { fields } of slides) addWords(fields, named);
  for (const { text } of slides.flatMap(({ units }) => units))
    for (const reference of textReferences(text)) if (reference.kind === 'org') named.add(reference.id);
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
