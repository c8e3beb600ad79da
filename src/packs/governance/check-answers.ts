/** A slide that quotes the answers of a country needs one to each component. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { placeOf } from '../../load/place-of.js';
import { entriesOf } from '../../model/framework.js';
import { memberOf } from '../../model/unit-id.js';
import { buildFramework } from '../../project/build-framework.js';
import type { CheckedProject } from '../../validation/checked-project.js';

export function checkAnswers(project: CheckedProject): readonly Diagnostic[] {
  const components = entriesOf(buildFramework(project), 'component');
  const [file] = project.answers;
  // What is wrong with the file itself is told there.
  if (file !== undefined && file.value === undefined) return [];
  const answers: unknown = file?.value;
  return project.slides.flatMap((slide) =>
    slide.quotes.flatMap(({ value, path }) => {
      const missing = components.filter((one) => memberOf(memberOf(answers, value), one) === undefined);
      if (missing.length === 0) return [];
      return [
        {
          code: 'missing-answer',
          severity: 'error',
          message: `The slide quotes what is answered for ${quote(value)}, but there is no answer to ${missing.map((one) => quote(one)).join(', ')}.`,
          hint: `Write it in content/answers.yaml, under ${quote(value)}.`,
          place: placeOf(slide.document, path),
        } as const,
      ];
    }),
  );
}
