/** Checks a slide's footnotes: each has a mark, and none says what another one says. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { repeatsIn } from '../diagnostics/group-by.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import type { CheckedFile } from '../validation/checked-file.js';
import type { Checked } from '../validation/checked-project.js';
import type { SlideFile } from '../schemas/slide.js';
import { footnotesOf } from './referable.js';
import { textReferences } from '../model/text-references.js';
import { memberOf } from '../model/unit-id.js';

export function checkFootnotes(file: Checked<SlideFile>): readonly Diagnostic[] {
  const footnotes = [...footnotesOf(file.document.value)];
  if (footnotes.length === 0) return [];
  // Where a slide breaks its schema not all of its texts are known, so its marks are not known either.
  return [...(file.value === undefined ? [] : unused(file, footnotes)), ...repeated(file, footnotes)];
}

function unused({ units, document }: CheckedFile, footnotes: readonly string[]): readonly Diagnostic[] {
  const marks = units.flatMap(({ text }) => textReferences(text));
  const used = new Set(marks.flatMap((mark) => (mark.kind === 'footnote' ? [mark.id] : [])));
  return footnotes
    .filter((key) => !used.has(key))
    .map((key) => ({
      code: 'unused-footnote',
      severity: 'warning',
      message: `No text of the slide has the mark ${quote(`[^${key}]`)}.`,
      hint: 'Set the mark where the note belongs, or make the note the remark.',
      place: placeOf(document, ['footnotes', key], 'key'),
    }));
}

function repeated({ document }: CheckedFile, footnotes: readonly string[]): readonly Diagnostic[] {
  const words = (key: string): string => wordsOf(memberOf(memberOf(document.value, 'footnotes'), key));
  return repeatsIn(footnotes, words).map(([key, earlier]) => ({
    code: 'repeated-footnote',
    severity: 'error',
    message: `This footnote says what ${quote(`[^${earlier}]`)} says.`,
    hint: `Remove it, and write [^${earlier}] where [^${key}] stands.`,
    place: placeOf(document, ['footnotes', key], 'key'),
  }));
}

/** A note says the same whatever its capitals and last full stop. */
const wordsOf = (text: unknown): string =>
  String(text)
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '');
