/** Rows of values have one for each period: a value too many or too few would stand at the wrong year. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { placeOf } from '../../load/place-of.js';
import { memberOf } from '../../model/unit-id.js';
import type { CheckedFile } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';

export const checkPeriods = ({ slides }: CheckedProject): readonly Diagnostic[] =>
  slides.flatMap((slide) => (memberOf(slide.document.value, 'type') === 'key-figures' ? faultsOf(slide) : []));

function faultsOf({ document }: CheckedFile): readonly Diagnostic[] {
  const { value } = document;
  const periods = memberOf(value, 'periods');
  const wanted = Array.isArray(periods) ? periods.length : 1;
  return Object.entries(Object(memberOf(value, 'figures')) as object).flatMap(([key, figure]): Diagnostic[] => {
    const values: unknown = memberOf(figure, 'values');
    if (!Array.isArray(values) || values.length === wanted) return [];
    return [
      {
        code: 'values-without-period',
        severity: 'error',
        message: `${quote(`figures.${key}`)} has ${values.length} values, but ${wanted === 1 ? 'there are no periods, so it has one' : `there are ${wanted} periods`}.`,
        hint: 'Give a value for each period, null where there is none.',
        slide: String(memberOf(value, 'id')),
        place: placeOf(document, ['figures', key, 'values']),
      },
    ];
  });
}
