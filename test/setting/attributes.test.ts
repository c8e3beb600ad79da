import { describe, expect, it } from 'vitest';
import {
  childrenOf,
  flag,
  inlines,
  number,
  readSize,
  resolveSizes,
  sizes,
  word,
} from '../../src/setting/attributes.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import { unit } from '../layout/small-deck.js';

const element = parseMarkup(
  `<row gap="4.5" width="2fr 72 content x" on="yes" alt="Om ${unit('a')}!"><p/><text/><p/></row>`,
  'f',
).root;
if (element === undefined) throw new Error('the markup is sound');

describe('attributes', () => {
  it('are read as words, numbers, flags and sizes, else as the fallback', () => {
    expect([word(element, 'gap'), word(element, 'none'), word(element, 'none', 'b')]).toEqual(['4.5', undefined, 'b']);
    expect([number(element, 'gap'), number(element, 'on'), number(element, 'none', 7)]).toEqual([4.5, undefined, 7]);
    expect([flag(element, 'on'), flag(element, 'gap'), flag(element, 'none')]).toEqual([true, false, false]);
    expect(sizes(element, 'width')).toEqual([
      { kind: 'fr', value: 2 },
      { kind: 'points', value: 72 },
      { kind: 'content' },
    ]);
    expect(inlines(element, 'alt').map(({ kind }) => kind)).toEqual(['literal', 'unit', 'literal']);
    expect(childrenOf(element, 'p')).toHaveLength(2);
  });

  it.each(['', '-1', '1 fr', '1px', 'fr', '1.', 'NaN', 'Infinity'])('have no size %j', (text) => {
    expect(readSize(text)).toBeUndefined();
  });
});

describe('resolveSizes', () => {
  const list = (text: string): ReturnType<typeof sizes> =>
    text.split(' ').map((one) => readSize(one) ?? { kind: 'content' as const });

  it('shares what points, content and gaps leave', () => {
    expect(resolveSizes(list('1fr 30 content 2fr'), 200, 10, () => 50)).toEqual([30, 30, 50, 60]);
  });

  it('leaves nothing to shares where there is nothing', () => {
    expect(resolveSizes(list('1fr 90 50'), 100, 0, () => 0)).toEqual([0, 90, 50]);
    expect(resolveSizes(list('0fr 0fr'), 100, 0, () => 0)).toEqual([0, 0]);
    expect(resolveSizes([], 100, 10, () => 0)).toEqual([]);
  });
});
