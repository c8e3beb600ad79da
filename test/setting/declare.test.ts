import { describe, expect, it } from 'vitest';
import { declare } from '../../src/setting/declare.js';
import { looksAt } from '../../src/setting/looks.js';
import { amount, count, counts, points, pointsOr, size, sizes } from '../../src/setting/number-types.js';
import { box, colour, mark, style } from '../../src/setting/theme-types.js';
import { flag, oneOf, text, word, words } from '../../src/setting/word-types.js';
import { isElement } from '../../src/template/element.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import { theme, unit } from '../layout/small-deck.js';

const own = declare('row', {
  what: 'a row',
  where: ['blocks'],
  attributes: {
    gap: points(3),
    max: points(),
    tip: pointsOr('chevronTip'),
    value: amount(),
    span: count(2),
    columns: counts(),
    width: sizes(),
    height: size({ kind: 'content' }),
    on: flag(),
    align: oneOf(['left', 'right'], 'left'),
    name: word('row'),
    ids: words(),
    alt: text(),
    style: style('panel'),
    mark: mark(),
    at: box(),
    colour: colour('ink'),
  },
  lines: ['rule'],
  measures: ['rowGap'],
});

const read = (attributes: string) => {
  const { root } = parseMarkup(`<slide><row ${attributes}/></slide>`, 'l.hbs');
  const [row] = root?.children ?? [];
  if (row === undefined || !isElement(row)) throw new Error('the markup is sound');
  return own.read(row, looksAt(theme, 0));
};

describe('what an element declares', () => {
  it('is read as values of its types', () => {
    const written = `gap="4.5" max="9" tip="2" value="7" span="3" columns="1 4" width="2fr 72" height="12" on="yes"
      align="right" name="a" ids="b c" alt="Om ${unit('a')}!" style="title" mark="stated" at="body" colour="petrol"`;
    expect(read(written)).toMatchObject({
      gap: 4.5,
      max: 9,
      tip: 2,
      value: 7,
      span: 3,
      columns: [1, 4],
      width: [{ value: 2 }, { value: 72 }],
      height: { value: 12 },
      on: true,
      align: 'right',
      name: 'a',
      ids: ['b', 'c'],
      alt: [{ kind: 'literal' }, { kind: 'unit' }, { kind: 'literal' }],
      style: { name: 'title' },
      mark: { shape: 'square' },
      at: { name: 'body' },
      colour: 'petrol',
    });
  });

  it('has one default each, which may be the theme’s', () => {
    expect(read('')).toEqual({
      gap: 3,
      max: undefined,
      tip: theme.measures['chevronTip'],
      value: undefined,
      span: 2,
      columns: [],
      width: [],
      height: { kind: 'content' },
      on: false,
      align: 'left',
      name: 'row',
      ids: [],
      alt: [],
      style: theme.styles['panel'],
      mark: undefined,
      at: undefined,
      colour: 'ink',
    });
  });

  it('needs the names it uses, and those of its defaults', () => {
    const looks = looksAt(theme, 0);
    expect([own.line('rule', looks), own.measures(looks)]).toEqual([theme.styles['rule']?.line, { rowGap: 3 }]);
    expect(own.needs).toContainEqual({ measures: ['chevronTip'] });
    expect(own.needs).toContainEqual({ styles: ['panel'] });
    expect(own.needs).toContainEqual(expect.objectContaining({ lines: ['rule'], measures: ['rowGap'] }));
  });
});
