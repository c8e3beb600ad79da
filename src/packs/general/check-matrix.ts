/** A matrix has no more in a field than it can show, and values with a unit for all or for none. */
import { asMap } from '../../load/maps.js';
import { quote } from '../../diagnostics/printable.js';
import { countsBy } from './field-helpers.js';
import { slideCheck, type Wrong } from './slide-check.js';
import { numbersOf } from './step-helpers.js';

const MOST_IN_FIELD = 6;

export const checkMatrix = slideCheck(['matrix'], ({ items, unit }) => {
  const crowded = [...countsBy(items, 'cell')]
    .filter(([, count]) => count > MOST_IN_FIELD)
    .map(([cell, count]) => ({
      code: 'crowded-field',
      path: ['items'],
      message: `The field ${quote(cell)} holds ${count}, but it has room for ${MOST_IN_FIELD}.`,
      hint: 'Gather the smallest as one, or take them away.',
    }));
  return [...crowded, ...valueFaults(items, unit)];
});

function valueFaults(items: unknown, unit: unknown): readonly Wrong[] {
  const values = numbersOf(items, 'value');
  if (unit === undefined)
    return values.every((value) => value === undefined)
      ? []
      : [
          {
            code: 'missing-value',
            path: ['items'],
            message: 'The values have no unit, so nobody knows what they are.',
            hint: 'Add «unit», such as EUR million.',
          },
        ];
  return Object.keys(asMap(items))
    .filter((_, index) => values[index] === undefined)
    .map((key) => ({
      code: 'missing-value',
      path: ['items', key],
      message: 'This has no value, so the sum of its field would be wrong.',
      hint: 'Add its «value»; 0 where it comes to nothing. Or take «unit» and all values away.',
    }));
}
