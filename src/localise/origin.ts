/** Finds the text that brings characters onto a slide: what several slides share is written once, and must be mended there. */
import type { Place } from '../diagnostics/diagnostic.js';
import { placeInTranslation } from '../load/translation.js';
import { wordTexts } from '../load/word-keys.js';
import type { DeckSpec, LocaleSpec, Project, Unit } from '../model/project.js';
import { chooseTranslation } from './choose-translation.js';

export interface Origin {
  readonly place: Place;
  /** Absent for a locale's framework words. */
  readonly unit?: string;
}

/** The deck's texts in one locale. */
export interface Texts {
  readonly project: Project;
  readonly deck: Pick<DeckSpec, 'source'>;
  readonly locale: LocaleSpec;
  readonly units: ReadonlyMap<string, Unit>;
}

/**
 * The unit itself if it holds the characters; else a name of an organisation or source, a framework word, or the house style. A place
 * is looked for when it is asked for, which reads a file anew.
 */
export function originOf(characters: string, unit: string | undefined, texts: Texts): Origin | undefined {
  const own = unit === undefined ? undefined : texts.units.get(unit);
  for (const candidate of own === undefined ? texts.project.units : [own, ...texts.project.units]) {
    const found = inUnit(characters, candidate, texts);
    if (found !== undefined) return found;
  }
  const place = inWords(characters, texts);
  return place === undefined ? undefined : { place };
}

function inUnit(characters: string, unit: Unit, { project, deck, locale }: Texts): Origin | undefined {
  const { text, translation } = chooseTranslation(unit, locale, project.locales, deck.source);
  if (!text.includes(characters)) return undefined;
  return {
    unit: unit.id,
    get place() {
      return translation === undefined ? unit.place : placeInTranslation(translation, characters);
    },
  };
}

function inWords(characters: string, { project, deck, locale }: Texts): Place | undefined {
  for (const tag of [locale.tag, ...locale.fallback, deck.source]) {
    const { framework = {}, style = {}, placeOfWord, placeOfSetting } = project.locales.get(tag) ?? {};
    const word = [...wordTexts(framework)].find(([, text]) => text.includes(characters))?.[0];
    if (word !== undefined) return placeOfWord?.(word);
    const setting = [...wordTexts({ style })].find(([, text]) => text.includes(characters))?.[0];
    if (setting !== undefined) return placeOfSetting?.(setting.split('.'));
  }
  return undefined;
}
