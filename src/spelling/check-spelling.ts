/** Checks spelling: reports words that the dictionary of their language lacks, and says if another language has them. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { LocaleSpec, Project } from '../model/project.js';
import { askedWords, type Wanted } from './asked-words.js';
import type { SpelledText } from './spelled-texts.js';
import type { Language } from './judge.js';
import { type SpellingWorld, verdictsOn } from './verdicts.js';

/**
 * Each wrong word of a locale once, at its first place. Locales that name no dictionary are not checked; those whose
 * dictionary is not installed are named in one warning.
 */
export async function checkSpelling(
  project: Project,
  wanted: readonly Wanted[],
  world: SpellingWorld,
): Promise<readonly Diagnostic[]> {
  const languages = [...project.locales.values()].flatMap((locale) => languageOf(locale, project));
  const installed = languages.filter(({ dictionary }) => world.dictionary(dictionary) !== undefined);
  const asked = new Map(languages.map((language) => [language.tag, askedWords(project, language, wanted)]));
  const words = new Map(installed.map(({ tag }) => [tag, [...(asked.get(tag)?.keys() ?? [])]]));
  const found = await verdictsOn(words, installed, world);
  const all = installed.length === languages.length;
  return [
    ...missingDictionaries(languages.filter((one) => !installed.includes(one) && (asked.get(one.tag)?.size ?? 0) > 0)),
    ...installed.flatMap(({ tag }) =>
      [...(asked.get(tag) ?? [])].flatMap(([word, text]) => {
        const verdict = found.get(tag)?.get(word) ?? 'right';
        return isFault(verdict, text, all) ? [fault(word, text, tag, verdict)] : [];
      }),
    ),
  ];
}

const languageOf = ({ tag, spelling }: LocaleSpec, project: Project): readonly Language[] =>
  spelling === undefined
    ? []
    : [
        {
          tag,
          dictionary: spelling.dictionary,
          joints: spelling.joints ?? [],
          rare: spelling.rare?.split(/\s+/u) ?? [],
          listed: [...(spelling.words?.split(/\s+/u) ?? []), ...(project.words.get(tag) ?? []), ...currencies(project)],
        },
      ];

const currencies = ({ framework }: Project): readonly string[] =>
  Object.entries(framework.units).flatMap(([unit, { money }]) => (money === true ? [unit] : []));

/** A name may be in any language, so it is wrong only if the dictionaries of all languages were asked. */
const isFault = (verdict: string, { named }: SpelledText, all: boolean): boolean =>
  named ? verdict === 'unknown' && all : verdict !== 'right';

function fault(word: string, { unit, slide, placeOf }: SpelledText, tag: string, verdict: string): Diagnostic {
  const lacking = `The word ${quote(word)} is not in the dictionary of «${tag}»`;
  return {
    ...(verdict === 'unknown'
      ? { code: 'misspelt-word', message: `${lacking}.` }
      : { code: 'foreign-word', message: `${lacking}, but in that of «${verdict}».` }),
    severity: 'warning',
    hint: `Correct it. If it is right, list it under «${tag}» in content/words.yaml; a name, under «names» in content/glossary.yaml.`,
    place: placeOf(word),
    ...(unit === undefined ? {} : { unit }),
    ...(slide === undefined ? {} : { slide }),
    locale: tag,
  };
}

/** Dictionaries have licences of their own, so some are installed only by those who want them. */
function missingDictionaries(missing: readonly Language[]): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const needs = missing.map(({ tag, dictionary }) => `«${tag}» (it needs dictionary-${dictionary})`);
  const packages = new Set(missing.map(({ dictionary }) => `dictionary-${dictionary}`));
  return [
    {
      code: 'missing-dictionary',
      severity: 'warning',
      message: `Spelling is not checked, for want of a dictionary, in ${needs.join(' and ')}.`,
      hint: `Install what is missing with npm install ${[...packages].join(' ')}, or take «spelling» out of the locale.`,
    },
  ];
}
