/** Reads the translations of a PO file: `msgctxt` is the unit's id, `msgid` the source text as it was when translated. */
import { type GetTextTranslation, po } from 'gettext-parser';
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { forbiddenCharacter } from './forbidden-characters.js';
import { poContexts } from './po-lines.js';
import { type TextFile, placeAt } from './text-file.js';
import type { Translation } from './translation.js';

export type Translations = ReadonlyMap<string, Translation>;

/** Entries without a translation are left out: they are as good as missing. */
export const poTranslations = (file: TextFile): Outcome<Translations> => {
  const contexts = poContexts(file);
  if (contexts.value === undefined) return { diagnostics: contexts.diagnostics };
  const entries = parsed(file);
  if (entries === undefined) return { diagnostics: [broken(file)] };
  const translations = new Map<string, Translation>();
  for (const entry of entries) {
    const place = contexts.value.get(entry.msgctxt ?? '');
    if (place && entry.msgctxt) translations.set(entry.msgctxt, translation(entry, place));
  }
  const faults = [...translations].flatMap(([unit, { target, place }]) => characterFaults(unit, target, place));
  return { value: withTarget(translations), diagnostics: faults };
};

/** The parser breaks off at entries without `msgstr` before the header is complete, among other things. */
const parsed = ({ text }: TextFile): readonly GetTextTranslation[] | undefined => {
  try {
    return Object.values(po.parse(text).translations).flatMap((entries) => Object.values(entries));
  } catch {
    return undefined;
  }
};

const translation = ({ msgid, msgstr, comments }: GetTextTranslation, place: Place): Translation => ({
  source: msgid.replace(/\n+$/, ''),
  target: (msgstr?.[0] ?? '').replace(/\n+$/, ''),
  fuzzy: /\bfuzzy\b/.test(comments?.flag ?? ''),
  place,
});

const withTarget = (translations: Translations): Translations =>
  new Map([...translations].filter(([, { target }]) => target !== ''));

const characterFaults = (unit: string, target: string, place: Place): readonly Diagnostic[] => {
  const bad = forbiddenCharacter(target);
  return bad === undefined ? [] : [{ ...bad.diagnostic, place, unit }];
};

const broken = (file: TextFile): Diagnostic => ({
  code: 'po-syntax',
  severity: 'error',
  message: 'The entries of this PO file are incomplete: a header or msgstr is missing.',
  place: placeAt(file, 0),
});
