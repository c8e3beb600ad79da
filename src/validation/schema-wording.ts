/** The words and permanent codes for each way a value can break its schema. */
import type { ErrorObject } from 'ajv';
import { quote } from '../diagnostics/printable.js';
import type { Path } from '../load/place-of.js';
import { formatWording } from './format-wording.js';
import { memberOf } from '../model/unit-id.js';
import { kindOf, kindWord } from './value-kind.js';

export interface Wording {
  readonly code: string;
  readonly message: string;
  /** Absent where the nearest candidate says more. */
  readonly hint?: string;
  /** The key that is wrong, when the fault is a key of the value and not the value. */
  readonly member?: string;
  /** For did-you-mean: what was written, and what could have been. */
  readonly name?: string;
  readonly candidates?: readonly string[];
}

type Words = (error: ErrorObject, what: string) => Wording;

export function wordingOf(error: ErrorObject, path: Path): Wording {
  const words = WORDS[error.keyword] ?? otherwise;
  return words(error, path.length === 0 ? 'The file' : quote(path.join('.')));
}

const OTHERWISE = 'content/README.md and layouts/README.md tell what may stand here.';

const plain =
  (code: string, text: string, hint: string): Words =>
  (_, what) => ({ code, message: `${what} ${text}.`, hint });

const amount =
  (code: string, text: (limit: number) => string, hint: string): Words =>
  (error, what) => ({
    code,
    message: `${what} ${text(Number(error.params.limit))}.`,
    hint,
  });

const atLeast = (code: string, one: string, many: string, hint: string): Words =>
  amount(code, (limit) => `needs at least ${limit} ${limit === 1 ? one : many}`, hint);

const wrongKind: Words = ({ params, data }, what) => {
  const message =
    data === null
      ? `${what} has no value; it must be ${kindWord(params.type)}.`
      : `${what} must be ${kindWord(params.type)}, but is ${kindWord(kindOf(data))}.`;
  const quotable = params.type === 'string' && (typeof data === 'number' || typeof data === 'boolean');
  return {
    code: 'wrong-kind',
    message,
    hint: quotable ? `Put it into quotes: "${String(data)}".` : `Write ${kindWord(params.type)} here.`,
  };
};

const missing: Words = ({ params, parentSchema }, what) => {
  const field = String(params.missingProperty);
  const description: unknown = parentSchema?.properties?.[field]?.description;
  const message = `${what} lacks the field ${quote(field)}.`;
  return {
    code: 'missing-field',
    message,
    hint: typeof description === 'string' ? `Add «${field}:». ${description}` : `Add «${field}:».`,
  };
};

const unknown: Words = ({ params, parentSchema }, what) => {
  const name = String(params.additionalProperty);
  const message = `${what} has no field ${quote(name)}.`;
  return {
    code: 'unknown-field',
    message,
    member: name,
    name,
    candidates: Object.keys(parentSchema?.properties ?? {}),
  };
};

const badKey: Words = ({ params }) => {
  const name = String(params.propertyName);
  const message = `The key ${quote(name)} cannot be part of an id.`;
  return { code: 'bad-id', message, member: name, hint: 'Use a to z, 0 to 9 and hyphens between words.' };
};

const badForm: Words = ({ data, parentSchema, params }, what) => {
  const isId = /[«.]id»$/.test(what);
  const message = `${what} has a form that is not allowed here: ${quote(String(data))}.`;
  const described: unknown = parentSchema?.description;
  const hint = isId
    ? 'Use a to z and 0 to 9, with hyphens or dots between words.'
    : typeof described === 'string'
      ? described
      : `It must match ${String(params.pattern)}.`;
  return { code: isId ? 'bad-id' : 'bad-form', message, hint };
};

const badFormat: Words = ({ data, params }, what) => {
  const { what: form, ...rest } = formatWording(String(params.format), String(data));
  return { ...rest, message: `${what} is not ${form}: ${quote(String(data))}.` };
};

const unknownValue: Words = ({ data, parentSchema, params }, what) => {
  const kind: unknown = parentSchema?.named;
  const allowed: unknown = params.allowedValues ?? [params.allowedValue];
  const candidates = Array.isArray(allowed) ? allowed.map(String) : [];
  const noun = typeof kind === 'string' ? kind : 'value';
  return {
    code: `unknown-${noun}`,
    message: `${what}: there is no ${noun} ${quote(String(data))}.`,
    name: String(data),
    candidates,
  };
};

const repeated: Words = ({ params, data }, what) => {
  const value: unknown = Array.isArray(data) ? data[Number(params.i)] : undefined;
  return {
    code: 'repeated-value',
    message: `${what} holds ${quote(String(value))} twice.`,
    hint: 'Take one of them out.',
  };
};

const outOfRange: Words = ({ message }, what) => ({
  code: 'out-of-range',
  message: `${what} ${message ?? 'is out of range'}.`,
  hint: 'Write a number in that range.',
});

const otherwise: Words = ({ message }, what) => ({
  code: 'invalid-value',
  message: `${what} ${message ?? 'is not valid'}.`,
  hint: OTHERWISE,
});

const wantedIn = ({ wanted }: ErrorObject['params']): readonly string[] =>
  Array.isArray(wanted)
    ? wanted.map(String)
    : Object.entries(Object(wanted)).map(([field, value]) => `${field} ${quote(String(value))}`);

const tooMany: Words = ({ params }, what) => {
  const most = Number(memberOf(params.wanted, 'entries'));
  const marked = wantedIn({ wanted: memberOf(params.wanted, 'with') }).join(', ');
  const message = `${what} is another one with ${marked}; there may be ${most} at most.`;
  return { code: most === 1 ? 'more-than-one' : 'too-many', message, hint: 'Take one of them out.' };
};

const badData: Words = ({ params }, what) => ({
  code: 'bad-data',
  message: `${what} ${String(params.said)}.`,
  hint: String(params.hint),
});

const WORDS: Readonly<Record<string, Words>> = {
  type: wrongKind,
  required: missing,
  dependentRequired: missing,
  dependencies: missing,
  distinct: ({ params }, what) => ({
    code: 'repeated-entry',
    message: `${what} repeats an entry before it: ${wantedIn(params).join(', ')} are the same.`,
    hint: 'Take one of them out.',
  }),
  atMost: tooMany,
  charted: badData,
  addsUp: badData,
  apart: ({ params }, what) => ({
    code: 'leads-to-itself',
    message: `${what} is the same as ${quote(wantedIn(params)[0] ?? '')}.`,
    hint: 'Name another one.',
  }),
  additionalProperties: unknown,
  propertyNames: badKey,
  pattern: badForm,
  format: badFormat,
  enum: unknownValue,
  const: unknownValue,
  not: plain('invalid-value', 'has fields that exclude each other', 'Keep one of them.'),
  choice: plain('wrong-kind', 'has none of the forms that are possible here', OTHERWISE),
  uniqueItems: repeated,
  maxItems: amount('too-many', (limit) => `has more than ${limit} entries`, 'Take some out, or divide it.'),
  maxProperties: amount('too-many', (limit) => `has more than ${limit} entries`, 'Take some out, or divide it.'),
  minItems: atLeast('too-few', 'entry', 'entries', 'Add what is lacking.'),
  minProperties: atLeast('too-few', 'entry', 'entries', 'Add what is lacking.'),
  maxLength: amount('too-long', (limit) => `is longer than ${limit} characters`, 'Shorten it.'),
  minLength: atLeast('too-short', 'character', 'characters', 'Write what is meant.'),
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
};
