import { describe, expect, it } from 'vitest';
import type { Framework } from '../../src/model/framework.js';
import { lineHelpers } from '../../src/template/line-helpers.js';
import { asMap } from '../../src/template/values.js';
import { standardFramework } from '../model/standard-framework.js';

const helpersOf = (relations: Framework['relations']) => lineHelpers({ ...standardFramework, relations });
const own = helpersOf({
  feeds: { together: 'legend.feedsOrFills' },
  drains: {},
  fills: { line: 'solid', together: 'legend.feedsOrFills' },
  tops: { line: 'double', together: 'legend.feedsOrFills' },
  meets: { line: 'dashed', mutual: true, chart: 'support' },
  hears: { line: 'dashed', chart: 'support' },
});
const keys = (kinds: readonly string[], without: readonly string[] = []): readonly string[] => {
  const given = own['linekeys']?.(
    kinds.map((kind) => ({ kind })),
    without,
  );
  return (Array.isArray(given) ? given : []).map((key: unknown) => {
    const { kind, mark, together } = asMap(key);
    return [mark, kind, together].join(' ').trim();
  });
};

describe('the keys of lines', () => {
  it('are of the kinds that are drawn, in the order of the framework', () => {
    expect(keys(['hears', 'feeds', 'meets', 'feeds'])).toEqual([
      'line-solid feeds',
      'mutual-dashed meets',
      'line-dashed hears',
    ]);
    expect(keys([])).toEqual([]);
  });

  it('are one for kinds with a word together that are drawn alike', () => {
    expect(keys(['fills', 'tops', 'drains', 'feeds'])).toEqual([
      'line-solid feeds legend.feedsOrFills',
      'line-solid drains',
      'line-double tops',
    ]);
    expect(keys(['drains', 'fills'])).toEqual(['line-solid drains', 'line-solid fills']);
  });

  it('leave out dashed ones of the kinds listed', () => {
    expect(keys(['feeds', 'hears', 'meets'], ['feeds', 'hears'])).toEqual(['line-solid feeds', 'mutual-dashed meets']);
  });
});

it('kinds that stand for lines of org charts are told in their order', () => {
  expect([own['kindsof']?.('support'), own['kindsof']?.('hierarchy')]).toEqual([['meets', 'hears'], []]);
});
