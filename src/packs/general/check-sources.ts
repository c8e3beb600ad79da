/** A list of sources holds none that no slide names. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { asMap } from '../../load/maps.js';
import { placeOf } from '../../load/place-of.js';
import type { CheckedProject } from '../../validation/checked-project.js';
import { idOf } from '../../validation/checked-file.js';

export function checkSources({ slides }: CheckedProject): readonly Diagnostic[] {
  const isList = (value: unknown): boolean => asMap(value)['type'] === 'source-list';
  const named = slides.flatMap(({ document, references }) => (isList(document.value) ? [] : references));
  const used = new Set(named.filter(({ kind }) => kind === 'source').map(({ value }) => value));
  return slides
    .filter(({ document }) => isList(document.value))
    .flatMap((slide) =>
      slide.references
        .filter(({ kind, value }) => kind === 'source' && !used.has(value))
        .map(({ value, path }) => ({
          code: 'unused-source',
          severity: 'warning',
          message: `No slide names the source ${quote(value)}, so its row has no pages.`,
          hint: 'Add it to «sources» of the slides that rest on it, or take the row away.',
          slide: idOf(slide),
          place: placeOf(slide.document, path),
        })),
    );
}
