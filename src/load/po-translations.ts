/** The translations of a PO file by unit: `msgctxt` is the unit's id, `msgid` the source text as it was when translated. */
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { repeatsIn } from '../diagnostics/group-by.js';
import { quote } from '../diagnostics/printable.js';
import { forbiddenCharacter, offsetOf } from './forbidden-characters.js';
import type { PoEntry, PoFile } from './po-file.js';
import { placeInStrings } from './po-text.js';
import type { Translation } from './translation.js';

export type Translations = ReadonlyMap<string, Translation>;

/** Entries without a translation are left out, as good as missing. If two entries name one unit, the first counts. */
export function translationsIn(po: PoFile): Required<Outcome<Translations>> {
  const entries = namedOnce(po);
  const diagnostics = [
    ...uncounted(po),
    ...otherwiseObsolete(po),
    ...entries.flatMap(characterFaults),
    ...entries.flatMap(otherStart),
  ];
  const translated = entries.map((entry) => [entry.context, translationOf(entry)] as const);
  return { value: new Map(translated.filter(([, { target }]) => target !== '')), diagnostics };
}

/** Entries in use that name a unit, the first of each. */
function namedOnce({ entries }: PoFile): readonly PoEntry[] {
  const named = entries.filter(({ context, obsolete }) => context !== '' && !obsolete);
  return [...new Map([...named].reverse().map((entry) => [entry.context, entry])).values()].reverse();
}

/** Where the source has changed since, `msgid` holds today's text and `#| msgid` the translated one, until the mark is taken away. */
function translationOf({ source, previous, target, flags, place, strings }: PoEntry): Translation {
  const fuzzy = flags.includes('fuzzy');
  const read = { target: trimmed(target), fuzzy, place, strings };
  if (!fuzzy || previous === undefined) return { source: trimmed(source), ...read };
  return { source: trimmed(previous), beside: trimmed(source), ...read };
}

/** Line ends at the end come from blocks in YAML and mean nothing; msgfmt wants them alike in source and target. */
export const trimmed = (text: string): string => text.replace(/\n+$/u, '');

/** Reports entries that are in use but count for nothing. */
export const uncounted = (po: PoFile): readonly Diagnostic[] => [...nameless(po), ...repeated(po)];

/** `entry-without-id` for each entry that lost its `msgctxt`, as happens on the way through XLIFF. Its unit is never guessed from its words. */
const nameless = ({ entries }: PoFile): readonly Diagnostic[] =>
  entries
    .filter(({ context, obsolete }) => context === '' && !obsolete)
    .map(({ place }) => ({
      code: 'entry-without-id',
      severity: 'warning',
      message:
        'This entry has no msgctxt, so its translation counts for no text: programs that convert PO files may lose it.',
      hint: 'Write its msgctxt above msgid again, as it stood in the file before; where it is of no use, remove the entry.',
      place,
    }));

/** `duplicate-entry` for each entry after the first of its unit. */
const repeated = ({ entries }: PoFile): readonly Diagnostic[] =>
  repeatsIn(entries, ({ context, obsolete }) => (obsolete || context === '' ? undefined : context)).map(
    ([{ context, place }, earlier]) => duplicateEntry(context, place, earlier.place),
  );

/** Entries out of use that translate what one in use does, in other words; gettext's programs refuse a file with both. «update» drops those in the same words. */
function otherwiseObsolete(po: PoFile): readonly Diagnostic[] {
  const inUse = new Map(namedOnce(po).map((entry) => [entry.context, entry]));
  return po.entries.flatMap(({ context, source, target, place, obsolete }) => {
    const used = obsolete ? inUse.get(context) : undefined;
    const isOther = used?.source === source && used.target !== '' && used.target !== target;
    return isOther ? [duplicateEntry(context, place, used.place)] : [];
  });
}

export const duplicateEntry = (unit: string, place: Place, earlier: Place): Diagnostic => ({
  code: 'duplicate-entry',
  severity: 'warning',
  message: `The unit ${quote(unit)} is already translated in ${earlier.file}:${earlier.line}, which counts.`,
  hint: 'Remove one of the entries.',
  place,
  unit,
});

function characterFaults({ target, place, strings, context }: PoEntry): readonly Diagnostic[] {
  const bad = forbiddenCharacter(target);
  if (bad === undefined) return [];
  const found = placeInStrings(strings, (typed) => offsetOf(bad, typed)) ?? place;
  return [{ ...bad.diagnostic, place: found, unit: context }];
}

/** gettext's programs refuse a file in which only one of the two begins with a line end; on a page it is nothing. */
function otherStart({ source, target, strings, place, context }: PoEntry): readonly Diagnostic[] {
  if (target === '' || source.startsWith('\n') === target.startsWith('\n')) return [];
  return [
    {
      code: 'other-start',
      severity: 'warning',
      message:
        'Of msgid and msgstr only one begins with a line end (\\n), for which gettext’s programs refuse the whole file.',
      hint: target.startsWith('\n') ? 'Take it away at the beginning of msgstr.' : 'Begin msgstr with it too.',
      place: strings.find(({ typed }) => typed !== '')?.place ?? place,
      unit: context,
    },
  ];
}
