/** Says in plain words what a file's value breaks of its schema. */
import { counted } from '../diagnostics/counted.js';
import type { ErrorObject } from 'ajv';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import type { Path, Target } from '../load/place-of.js';
import { pathOf } from './json-pointer.js';
import { oneFaultEach } from './one-fault.js';
import { type Wording, wordingOf } from './schema-wording.js';
import { possible } from './unknown-id.js';

/** Nobody reads more faults of one file; the rest shows when these are mended. */
const MOST_FAULTS = 50;

/** A value with the place of each of its parts. */
export interface Placed {
  readonly value: unknown;
  placeOf(path: Path, target?: Target): Place;
}

/** Diagnostics of one file, one for each fault. */
export function schemaFaults(document: Placed, errors: readonly ErrorObject[]): readonly Diagnostic[] {
  const faults = oneFaultEach(errors);
  const told = faults.slice(0, MOST_FAULTS).map((error) => schemaFault(document, error));
  return faults.length <= MOST_FAULTS ? told : [...told, more(document, faults.length - MOST_FAULTS)];
}

const more = (document: Placed, count: number): Diagnostic => ({
  code: 'more-faults',
  severity: 'error',
  message: `This file has ${counted(count, 'more fault')} of this kind.`,
  hint: 'Mend those that are told, and check again.',
  place: document.placeOf([]),
});

function schemaFault(document: Placed, error: ErrorObject): Diagnostic {
  const path = pathOf(error.instancePath, document.value);
  const wording = wordingOf(error, path);
  return {
    code: wording.code,
    severity: 'error',
    message: wording.message,
    hint:
      wording.hint ??
      nearest(wording) ??
      'Mend it as the schema of the file says; content/README.md and layouts/README.md tell of it.',
    place: wording.member === undefined ? document.placeOf(path) : document.placeOf([...path, wording.member], 'key'),
  };
}

/** Lists the possibilities where there are few, even when none is near. */
function nearest({ name, candidates }: Wording): string | undefined {
  if (name === undefined || candidates === undefined) return undefined;
  const guess = suggestion(name, candidates);
  if (guess !== undefined) return guess;
  return possible(candidates);
}
