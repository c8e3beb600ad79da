/** Which abbreviations the texts of a deck use, in any of its languages, so that all languages list the same. */
import type { DeckSpec, Organisation, Project, Slide } from '../model/project.js';
import { textReferences } from '../model/text-references.js';
import { wholeWord } from '../text/whole-word.js';

/** Organisations that are called by their abbreviation on a slide; speaker notes are not shown. */
export function mentioned(deck: DeckSpec, project: Project, slides: readonly Slide[]): readonly Organisation[] {
  const locales = deck.locales.flatMap((tag) => project.locales.get(tag) ?? []);
  const inAll = (unit: string, source: string): readonly string[] => [
    source,
    ...locales.flatMap(({ translations }) => translations.get(unit)?.target ?? []),
  ];
  const units = slides.flatMap((slide) => slide.units.filter(({ path }) => path[0] !== 'notes'));
  const texts = units.flatMap(({ id, text }) => inAll(id, text));
  const named = new Set(
    texts.flatMap((text) => textReferences(text).flatMap((one) => (one.kind === 'org' ? [one.id] : []))),
  );
  const all = texts.join('\n');
  return [...project.organisations.values()].filter(({ id, abbreviation }) => {
    if (abbreviation === undefined) return false;
    const forms = new Set(inAll(`organisations/${id}.abbreviation`, abbreviation));
    return named.has(id) || [...forms].some((short) => all.includes(short) && wholeWord(short).test(all));
  });
}
