/** Which columns may be cut, and what is told of others. */
import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../project/sample-files.js';

const told = (type: string, fields: string): readonly string[] =>
  verdictOn({
    'layouts/general/pack.yaml': 'standard: {}\n',
    [`layouts/${type}/schema.yaml`]: 'type: object\n',
    'content/slides/a/one.yaml': `id: no.one\ntype: ${type}\n${fields}`,
  }).diagnostics.map(({ code, message }) => `${code}: ${message}`);

const COMPARED = 'cut-column: The slide compares «Oslo» with others, so how much higher it is must be seen.';
const NEEDLESS =
  'cut-column: The column «Oslo» is not cut: that is done with one over twice as high as the next and over 50 times as high as the lowest, none under zero, and of stacked ones in the part that stands on top.';

describe('a column of parts', () => {
  const slide = (title: string, first: readonly number[], more = ''): readonly string[] =>
    told(
      'stacked-columns',
      `title: ${title}\ncategories: { a: Oslo, b: West, c: North }\ncut: a\nparts: { x: { name: X, highlight: true, values: [${first.join(', ')}] }, y: { name: Y, values: [6000, 30, 40] } }\n${more}`,
    );

  it('is cut where it would make the others vanish', () => {
    expect(slide('The north is larger than the west', [70, 20, 60])).toEqual([]);
    expect(slide('The north is larger than the west', [6000, 20, 60])).toEqual([NEEDLESS]);
    expect(slide('The north is larger than the west', [70, 20, 60], 'shares: true\n')).toEqual([NEEDLESS]);
  });

  it('is not where the title or the arrow of growth compares it', () => {
    expect(slide('Oslo is larger than the west', [70, 20, 60])).toEqual([COMPARED]);
    expect(slide('The capital is larger', [70, 20, 60], 'growth: { from: b, to: a }\n')).toEqual([COMPARED]);
  });

  it('is one that there is', () => {
    expect(
      told('stacked-columns', 'title: One\nperiods: [2021, 2022]\ncut: 2023\nparts: { x: { values: [1, 2] } }\n'),
    ).toEqual(['cut-column: There is no column «2023» to cut.']);
  });
});

describe('a column beside a text', () => {
  const side = (more: string, title = 'The north is larger'): readonly string[] =>
    told(
      'two-columns',
      `title: ${title}\nright: { chart: { cut: a, columns: { a: { name: Oslo, value: 6900 }, b: { name: West, value: 50 }, c: { name: North, value: 80 } }${more} } }\n`,
    );

  it('is cut, unless the title or the arrow compares it', () => {
    expect(side('')).toEqual([]);
    expect(side(', multiple: { from: b, to: a }')).toEqual([COMPARED]);
    expect(side('', 'Oslo is larger than all others')).toEqual([COMPARED]);
  });
});
