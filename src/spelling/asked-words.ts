/** The words to look up for a language, each with the text in which it first occurs. */
import type { DeckSpec, Project } from '../model/project.js';
import { organisationNames } from './proper-names.js';
import { frameworkTexts, type SpelledText, spelledTexts } from './spelled-texts.js';
import type { Language } from './judge.js';
import { namesPattern, wordsIn } from './words-in.js';

export interface Wanted {
  readonly deck: DeckSpec;
  readonly locales: readonly string[];
  /** Ids of the slides to check; all when absent. */
  readonly slides?: readonly string[];
}

/** A word that occurs only in names is placed there. Names are not taken out of themselves. */
export function askedWords(
  project: Project,
  { tag, listed }: Language,
  wanted: readonly Wanted[],
): ReadonlyMap<string, SpelledText> {
  const known = [...project.glossary.names, ...listed.filter((word) => word.includes(' '))];
  const inNames = namesPattern(known);
  const inTexts = namesPattern([...known, ...organisationNames(project)]);
  const dotted = new Set(listed.filter((word) => word.endsWith('.')).map((word) => word.toLowerCase()));
  const places = new Map<string, SpelledText>();
  for (const one of eachOnce(textsIn(project, tag, wanted)))
    for (const word of wordsIn(one.text, one.named ? inNames : inTexts, dotted))
      if (!places.has(word)) places.set(word, one);
  return places;
}

/** Decks share most of their slides. */
function eachOnce(texts: readonly SpelledText[]): readonly SpelledText[] {
  const seen = new Set<string>();
  return texts.filter(({ text, named }) => {
    const key = `${named} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

function textsIn(project: Project, tag: string, wanted: readonly Wanted[]): readonly SpelledText[] {
  const locale = project.locales.get(tag);
  const jobs = wanted.filter(({ locales }) => locales.includes(tag));
  if (locale === undefined || jobs.length === 0) return [];
  const texts = jobs.flatMap(({ deck, slides }) =>
    spelledTexts(project, deck, locale).filter(
      ({ slide }) => slides === undefined || (slide !== undefined && slides.includes(slide)),
    ),
  );
  return [...texts, ...frameworkTexts(locale)].sort((a, b) => Number(a.named) - Number(b.named));
}
