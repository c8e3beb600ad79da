/** Checks what stands inside translatable texts: facts, names, pages and footnote marks must lead somewhere. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import { placeInText } from '../load/place-in-text.js';
import { placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { CheckedFile } from './checked-file.js';
import type { KnownIds } from './known-ids.js';
import type { Unit } from './project.js';
import { DIRECTIVES, type TextReference, textReferences } from './text-reference.js';
import { memberOf } from './unit-id.js';
import { unknownId } from './unknown-id.js';

/** For slides, whose texts may hold references. */
export const checkTexts = (file: CheckedFile, known: KnownIds): readonly Diagnostic[] => {
  const footnotes = footnotesOf(file.document);
  const checked = file.units.flatMap((unit) =>
    textReferences(unit.text).flatMap((found) => checkOne(file.document, unit, found, known, footnotes)),
  );
  return [...emptyTexts(file), ...checked, ...unusedFootnotes(file, footnotes)];
};

/** For names of organisations, sources and decks: they stand inside other texts and are printed as they are. */
export const checkPlainTexts = (file: CheckedFile): readonly Diagnostic[] => {
  const found = file.units.flatMap((unit) =>
    textReferences(unit.text).map((reference) => ({
      ...fault(
        'reference-not-allowed',
        `${quote(reference.raw)} cannot stand in this text; only texts of slides hold references.`,
      ),
      place: placeIn(file.document, unit, reference),
      unit: unit.id,
    })),
  );
  return [...emptyTexts(file), ...found];
};

const fault = (code: string, message: string, hint?: string) => ({
  code,
  severity: 'error' as const,
  message,
  ...(hint === undefined ? {} : { hint }),
});

const placeIn = (document: SourceDocument, unit: Unit, { raw, offset }: TextReference): Place =>
  placeInText(document, unit.path, unit.text, offset, raw);

const emptyTexts = ({ units }: CheckedFile): readonly Diagnostic[] =>
  units
    .filter(({ text }) => text.trim() === '')
    .map(({ id, place }) => ({
      ...fault('empty-text', 'This text is empty.', 'Write it, or leave the field out if it is not required.'),
      place,
      unit: id,
    }));

const checkOne = (
  document: SourceDocument,
  unit: Unit,
  found: TextReference,
  known: KnownIds,
  footnotes: ReadonlySet<string>,
): readonly Diagnostic[] => {
  const place = placeIn(document, unit, found);
  const wrong = unusable(found) ?? missing(found, place, known, footnotes);
  return wrong === undefined ? [] : [{ ...wrong, place, unit: unit.id }];
};

const unusable = (found: TextReference): Diagnostic | undefined => {
  if (found.kind === 'malformed') {
    const hint =
      'Write {{fact:id}}, {{fact:id number}}, {{fact:id short}}, {{org:id}} or {{page:slide-id}}, without spaces at the braces.';
    return fault('malformed-reference', `${quote(found.raw)} is no complete reference.`, hint);
  }
  if (found.kind !== 'unknown') return undefined;
  const hint = suggestion(found.name, DIRECTIVES) ?? `Possible are ${DIRECTIVES.join(', ')}.`;
  return fault('unknown-directive', `${quote(found.raw)} asks for ${quote(found.name)}, which does not exist.`, hint);
};

const NOUNS = { fact: ['fact', 'fact'], org: ['organisation', 'organisation'], page: ['slide', 'page'] } as const;

const missing = (
  found: TextReference,
  place: Place,
  known: KnownIds,
  footnotes: ReadonlySet<string>,
): Diagnostic | undefined => {
  if (found.kind === 'unknown' || found.kind === 'malformed') return undefined;
  const [kind, noun] = found.kind === 'footnote' ? (['', 'footnote'] as const) : NOUNS[found.kind];
  const ids = found.kind === 'footnote' ? footnotes : known.of(kind);
  return ids === undefined || ids.has(found.id) ? undefined : unknownId(noun, found.id, ids, place);
};

const footnotesOf = ({ value }: SourceDocument): ReadonlySet<string> => {
  const footnotes = memberOf(value, 'footnotes');
  return new Set(typeof footnotes === 'object' && footnotes !== null ? Object.keys(footnotes) : []);
};

const unusedFootnotes = ({ units, document }: CheckedFile, footnotes: ReadonlySet<string>): readonly Diagnostic[] => {
  const marks = units.flatMap(({ text }) => textReferences(text)).filter(({ kind }) => kind === 'footnote');
  const used = new Set(marks.map((mark) => ('id' in mark ? mark.id : '')));
  return [...footnotes]
    .filter((key) => !used.has(key))
    .map((key) => ({
      code: 'unused-footnote',
      severity: 'warning',
      message: `No text of the slide has the mark ${quote(`[^${key}]`)}.`,
      hint: 'Set the mark where the note belongs, or make the note the remark.',
      place: placeOf(document, ['footnotes', key], 'key'),
    }));
};
