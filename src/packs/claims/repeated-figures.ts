/** What a slide shows as a key figure, the texts beside it do not say again. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { placesInText } from '../../load/place-in-text.js';
import { isAbove } from '../../model/paths.js';
import type { Unit } from '../../model/project.js';
import { textReferences, typedAs } from '../../model/text-references.js';
import { memberOf } from '../../model/unit-id.js';
import type { CheckedFile } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';
import type { Finding } from '../../validation/finding.js';

export const repeatedFigures = ({ slides }: CheckedProject): readonly Diagnostic[] =>
  slides.flatMap((slide) =>
    slide.across.filter(({ keyword }) => keyword === 'unrepeated').flatMap((asked) => repeatedOn(slide, asked)),
  );

/** In the texts of those fields that the keyword names. */
function repeatedOn(slide: CheckedFile, { path, asked }: Finding): readonly Diagnostic[] {
  const fields = Array.isArray(asked) ? asked.map(String) : [];
  const figures = slide.references.filter((one) => one.kind === 'fact' && isAbove(path, one.path));
  const shown = new Set(figures.map(({ value }) => value));
  return slide.units
    .filter((unit) => fields.includes(String(unit.path[0])))
    .flatMap((unit) => repeatedIn(unit, slide, shown));
}

function repeatedIn(unit: Unit, { document }: CheckedFile, shown: ReadonlySet<string>): readonly Diagnostic[] {
  const place = placesInText(document, unit.path, unit.text);
  return textReferences(unit.text).flatMap((found): readonly Diagnostic[] =>
    found.kind === 'fact' && shown.has(found.id)
      ? [
          {
            code: 'repeated-figure',
            severity: 'warning',
            message: `This text repeats ${quote(found.id)}, which the slide shows as a key figure.`,
            hint: 'Let the text say what the figure does not, or show another figure.',
            slide: String(memberOf(document.value, 'id')),
            unit: unit.id,
            place: place(found.start, typedAs(found, unit.text)),
          },
        ]
      : [],
  );
}
