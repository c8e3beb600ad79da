/** Spelling: words that the dictionary of their language lacks, and among them those that a neighbour's has. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { LocaleSpec, Project } from '../project/project.js';
import { askedWords, type Wanted } from './asked-words.js';
import type { SpelledText } from './spelled-texts.js';
import { type Language, type SpellingWorld, verdictsOn } from './verdicts.js';

/** Each wrong word of a locale once, at its first place. Locales that name no dictionary are not looked at. */
export async function checkSpelling(
  project: Project,
  wanted: readonly Wanted[],
  world: SpellingWorld,
): Promise<readonly Diagnostic[]> {
  const languages = [...project.locales.values()].flatMap((locale) => languageOf(locale, project));
  const missing = languages.filter(({ dictionary }) => world.dictionary(dictionary) === undefined);
  if (missing.length > 0) return missing.map((language) => missingDictionary(language, project));
  const asked = new Map(languages.map((language) => [language.tag, askedWords(project, language, wanted)]));
  const words = new Map([...asked].map(([tag, places]) => [tag, [...places.keys()]]));
  const found = await verdictsOn(words, languages, world);
  return [...asked].flatMap(([tag, places]) =>
    [...places].flatMap(([word, text]) => faults(word, text, tag, found.get(tag)?.get(word) ?? 'right')),
  );
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

/** A name may be in any of the languages. */
function faults(
  word: string,
  { named, unit, slide, placeOf }: SpelledText,
  tag: string,
  verdict: string,
): readonly Diagnostic[] {
  if (verdict === 'right' || (named && verdict !== 'unknown')) return [];
  const lacking = `The word ${quote(word)} is not in the dictionary of «${tag}»`;
  return [
    {
      ...(verdict === 'unknown'
        ? { code: 'misspelt-word', message: `${lacking}.` }
        : { code: 'foreign-word', message: `${lacking}, but in that of «${verdict}».` }),
      severity: 'warning',
      hint: `Correct it. If it is right, list it under «${tag}» in content/words.yaml; a name, under «names» in content/glossary.yaml.`,
      place: placeOf(word),
      ...(unit === undefined ? {} : { unit }),
      ...(slide === undefined ? {} : { slide }),
      locale: tag,
    },
  ];
}

function missingDictionary({ tag, dictionary }: Language, { locales }: Project): Diagnostic {
  const place = locales.get(tag)?.placeOfSetting(['spelling', 'dictionary']);
  const name = `dictionary-${dictionary}`;
  return {
    code: 'missing-dictionary',
    severity: 'error',
    message: `The dictionary ${quote(name)} is not installed, so the spelling of «${tag}» is not known.`,
    hint: `Install it with npm install ${name}, or take «spelling» out of the locale.`,
    ...(place === undefined ? {} : { place }),
  };
}
