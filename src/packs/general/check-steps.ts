/** Numbers of a process are there for each of its steps, with what they are; and a process says something of its steps. */
import { asMap, isMap, type PlainMap } from '../../load/maps.js';
import { slideCheck, type Wrong } from './slide-check.js';
import { numbersOf } from './step-helpers.js';

export const checkSteps = slideCheck(['process'], (fields) => {
  const says = ['volume', 'time', 'rows'].filter((field) => isMap(fields[field]));
  const numbers = [...numberFaults(fields, 'volume'), ...numberFaults(fields, 'time')];
  return [...numbers, ...cellFaults(fields), ...(says.length === 0 && numbers.length === 0 ? [EMPTY] : [])];
});

const EMPTY: Wrong = {
  code: 'steps-without-content',
  path: ['steps'],
  message: 'The slide names steps, but says nothing about them.',
  hint: 'Add «volume», «time» or «rows».',
};

function numberFaults(fields: PlainMap, field: 'volume' | 'time'): readonly Wrong[] {
  const numbers = numbersOf(fields['steps'], field);
  if (!isMap(fields[field])) {
    if (numbers.every((number) => number === undefined)) return [];
    return [
      {
        code: 'missing-step-number',
        path: ['steps'],
        message: `Steps have a «${field}», but the slide does not say what it is.`,
        hint: `Add «${field}: { name: … }» beside «steps».`,
      },
    ];
  }
  return Object.keys(asMap(fields['steps']))
    .filter((_, index) => numbers[index] === undefined)
    .map((key) => ({
      code: 'missing-step-number',
      path: ['steps', key],
      message: `This step has no «${field}», so it cannot be drawn beside the others.`,
      hint: `Add its «${field}», or join it with another step.`,
    }));
}

const cellFaults = ({ rows, steps }: PlainMap): readonly Wrong[] =>
  Object.entries(asMap(rows)).flatMap(([row, entry]) =>
    Object.keys(asMap(steps))
      .filter((step) => !Object.hasOwn(asMap(asMap(entry)['cells']), step))
      .map((step) => ({
        code: 'missing-step-text',
        path: ['rows', row, 'cells'],
        message: `The row says nothing of the step «${step}».`,
        hint: `Add «${step}: …», be it that nothing is known of it.`,
      })),
  );
