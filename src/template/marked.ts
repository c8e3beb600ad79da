/** What a slide marks of what the sources disagree on, as far as its fields tell: by facts that they name, and in its texts. */
import { disputesInText, disputesOfFacts } from '../model/disputes.js';
import type { Project, Slide } from '../model/project.js';

/** Ids of conflicts, each once. */
export function marked(slide: Slide, project: Project): readonly string[] {
  if (slide.disputes !== undefined) return [];
  const facts = stringsIn({ ...slide.fields, notes: undefined }).filter((value) => project.facts.has(value));
  const texts = slide.units.filter(({ path }) => path[0] !== 'notes' && path[0] !== 'title');
  const found = [...disputesOfFacts(facts, project), ...texts.flatMap(({ text }) => disputesInText(text, project))];
  return [...new Set(found.map(({ id }) => id))];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
