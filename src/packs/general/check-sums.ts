/** What is said of a whole is what its parts come to: minutes of a meeting, values of decisions; days follow each other. */
import { asMap, isMap, type PlainMap } from '../../load/maps.js';
import { numberIn, slideCheck, sumOf, type Wrong } from './slide-check.js';
import { numbersOf } from './step-helpers.js';
import { dayNumber } from './time-helpers.js';

export const checkMinutes = slideCheck(['meeting-agenda'], (fields) => {
  const { length, questions, start } = fields;
  const minutes = numbersOf(questions, 'minutes');
  const [whole, sum] = [numberIn(length), sumOf(minutes.map((one) => one ?? 0))];
  if (whole === undefined)
    return minutes.some((one) => one !== undefined) || start !== undefined ? [withoutLength(sum)] : [];
  const missing = Object.keys(asMap(questions)).filter((_, index) => minutes[index] === undefined);
  if (missing.length > 0) return missing.map(withoutMinutes);
  return sum === whole
    ? []
    : [
        {
          code: 'minutes-not-whole',
          path: ['length'],
          message: `The meeting takes ${whole} minutes, but those of the questions come to ${sum}.`,
          hint:
            sum > whole
              ? `Take ${sum - whole} away from the questions, or make it longer.`
              : `Give the questions ${whole - sum} more, or make it shorter.`,
        },
      ];
});

const withoutLength = (sum: number): Wrong => ({
  code: 'minutes-not-whole',
  path: ['questions'],
  message: 'It says when questions are up, but not how long the meeting takes.',
  hint:
    sum > 0
      ? `Add «length: ${sum}», or take the minutes away.`
      : 'Add «length» and the minutes of each question, or take «start» away.',
});

const withoutMinutes = (key: string): Wrong => ({
  code: 'minutes-not-whole',
  path: ['questions', key],
  message: 'The meeting has a length, but this question has no minutes.',
  hint: 'Add its «minutes», or take «length» and all minutes away.',
});

export const checkDecisions = slideCheck(['decisions'], (fields) => [...sumFaults(fields), ...orderFaults(fields)]);

function sumFaults({ decisions, total, unit }: PlainMap): readonly Wrong[] {
  const values = numbersOf(decisions, 'value');
  const keys = Object.keys(asMap(decisions));
  if (unit !== undefined || isMap(total)) {
    const missing = keys.filter((_, index) => values[index] === undefined);
    if (missing.length > 0) return missing.map((key) => withoutValue(key));
    if (unit === undefined) return [withoutUnit(['total'])];
  } else if (values.some((value) => value !== undefined)) return [withoutUnit(['decisions'])];
  const [sum, said] = [sumOf(values.map((value) => value ?? 0)), numberIn(asMap(total)['value'])];
  if (said === undefined || said === sum) return [];
  return [
    {
      code: 'wrong-sum',
      path: ['total', 'value'],
      message: `The decisions come to ${sum}, not to ${said}.`,
      hint: `Write «value: ${sum}», or correct the values of the decisions.`,
    },
  ];
}

const withoutValue = (key: string): Wrong => ({
  code: 'wrong-sum',
  path: ['decisions', key],
  message: 'This decision has no value, so what the decisions come to cannot be said.',
  hint: 'Add its «value»; 0 where it gives nothing. Or take «unit», «total» and all values away.',
});

const withoutUnit = (path: readonly string[]): Wrong => ({
  code: 'wrong-sum',
  path,
  message: 'The values have no unit, so nobody knows what they are.',
  hint: 'Add «unit», such as EUR million.',
});

function orderFaults({ dates }: PlainMap): readonly Wrong[] {
  let before: number | undefined;
  return Object.entries(asMap(dates)).flatMap(([key, entry]) => {
    const day = asMap(entry)['day'];
    const at = dayNumber(String(day));
    const isLate = at !== undefined && before !== undefined && at <= before;
    before = at ?? before;
    const path = ['dates', key, 'day'];
    return at === undefined ? [noDay(path)] : isLate ? [outOfOrder(path)] : [];
  });
}

const noDay = (path: readonly string[]): Wrong => ({
  code: 'no-such-day',
  path,
  message: 'There is no such day in the calendar.',
  hint: 'Write a day or a month, such as 2026-09-18 or 2027-01.',
});

const outOfOrder = (path: readonly string[]): Wrong => ({
  code: 'days-not-in-order',
  path,
  message: 'This day is not after the one before it, so the line of days cannot be drawn.',
  hint: 'Put the dates in order, each with a day of its own.',
});
