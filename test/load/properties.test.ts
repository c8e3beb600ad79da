/** Whatever bytes stand in a file, loading and validating answer with diagnostics and never throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format-diagnostic.js';
import { tried } from '../amount.js';
import { SAMPLE, verdictOn } from '../project/sample-files.js';

const PATHS = Object.keys(SAMPLE).filter((path) => !path.startsWith('layouts/themes'));
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '|',
  '>',
  '&a',
  '*a',
  '!t',
  '"',
  "'",
  '\n',
  '\t',
  '  ',
  '#',
  '%',
  '{{',
  '}}',
  '[^',
  '\r',
  '\ufeff',
  '\u0000',
  '?',
  '? ',
  '<<: ',
  '__proto__: ',
  'constructor: ',
  '~',
  '\\',
];

const path = fc.constantFrom(...PATHS);
const token = fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 4 }));

/** A sound file with some stretches replaced. */
const mutated = (text: string, edits: readonly (readonly [number, number, string])[]): string =>
  edits.reduce((now, [at, length, insert]) => {
    const start = Math.floor(at * now.length);
    return now.slice(0, start) + insert + now.slice(start + length);
  }, text);

const survives = (name: string, content: string | Uint8Array): void => {
  const verdict = verdictOn({ [name]: content });
  expect(verdict.project !== undefined || verdict.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  for (const diagnostic of verdict.diagnostics) {
    expect(diagnostic.message).toBeTruthy();
    expect(formatDiagnostic(diagnostic)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  }
};

/** Each run compiles the schemas anew; a busy machine takes its time. */
describe('load and validate', { timeout: 60_000 }, () => {
  it('survive random bytes', () => {
    fc.assert(fc.property(path, fc.uint8Array({ maxLength: 200 }), survives), tried(60));
  });

  it('survive random YAML-like text', () => {
    const text = fc.array(token, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(path, text, survives), tried(80));
  });

  it('survive mutated files', () => {
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(6), token);
    const property = fc.property(path, fc.array(edit, { minLength: 1, maxLength: 4 }), (name, edits) => {
      survives(name, mutated(String(SAMPLE[name]), edits));
    });
    fc.assert(property, tried(120));
  });

  it('survive files cut off anywhere', () => {
    const cut = fc.double({ min: 0, max: 1, noNaN: true });
    const property = fc.property(path, cut, (name, at) => {
      const text = String(SAMPLE[name]);
      survives(name, text.slice(0, Math.floor(at * text.length)));
    });
    fc.assert(property, tried(60));
  });
});
