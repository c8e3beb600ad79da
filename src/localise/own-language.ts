/** Names and titles that are printed as they are, in the language of whoever bears them: «Digitaliseringsstyrelsen» in English. */
import type { Project, Unit } from '../model/project.js';
import { plainCharacters } from '../scene/plain-characters.js';

/**
 * BCP 47 tag that the file says of the name or title in a unit, where `printed` are its own words and no translation; an
 * abbreviation belongs to no language.
 */
export function ownLanguage(
  unit: Pick<Unit, 'id' | 'text'> | undefined,
  printed: string,
  { sources, organisations }: Pick<Project, 'sources' | 'organisations'>,
): string | undefined {
  const [, file, rest = ''] = /^(sources|organisations)\/(.+)$/u.exec(unit?.id ?? '') ?? [];
  const isOwn = plainCharacters(printed) === plainCharacters(unit?.text ?? '');
  if (file === undefined || !isOwn || rest.endsWith('.abbreviation')) return undefined;
  const entries: ReadonlyMap<string, { readonly language?: string }> = file === 'sources' ? sources : organisations;
  const parts = rest.split('.');
  // Ids may hold dots: the longest that there is.
  const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return names.flatMap((name) => entries.get(name) ?? [])[0]?.language;
}
