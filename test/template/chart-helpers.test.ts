import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/project.js';
import { chartHelpers } from '../../src/template/chart-helpers.js';
import { readTokens } from '../../src/template/reference-token.js';

const fact = (id: string, value: number, to?: number): [string, Fact] => [
  id,
  { id, value, unit: 'fte', source: 's', ...(to === undefined ? {} : { to }) },
];
const helpers = chartHelpers(new Map([fact('a', 10), fact('b', 200), fact('c', 10, 57)]));
const call = (name: string, ...values: unknown[]): unknown => helpers[name]?.(...values);

const levels = {
  state: { leading: { units: { kmd: { label: 'KMD', fact: 'a' }, difi: { label: 'Difi', fact: 'b' } } } },
  local: { other: { units: { baerum: { label: 'Bærum' }, ks: { fact: 'c' } } } },
};

describe('helpers of charts', () => {
  it('find facts at any depth, and the field of one entry', () => {
    expect(call('gather', levels, 'fact')).toEqual(['a', 'b', 'c']);
    expect([call('fieldOf', levels, 'difi', 'label'), call('fieldOf', levels, 'nobody', 'label')]).toEqual([
      'Difi',
      '',
    ]);
    const twice = { state: { units: { local: { fact: 'a' }, state: { fact: 'b' } } } };
    expect(call('fieldOf', twice, 'state', 'fact')).toBe('b');
  });

  it('put rows in falling order, those without a fact last', () => {
    const rows = { no: { name: 'Norge' }, se: { name: 'Sverige' }, dk: { name: 'Danmark' }, fi: { name: 'Finland' } };
    const values = { no: { fact: 'c' }, se: { fact: 'a' }, dk: {}, fi: { fact: 'b' } };
    expect((call('falling', rows, values) as { key: string }[]).map(({ key }) => key)).toEqual([
      'fi',
      'no',
      'se',
      'dk',
    ]);
    expect([call('largest', values), call('largest', {})]).toEqual(['fi', '']);
    expect([call('upper', 'c'), call('upper', 'a'), call('upper', 'z')]).toEqual([57, '', '']);
    expect([call('middleof', 'c'), call('middleof', 'a'), call('middleof', 'z')]).toEqual([33.5, 10, '']);
  });

  it('print what is reckoned as references', () => {
    expect(readTokens(String(call('shareof', ['a'], ['a', 'b'])))).toEqual([
      { kind: 'computed', of: 'share', first: ['a'], second: ['a', 'b'] },
    ]);
    expect(readTokens(String(call('ratioof', 'b', 'a')))).toMatchObject([
      { of: 'compared', first: ['b'], second: ['a'] },
    ]);
    expect(readTokens(String(call('portionof', 'a', ['a', 'b'])))).toMatchObject([{ of: 'portion', first: ['a'] }]);
    expect(readTokens(String(call('outof', 'a', 'b')))).toMatchObject([{ of: 'outof', second: ['b'] }]);
    expect([call('atleast', 4, 4), call('atleast', 3, 4)]).toEqual([true, false]);
  });
});
