import { describe, expect, it } from 'vitest';
import { leaderHelpers } from '../../../src/packs/governance/leader-helpers.js';

const kmd = {
  id: 'kmd',
  name: 'KMD',
  country: 'no',
  level: 'national',
  leads: ['national'],
  leadsIn: { health: ['state'] },
};
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

  it('ask who leads in the sector of a slide about one', () => {
    const about = { data: { root: { sector: 'health' } } };
    const inHealth = (organisation: string, level: string) => helpers['leads']?.(organisation, level, undefined, about);
    expect([inHealth('kmd', 'state'), inHealth('kmd', 'national'), inHealth('ks', 'local')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(helpers['leaders']?.({ a: { organisation: 'kmd' }, b: { leading: true } }, 'state', about)).toBe(2);
  });

  it('count those of a level', () => {
    const actors = { a: { organisation: 'kmd' }, b: { organisation: 'ks' }, c: { leading: true }, d: {} };
    expect([call('leaders', actors, 'national'), call('leaders', actors, 'local')]).toEqual([2, 1]);
  });
});
