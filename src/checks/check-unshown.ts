/** Slides that no deck names: they are written and translated, and never seen. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import type { CheckedProject } from '../validation/checked-project.js';

/** Call it only for a sound project: a broken deck might name the slide, and a project without decks has another fault. */
export function unshownSlides({ decks, slides }: CheckedProject): readonly Diagnostic[] {
  if (decks.length === 0) return [];
  const shown = new Set(
    decks.flatMap(({ references }) => references.flatMap(({ kind, value }) => (kind === 'slide' ? [value] : []))),
  );
  return slides.flatMap(({ document, value }) =>
    value === undefined || shown.has(value.id)
      ? []
      : [
          {
            code: 'unshown-slide',
            severity: 'warning',
            message: `No deck shows the slide ${quote(value.id)}.`,
            hint: `Name it in ${decks.length === 1 ? (decks[0]?.document.file.path ?? '') : 'a file of content/decks'}, or remove it.`,
            place: placeOf(document, ['id']),
          },
        ],
  );
}
