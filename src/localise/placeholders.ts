/** The parts of a text that a translation must carry over: facts, names, pages, dates, footnote marks and links to slides. */
import type { Slide } from '../model/project.js';
import { footnotesOf } from '../checks/referable.js';
import { textReferences, type TextReference } from '../model/text-references.js';

/** Each once, as a translator would type it. The form of a fact is the translator's choice, so it is left out; broken references do not count. */
export const placeholdersOf = (text: string): ReadonlySet<string> => new Set(textReferences(text).flatMap(placeholder));

function placeholder(reference: TextReference): readonly string[] {
  switch (reference.kind) {
    case 'fact':
    case 'count':
    case 'org':
    case 'page':
    case 'date':
    case 'disputed':
    case 'ratio':
    case 'difference':
    case 'share':
    case 'sum':
      return [`{{${reference.kind}:${reference.id}}}`];
    case 'footnote':
    case 'slide':
      return [reference.raw];
    default:
      return [];
  }
}

/** Footnotes are numbered from 1 in the order of the slide's `footnotes` map. */
export function footnoteNumber(key: string, slide: Slide | undefined): number | undefined {
  const index = [...footnotesOf(slide?.fields)].indexOf(key);
  return index < 0 ? undefined : index + 1;
}
