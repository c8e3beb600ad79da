/** A helper that quotes content/answers.yaml, where each question is answered once for all slides. */
import { memberOf } from '../../model/unit-id.js';
import { BARE, fields } from '../../template/field-shape.js';
import { giving, type Helpers } from '../../template/helper.js';
import type { Outline } from '../../template/outline.js';

interface AnswerView {
  readonly short: unknown;
  /** Its step from 1; empty where it is not rated. */
  readonly rating: unknown;
}

export function answerHelpers({ answers }: Pick<Outline, 'answers'>): Helpers {
  return {
    /** The answer for a country and a component; nothing where there is none: `{{#with (answered "dk" "roles")}}{{short}}`. */
    answered: giving(fields<AnswerView>({ short: BARE, rating: BARE }), (country, component) => {
      const found = memberOf(memberOf(answers, String(country)), String(component));
      if (found === undefined) return '';
      return {
        short: memberOf(found, 'short'),
        rating: memberOf(memberOf(found, 'rating'), 'value') ?? '',
      } satisfies AnswerView;
    }),
  };
}
