/** Finds a PO file that was copied from another locale's folder: it counts as translated, and says the same, word for word. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { groupBy } from '../diagnostics/group-by.js';
import { quote } from '../diagnostics/printable.js';
import type { Translation } from '../load/translation.js';
import { masked } from '../text/references.js';
import { FEWEST, shareOf, type Spoken } from './copied-words.js';
import { servesLanguage } from './same-language.js';
import { otherLanguage, type Speech } from './telling-words.js';

type Entry = readonly [unit: string, translation: Translation];

/** One warning a file, at the first text that is the other locale's. */
export const copiedTranslations = (locales: readonly Spoken[]): readonly Diagnostic[] =>
  locales.flatMap((own) =>
    [...groupBy([...own.locale.translations].filter(isWorded), ([, { place }]) => place.file).values()].flatMap(
      (entries) => copiedFile(entries, own, locales),
    ),
  );

/** Names and what is left as in the source are alike in many languages. */
const isWorded = ([, { source, target }]: Entry): boolean =>
  target.trim() !== source.trim() && /(?<!\p{L})\p{Ll}{3}/u.test(masked(target));

function copiedFile(entries: readonly Entry[], own: Spoken, locales: readonly Spoken[]): readonly Diagnostic[] {
  for (const other of locales.filter((one) => one !== own)) {
    const theirs = other.locale.translations;
    const shared = entries.filter(([unit]) => theirs.has(unit));
    const alike = shared.filter(([unit, { target }]) => theirs.get(unit)?.target === target);
    const [first] = alike;
    const isCopy = shared.length >= FEWEST && alike.length > shareOf(own, other) * shared.length;
    if (first === undefined || !isCopy || !isOriginal(other, own, alike, locales)) continue;
    return [told(first, own.locale.tag, other.locale.tag, [alike.length, shared.length])];
  }
  return [];
}

/** The language of the words tells which of the two is the copy; where it does not, the later one is. */
function isOriginal(other: Spoken, own: Spoken, alike: readonly Entry[], locales: readonly Spoken[]): boolean {
  const [theirs, ours] = [other, own].map(speechOf) as [Speech, Speech];
  if (servesLanguage(other.value?.lang ?? theirs.tag, own.value?.lang ?? ours.tag)) return false;
  const text = alike.map(([, { target }]) => target).join('\n');
  const speeches = locales.map(speechOf);
  if (otherLanguage(text, ours, speeches) === theirs.tag) return true;
  if (otherLanguage(text, theirs, speeches) === ours.tag) return false;
  return locales.indexOf(other) < locales.indexOf(own);
}

const speechOf = ({ locale, value }: Spoken): Speech => ({ ...value, tag: locale.tag });

const told = (
  [unit, { place }]: Entry,
  own: string,
  other: string,
  [alike, shared]: readonly number[],
): Diagnostic => ({
  code: 'wrong-language',
  severity: 'warning',
  message: `Of the translations to ${quote(own)} in this file ${alike} of ${shared} are those to ${quote(other)}, to the letter.`,
  hint: 'Translate them, or remove the file: «skald i18n update» writes one in which each text is still to be translated.',
  place,
  unit,
  locale: own,
});
