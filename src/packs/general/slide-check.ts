/** Slides of a type as their authors wrote them, and what is wrong in one of their fields. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { asMap, type PlainMap } from '../../load/maps.js';
import { type Path, placeOf } from '../../load/place-of.js';
import type { SourceDocument } from '../../load/source-document.js';
import { text } from '../../template/values.js';
import type { CheckedProject } from '../../validation/checked-project.js';

/** What is wrong, at the field that `path` leads to. */
export interface Wrong {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/** A check that looks at slides of some types, one at a time. What a schema refuses is told there: here fields may be anything. */
export const slideCheck =
  (types: readonly string[], wrongIn: (fields: PlainMap) => readonly Wrong[]) =>
  ({ slides }: CheckedProject): readonly Diagnostic[] =>
    slides
      .map(({ document }) => ({ document, fields: asMap(document.value) }))
      .filter(({ fields }) => types.includes(String(fields['type'])))
      .flatMap(({ document, fields }) => wrongIn(fields).map((wrong) => told(document, fields, wrong)));

const told = (document: SourceDocument, fields: PlainMap, { code, path, message, hint }: Wrong): Diagnostic => ({
  code,
  severity: 'error',
  message,
  hint,
  slide: String(fields['id']),
  place: placeOf(document, path),
});

/** Undefined for what is no number. */
export const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** What a row is called, and by what the slide names it: the same where it is a text, both as a file of data has them. */
export function namedIn(entry: unknown): { readonly id: string; readonly name: string } {
  const { id, name } = asMap(entry);
  return typeof entry === 'object' && entry !== null
    ? { id: text(id), name: text(name) }
    : { id: text(entry), name: text(entry) };
}

/** The sum without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
export const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
