/** Finds a framework.json that was copied from another language's folder: it says the same, word for word. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { LocaleSource } from '../load/source.js';
import { wordTexts } from '../load/word-keys.js';
import type { LocaleFile } from '../schemas/locale.js';
import { servesLanguage } from './same-language.js';
import { placeOfWord } from '../model/word-place.js';
import { masked } from '../text/references.js';

export interface Spoken {
  readonly locale: LocaleSource;
  readonly value?: LocaleFile;
}

/** Fewer words may agree by chance. */
export const FEWEST = 20;
/** Danish shares a third of the words with Bokmål, and Nynorsk half. */
const SHARE = 2 / 3;
/** For languages that the locale itself calls `similar`: all words but a few. */
const SHARE_OF_SIMILAR = 0.95;

/** Reported at the first word that is the other language's. `sources` are the tags of the locales that decks are written in. */
export function copiedWords(locales: readonly Spoken[], sources: ReadonlySet<string>): readonly Diagnostic[] {
  const texts = new Map(locales.map(({ locale }) => [locale.tag, wordsIn(locale.framework)]));
  return locales.flatMap((own, index) => {
    const words = wordsIn(own.locale.ownWords ?? {});
    if (words.size < FEWEST) return [];
    const copies = locales.flatMap((other, at) => {
      if (other === own || !isOriginal({ other, at }, { own, index }, sources)) return [];
      const theirs = texts.get(other.locale.tag) ?? new Map<string, string>();
      const shared = [...words.keys()].filter((key) => theirs.has(key));
      const alike = shared.filter((key) => theirs.get(key) === words.get(key));
      return shared.length >= FEWEST && alike.length > shareOf(own, other) * shared.length
        ? [{ other, shared, alike }]
        : [];
    });
    const [most] = copies.toSorted((a, b) => b.alike.length - a.alike.length);
    return most === undefined ? [] : [told(own, most)];
  });
}

export const shareOf = ({ value }: Spoken, { locale }: Spoken): number =>
  value?.similar?.includes(locale.tag) === true ? SHARE_OF_SIMILAR : SHARE;

interface Copy {
  readonly other: Spoken;
  readonly shared: readonly string[];
  readonly alike: readonly string[];
}

/** The program's own words are no copy. Between two files of the project, the one that decks are written in is the original. */
function isOriginal(
  { other, at }: { readonly other: Spoken; readonly at: number },
  { own, index }: { readonly own: Spoken; readonly index: number },
  sources: ReadonlySet<string>,
): boolean {
  if (servesLanguage(other.value?.lang ?? other.locale.tag, own.value?.lang ?? own.locale.tag)) return false;
  if (wordsIn(other.locale.ownWords ?? {}).size < FEWEST) return true;
  const [theirs, ours] = [sources.has(other.locale.tag), sources.has(own.locale.tag)];
  return theirs === ours ? at < index : theirs;
}

/** Texts that hold a word of a language; codes («DK») are the same in all. */
const wordsIn = (framework: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map([...wordTexts(framework)].filter(([, text]) => /\p{Ll}{3}/u.test(masked(text))));

function told({ locale }: Spoken, { other, shared, alike }: Copy): Diagnostic {
  const tag = other.locale.tag;
  return {
    code: 'wrong-language',
    severity: 'warning',
    message: `Of the words of ${quote(locale.tag)} ${alike.length} of ${shared.length} are those of ${quote(tag)}, to the letter.`,
    hint: 'Translate them, or take out those that are not translated yet: then each is told, and a fallback’s is shown.',
    place: placeOfWord(locale, alike[0] ?? ''),
    locale: locale.tag,
  };
}
