/** Checks that facts make sense as numbers, beyond what their schema says. */
import { type Diagnostic, error } from '../diagnostics/diagnostic.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Checked } from '../validation/checked-project.js';
import type { Framework, UnitSense } from '../model/framework.js';
import { largestExact } from '../model/reckon.js';
import type { FactEntry, FactsFile } from '../schemas/facts.js';

export const checkFacts = ({ document, value }: Checked<FactsFile>, { units }: Framework): readonly Diagnostic[] =>
  Object.entries(value ?? {}).flatMap(([id, fact]) => [
    ...badRange(document, id, fact),
    ...(['value', 'to'] as const).flatMap((end) =>
      senseless(document, [id, end], fact[end], fact.unit, units[fact.unit] ?? {}),
    ),
    ...aboutNothing(document, id, fact),
    ...twoTimes(document, id, fact),
    ...unproved(document, id, fact),
  ]);

function badRange(document: SourceDocument, id: string, { value, to }: FactEntry): readonly Diagnostic[] {
  if (to === undefined || to > value) return [];
  const message = 'The upper end of this range is not above its lower end.';
  return [error('bad-range', message, '«value» is the lower end, «to» the upper one.', placeOf(document, [id, 'to']))];
}

/** Anything smaller would be printed as 0. */
const smallest = 0.01;

function senseless(
  document: SourceDocument,
  path: Path,
  value: number | undefined,
  unit: string,
  sense: UnitSense,
): readonly Diagnostic[] {
  const why = value === undefined ? undefined : senselessness(value, unit, sense);
  return why === undefined
    ? []
    : [
        error(
          'senseless-value',
          `The value ${value} ${why}.`,
          'Correct the value, or its unit.',
          placeOf(document, path),
        ),
      ];
}

function senselessness(value: number, unit: string, { whole, positive }: UnitSense): string | undefined {
  if (positive && value < 0) return `is below zero, which cannot be of the unit «${unit}»`;
  if (whole && !Number.isInteger(value)) return `has decimals, which cannot be of the unit «${unit}»`;
  if (Math.abs(value) > largestExact) return 'is too large to be printed exactly';
  return value !== 0 && Math.abs(value) < smallest ? 'is so small that it would be printed as 0' : undefined;
}

/** «ca. 0» says nothing. */
function aboutNothing(
  document: SourceDocument,
  id: string,
  { value, to, qualifier }: FactEntry,
): readonly Diagnostic[] {
  if (value !== 0 || to !== undefined || qualifier === undefined) return [];
  const message = `The value is 0, and nothing is «${qualifier}» 0.`;
  return [
    error(
      'senseless-value',
      message,
      'Leave the qualifier out, or correct the value.',
      placeOf(document, [id, 'qualifier']),
    ),
  ];
}

/** It was changed on somebody's word: what stands as its source says another value. */
function unproved(document: SourceDocument, id: string, { value, source, proof }: FactEntry): readonly Diagnostic[] {
  if (proof !== 'missing') return [];
  return [
    {
      code: 'unproved-figure',
      severity: 'warning',
      message: `The value ${value} was changed, and no source says it yet: «${source}» was the source of the one before.`,
      hint: 'Write the source that says it, with its words as the quote, and take «proof» out.',
      place: placeOf(document, [id, 'proof']),
    },
  ];
}

function twoTimes(document: SourceDocument, id: string, fact: FactEntry): readonly Diagnostic[] {
  if (fact.year === undefined || fact['as-of'] === undefined) return [];
  const message = 'A fact has either a year or an «as-of».';
  const hint = '«year» is for a year that the source names, «as-of» for when it was read.';
  return [error('two-times', message, hint, placeOf(document, [id, 'as-of']))];
}
