/** Names that a project gives to things, in all its languages: texts may spell them as they are. */
import type { Project } from '../model/project.js';

/** Names and abbreviations of organisations; a name may hold several words. */
export function organisationNames({ units, locales }: Project): readonly string[] {
  const own = units.filter(({ id }) => id.startsWith('organisations/'));
  const translated = [...locales.values()].flatMap(({ translations }) =>
    own.flatMap(({ id }) => translations.get(id)?.target ?? []),
  );
  const names = [...own.map(({ text }) => text), ...translated];
  return [...names, ...names.flatMap(namingWords)];
}

/** Words of a name that begin with a capital may stand alone: «Brønnøysund». */
const namingWords = (name: string): readonly string[] =>
  (name.match(/[\p{L}\p{N}-]{2,}/gu) ?? []).filter((word) => /^\p{Lu}/u.test(word));
