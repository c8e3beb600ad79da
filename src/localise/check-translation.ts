/** What there is to report about the words chosen for a unit: missing, stale, unfinished, or with a damaged placeholder. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placeInTranslation } from '../load/translation.js';
import type { LocaleSpec, Slide, Translation, Unit } from '../model/project.js';
import type { ChosenText } from './choose-translation.js';
import { otherLanguage } from '../checks/telling-words.js';
import { parseMarkdown } from '../text/markdown.js';
import { wordsAlone } from '../text/references.js';
import { otherMarkup } from './check-markup.js';
import { placeholdersOf } from './placeholders.js';
import { translatedText, typedQualifiers, type Around } from './translated-text.js';

export interface UnitInContext {
  readonly unit: Unit;
  /** Absent for texts of the deck, organisations and sources. */
  readonly slide?: Slide;
}

/** The source locale has nothing to translate. */
export function checkTranslation(
  { unit, slide }: UnitInContext,
  chosen: ChosenText,
  locale: LocaleSpec,
  around: Around,
): readonly Diagnostic[] {
  const about = { unit: unit.id, locale: locale.tag, ...(slide ? { slide: slide.id } : {}) };
  const { translation, tag } = chosen;
  const found = tag === locale.tag ? [] : [missingTranslation(unit, chosen, locale)];
  if (translation !== undefined) found.push(...faultsOf(translation, unit, tag, slide, around));
  if (translation !== undefined && tag === locale.tag)
    found.push(
      ...untranslated(translation, unit, locale, around.source),
      ...inOtherLanguage(translation, unit, locale, around),
      ...otherBullets(translation, unit, locale),
      ...otherMarkup(translation, unit, locale.tag),
    );
  return found.map((diagnostic) => ({ ...about, ...diagnostic }));
}

/** Faults of the text itself come first: until they are mended, nobody knows what the translator has lost. */
function faultsOf(
  translation: Translation,
  unit: Unit,
  tag: string,
  slide: Slide | undefined,
  around: Around,
): readonly Diagnostic[] {
  const wrong = translatedText(translation, unit, slide, around);
  const lost = wrong.length > 0 ? [] : damage(translation, unit);
  return [...stateOf(translation, unit, tag), ...wrong, ...lost, ...typedQualifiers(translation, around)];
}

const missingTranslation = (unit: Unit, chosen: ChosenText, locale: LocaleSpec): Diagnostic => ({
  code: 'missing-translation',
  severity: 'warning',
  message: `«${unit.id}» has no translation in «${locale.tag}», so its text is shown in «${chosen.tag}».`,
  hint: `Translate it in its PO file in locales/${locale.tag}, into which «skald i18n update» puts what is new.`,
  place: unit.place,
});

function stateOf(translation: Translation, unit: Unit, tag: string): readonly Diagnostic[] {
  const { place, source, fuzzy, beside } = translation;
  const isBeside = beside?.trim() === unit.text.trim();
  const stale: Diagnostic = {
    code: 'stale-translation',
    severity: 'warning',
    message: `The source of «${unit.id}» has changed since it was translated to «${tag}». The old translation is shown.`,
    hint: isBeside
      ? 'The old source stands after «#|»: mend the translation, and take «fuzzy» and «#|» away.'
      : 'Run «skald i18n update», which puts the old source beside the new one, mend the translation, and take its mark «fuzzy» away.',
    place,
  };
  const unfinished: Diagnostic = {
    code: 'fuzzy-translation',
    severity: 'warning',
    message: `The translation of «${unit.id}» to «${tag}» is marked as unfinished (fuzzy). It is shown as it is.`,
    hint: 'Finish it and take the mark away.',
    place,
  };
  if (source.trim() !== unit.text.trim()) return [stale];
  return fuzzy ? [unfinished] : [];
}

/** A text in lower case that is the same in both languages was probably forgotten, unless they are much alike. */
function untranslated(translation: Translation, unit: Unit, locale: LocaleSpec, source: string): readonly Diagnostic[] {
  if (translation.target.trim() !== unit.text.trim() || locale.similar.includes(source) || !holdsWords(unit)) return [];
  return [
    {
      code: 'untranslated',
      severity: 'warning',
      message: `The translation of «${unit.id}» to «${locale.tag}» is the source itself.`,
      hint: `Translate it. If the languages are so alike that this happens often, name «${source}» under «similar» in locales/${locale.tag}/locale.yaml.`,
      place: placeInTranslation(translation),
    },
  ];
}

/** Readers compare languages point by point, and what a slide counts is counted in its source. A stale translation is reported already. */
function otherBullets(translation: Translation, unit: Unit, locale: LocaleSpec): readonly Diagnostic[] {
  const [own, wanted] = [translation.target, unit.text].map(bulletsIn);
  if (own === wanted || translation.source.trim() !== unit.text.trim()) return [];
  return [
    {
      code: 'other-bullets',
      severity: 'warning',
      message: `The translation of «${unit.id}» to «${locale.tag}» has ${own} bullets, and its source ${wanted}.`,
      hint: 'Give each bullet of the source one, on a line that begins with «- ».',
      place: placeInTranslation(translation),
    },
  ];
}

const bulletsIn = (text: string): number =>
  /-[ \t]/u.test(text) ? parseMarkdown(text).filter(({ bullet }) => bullet !== undefined).length : 0;

/** Titles of sources and names of organisations often keep their own language. */
function inOtherLanguage(
  translation: Translation,
  { id }: Unit,
  locale: LocaleSpec,
  { speeches }: Around,
): readonly Diagnostic[] {
  const found = isNamed(id) ? undefined : otherLanguage(translation.target, locale, speeches);
  if (found === undefined) return [];
  return [
    {
      code: 'wrong-language',
      severity: 'warning',
      message: `The translation of «${id}» to «${locale.tag}» looks like «${found}».`,
      hint: `Translate it. If this happens to texts that are right, mend «telling» in locales/${locale.tag}/locale.yaml.`,
      place: placeInTranslation(translation),
    },
  ];
}

/** Names begin with a capital; those of organisations and sources stay as they are. */
/** Whom a deck is for is mostly named alike in all languages too. */
const isNamed = (id: string): boolean => /^(?:organisations|sources)\/|^[^/]+\/client$/u.test(id);

const holdsWords = ({ id, text }: Unit): boolean =>
  !isNamed(id) && /(?<![\p{L}\p{N}.@/])\p{Ll}{3,}/u.test(wordsAlone(text));

/**
 * Compares with the source as it was when translated: what has changed since makes the translation stale, but is no
 * fault of the translator. Who has begun to mend it may have carried over what today's source has.
 */
function damage(translation: Translation, { text }: Unit): readonly Diagnostic[] {
  const { source, target } = translation;
  const [then, today, found] = [source, text, target].map(placeholdersOf) as [Marks, Marks, Marks];
  const lost = [...then].filter((mark) => today.has(mark) && !found.has(mark));
  const added = [...found].filter((mark) => !then.has(mark) && !today.has(mark));
  const faults = [
    ...(lost.length > 0 ? [`${lost.join(', ')} is lost`] : []),
    ...(added.length > 0 ? [`${added.join(', ')} is not in the source`] : []),
  ];
  if (faults.length === 0) return [];
  const message = `The translation must carry the placeholders of its source over unchanged: ${faults.join('; ')}.`;
  const hint = today.size > 0 ? `The source has ${[...today].join(', ')}.` : 'The source has none.';
  const place = placeInTranslation(translation, added[0]);
  return [{ code: 'damaged-placeholder', severity: 'error', message, hint, place }];
}

type Marks = ReadonlySet<string>;
