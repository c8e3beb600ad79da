import { describe, expect, it } from 'vitest';
import { newAjv } from '../../src/validation/new-ajv.js';
import { wordingOf } from '../../src/validation/schema-wording.js';

/** What is said of a map of which so many entries may stand out. */
function said(entries: number, map: object): readonly string[] {
  const validate = newAjv().compile({ type: 'object', atMost: { entries, with: { standOut: true } } });
  void validate.call({ root: map, findings: [] }, map);
  return (validate.errors ?? []).map((error) => {
    const { code, message } = wordingOf(error, error.instancePath.split('/').slice(1));
    return `${code}: ${message}`;
  });
}

const out = { standOut: true };

describe('at most so many entries with a value', () => {
  it('allows that many', () => {
    expect(said(2, { a: out, b: { standOut: false }, c: out, d: {} })).toEqual([]);
    expect(said(1, { a: out, b: {} })).toEqual([]);
  });

  it('refuses each after them, by its own name', () => {
    expect(said(2, { a: out, b: out, c: {}, d: out, e: out })).toEqual([
      'too-many: «d» is another one with standOut «true»; there may be 2 at most.',
      'too-many: «e» is another one with standOut «true»; there may be 2 at most.',
    ]);
    expect(said(1, { a: out, b: out })).toEqual([
      'more-than-one: «b» is another one with standOut «true»; there may be 1 at most.',
    ]);
  });
});
