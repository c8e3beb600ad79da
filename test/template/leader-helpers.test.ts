import { describe, expect, it } from 'vitest';
import { leaderHelpers } from '../../src/template/leader-helpers.js';

const kmd = { id: 'kmd', name: 'KMD', country: 'no', level: 'national', leads: ['national'] };
const ks = { id: 'ks', name: 'KS', country: 'no', level: 'local' };
const helpers = leaderHelpers(new Map([kmd, ks].map((one) => [one.id, one])));
/** As Handlebars calls: its options come last. */
const call = (name: string, ...values: unknown[]): unknown => helpers[name]?.(...values, {});

describe('helpers that ask who leads', () => {
  it('follow the organisation, whatever the actor says itself', () => {
    expect(call('leads', 'kmd', 'national', undefined)).toBe(true);
    expect(call('leads', 'kmd', 'state', true)).toBe(false);
    expect(call('leads', 'ks', 'local', true)).toBe(false);
  });

  it('take the word of an actor that is no organisation', () => {
    expect([call('leads', undefined, 'state', true), call('leads', undefined, 'state', undefined)]).toEqual([
      true,
      false,
    ]);
  });

  it('count those of a level', () => {
    const actors = { a: { organisation: 'kmd' }, b: { organisation: 'ks' }, c: { leading: true }, d: {} };
    expect([call('leaders', actors, 'national'), call('leaders', actors, 'local')]).toEqual([2, 1]);
  });
});
