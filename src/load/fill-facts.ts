/**
 * Puts facts into the fields of a slide that says `data: facts`, or has data in a file: `{ fact: id }` in the place of a number is its value,
 * `{ fact: id, per: 1000000 }` its value in millions.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import { isMap, keysOf } from './maps.js';
import { type Path, placeOf } from './place-of.js';
import type { Reading } from './reading.js';
import { type FilledFact, type SourceDocument, withValue } from './source-document.js';

/** The document as it is where it asks for none. What is wrong is told by `reading`. `facts`: the value of the file of facts. */
export function withFacts(document: SourceDocument, facts: unknown, reading: Reading): SourceDocument {
  const { value } = document;
  if (!isMap(value) || !Object.hasOwn(value, 'data')) return document;
  const filled: FilledFact[] = [];
  const faults: Diagnostic[] = [];
  const fill = (part: unknown, path: Path): unknown => {
    const asked = factIn(part);
    if (asked === undefined) return filledParts(part, path, fill);
    filled.push({ path, id: asked.id });
    const taken = valueOf(asked.id, facts);
    // Without the dust of binary fractions.
    if (typeof taken === 'number') return Number((taken / asked.per).toPrecision(12));
    faults.push({ code: taken.code, severity: 'error', ...taken.told, place: placeOf(document, [...path, 'fact']) });
    return STANDING_IN;
  };
  const whole = fill(value, []);
  if (filled.length === 0) return document;
  reading.diagnostics.push(...faults);
  if (faults.length > 0) reading.broken.push(document.file.path);
  return withValue(document, whole, { filled });
}

/** In the place of a value that was told to be missing, so that its schema tells nothing more. */
const STANDING_IN = 0;

function filledParts(part: unknown, path: Path, fill: (part: unknown, path: Path) => unknown): unknown {
  if (Array.isArray(part)) return part.map((one, index) => fill(one, [...path, index]));
  if (!isMap(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, fill(one, [...path, key])]));
}

interface Asked {
  readonly id: string;
  /** What one of the value's units here stands for: 1000000 of millions. */
  readonly per: number;
}

/** `{ fact: … }` or `{ fact: …, per: … }`, and nothing else. */
function factIn(value: unknown): Asked | undefined {
  if (!isMap(value)) return undefined;
  const { fact, per = 1, ...rest } = value;
  if (typeof fact !== 'string' || Object.keys(rest).length > 0) return undefined;
  return typeof per === 'number' && per > 0 ? { id: fact, per } : undefined;
}

interface Refused {
  readonly code: string;
  readonly told: Pick<Diagnostic, 'message' | 'hint'>;
}

/** A chart draws a value as exact: one that is none would be drawn as what nobody knows. */
function valueOf(id: string, facts: unknown): number | Refused {
  const fact = isMap(facts) && Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (!isMap(fact)) {
    const hint = suggestion(id, keysOf(facts)) ?? 'Add it to content/facts.yaml.';
    return { code: 'unknown-fact', told: { message: `There is no fact ${quote(id)}.`, hint } };
  }
  const { value, to, qualifier } = fact;
  if (typeof value === 'number' && to === undefined && qualifier === undefined) return value;
  const message = `The fact ${quote(id)} is not exact, and the slide would draw it as if it were.`;
  const hint = 'Write the number here, and say in the remark how sure it is.';
  return { code: 'inexact-value', told: { message, hint } };
}
