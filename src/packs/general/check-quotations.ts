/** Nobody is quoted who has not approved the words: a slide whose quotation is not approved is not made. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { placeOf } from '../../load/place-of.js';
import { memberOf } from '../../model/unit-id.js';
import type { CheckedProject } from '../../validation/checked-project.js';

export const checkQuotations = ({ slides }: CheckedProject): readonly Diagnostic[] =>
  slides.flatMap(({ document }): Diagnostic[] => {
    const { value } = document;
    if (memberOf(value, 'type') !== 'quote' || memberOf(value, 'approved') !== false) return [];
    return [
      {
        code: 'unapproved-quotation',
        severity: 'error',
        message: 'Those who are quoted have not approved it.',
        hint: 'Ask them, and then write «approved: true»; or take the slide out of its decks and the quotation out of the slide.',
        slide: String(memberOf(value, 'id')),
        place: placeOf(document, ['approved']),
      },
    ];
  });
