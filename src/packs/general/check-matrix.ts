/** A matrix has no more in a field than it can show, and values with a unit for all or for none. */
import { asMap } from '../../load/maps.js';
import { quote } from '../../diagnostics/printable.js';
import { countsBy } from './field-helpers.js';
import { slideCheck, type Wrong } from './slide-check.js';
import { numbersOf } from './step-helpers.js';

const MOST_IN_FIELD = 6;

export const checkMatrix = slideCheck(['matrix'], ({ items, unit, axes, sums }) => {
  if (hasLimit(axes))
    return [...axisFaults(axes, 'limit'), ...placeFaults(items), ...(sums === undefined ? [] : [NO_SUMS])];
  const crowded = [...countsBy(items, 'cell')]
    .filter(([, count]) => count > MOST_IN_FIELD)
    .map(([cell, count]) => ({
      code: 'crowded-field',
      path: ['items'],
      message: `The field ${quote(cell)} holds ${count}, but it has room for ${MOST_IN_FIELD}.`,
      hint: 'Gather the smallest as one, or take them away.',
    }));
  return [...axisFaults(axes, 'low'), ...withoutField(items), ...crowded, ...valueFaults(items, unit)];
});

const withoutField = (items: unknown): readonly Wrong[] =>
  Object.entries(asMap(items))
    .filter(([, item]) => asMap(item)['cell'] === undefined)
    .map(([key]) => ({
      code: 'missing-value',
      path: ['items', key],
      message: 'This lies in no field.',
      hint: 'Add its «cell»; or give both axes a «limit» and all items «x» and «y».',
    }));

const hasLimit = (axes: unknown): boolean => Object.values(asMap(axes)).some((axis) => 'limit' in asMap(axis));

/** Faults of axes that lack what is wanted, a limit or the answers at their ends, or that have both. */
const axisFaults = (axes: unknown, wanted: 'limit' | 'low'): readonly Wrong[] =>
  Object.entries(asMap(axes))
    .filter(([, axis]) => !(wanted in asMap(axis)) || ('limit' in asMap(axis) && 'low' in asMap(axis)))
    .map(([key]) => ({
      code: 'half-a-matrix',
      path: ['axes', key],
      message: 'Both axes have «name» and «limit», or both have «low» and «high»; this one has not.',
      hint: 'Give it a «limit» where things lie where their values are, else «low» and «high».',
    }));

const placeFaults = (items: unknown): readonly Wrong[] =>
  Object.entries(asMap(items)).flatMap(([key, entry]) => {
    const item = asMap(entry);
    return [
      ...(['x', 'y'] as const)
        .filter((axis) => item[axis] === undefined)
        .map((axis) => ({
          code: 'missing-value',
          path: ['items', key],
          message: `The axes have limits, but this has no «${axis}», so nobody knows where it lies.`,
          hint: `Add its «${axis}».`,
        })),
      ...(['cell', 'value'] as const)
        .filter((field) => field in item)
        .map((field) => ({
          code: 'half-a-matrix',
          path: ['items', key, field],
          message: `The axes have limits, so «${field}» follows from where this lies.`,
          hint: 'Take it away.',
        })),
    ];
  });

const NO_SUMS: Wrong = {
  code: 'half-a-matrix',
  path: ['sums'],
  message: 'Where axes have limits the sums stand in the list, with «unit».',
  hint: 'Take «sums» away.',
};

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
