import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/packs/general/table-lines.js';
import type { TableCell, TableLine } from '../../../src/packs/general/table-shape.js';
import { lines as linesTold, verdictOn } from '../../project/sample-files.js';

const columns = {
  budget: { head: 'Budget', sum: true },
  accounts: { head: 'Accounts', sum: true },
  over: { head: 'Over', bars: true, difference: { of: 'accounts', from: 'budget' } },
  use: { head: 'Use', share: { of: 'accounts', from: 'budget' } },
};
const row = (budget: number | null, accounts: number, group?: string) => ({
  name: 'Row',
  values: { budget, accounts },
  ...(group === undefined ? {} : { group }),
});
const slide = {
  columns,
  groups: { teaching: { name: 'Teaching' }, support: { name: 'Support' } },
  rows: { a: row(10, 12, 'teaching'), s: row(4, 3.8, 'support'), b: row(20, 20, 'teaching'), alone: row(5, 6) },
  total: { name: 'Total' },
};

/** What a cell prints; a dash where nothing is known, a blank where there is nothing to know. */
const printed = ({ kind, value, decimals }: TableCell): string =>
  kind === 'none'
    ? ''
    : kind === 'missing'
      ? '-'
      : `${kind === 'signed' && value > 0 ? '+' : ''}${value.toFixed(decimals)}`;
const shown = ({ name, again, cells }: TableLine): readonly string[] => [
  again ? `${name} again` : name,
  ...cells.map(printed),
];

describe('the lines of a table', () => {
  it('are heads of sections with sums, their rows, and the total; differences and shares are reckoned in each', () => {
    expect(linesOf(slide).lines.map(shown)).toEqual([
      ['Teaching again', '30', '32.0', '+2.0', '107'],
      ['Teaching', '30', '32.0', '+2.0', '107'],
      ['Row', '10', '12.0', '+2.0', '120'],
      ['Row', '20', '20.0', '0.0', '100'],
      ['Support again', '4', '3.8', '-0.2', '95'],
      ['Support', '4', '3.8', '-0.2', '95'],
      ['Row', '4', '3.8', '-0.2', '95'],
      ['Row', '5', '6.0', '+1.0', '120'],
      ['Total', '39', '41.8', '+2.8', '107'],
    ]);
  });

  const barsOf = (fields: typeof slide): readonly (readonly number[])[] =>
    linesOf(fields)
      .lines.flatMap(({ cells }) => cells.filter((cell) => cell.bars))
      .map(({ from, length, whole }) => [from, length, whole].map((one) => Number(one.toFixed(3))));

  it('have bars on one scale with zero inside it, and so have sums that are not much longer', () => {
    expect(barsOf(slide)).toEqual([
      [0.2, 2, 3],
      [0.2, 2, 3],
      [0.2, 2, 3],
      [0.2, 0, 3],
      [0, 0.2, 3],
      [0, 0.2, 3],
      [0, 0.2, 3],
      [0.2, 1, 3],
      [0.2, 2.8, 3],
    ]);
  });

  it('have no bars for sums that are more than twice as long as any row', () => {
    const more = { ...slide.rows, c: row(10, 12, 'teaching') };
    expect(barsOf({ ...slide, rows: more })).toEqual([
      [0.2, 0, 2.2],
      [0.2, 0, 2.2],
      [0.2, 2, 2.2],
      [0.2, 0, 2.2],
      [0.2, 2, 2.2],
      [0.2, 0, 2.2],
      [0.2, 0, 2.2],
      [0, 0.2, 2.2],
      [0.2, 1, 2.2],
      [0.2, 0, 2.2],
    ]);
  });

  it('say beside the bars what the named rows come to of the whole, in the middle of them', () => {
    const rows = { a: row(10, 12, 'teaching'), b: row(20, 21, 'teaching'), s: row(4, 5, 'support') };
    const asideOf = (named: readonly string[], more: object = {}): unknown => {
      const { aside, lines } = linesOf({ ...slide, columns: bars, rows, highlight: { rows: named }, ...more });
      return [aside, lines.filter(({ again }) => !again).map(({ beside }) => beside)];
    };
    const bars = { budget: columns.budget, accounts: columns.accounts, over: columns.over };
    expect(asideOf(['a'])).toEqual([{ part: 2, whole: 4, percent: 50, several: false }, ['', 'words', '', '', '', '']]);
    expect(asideOf(['a', 'b'])).toEqual([
      { part: 3, whole: 4, percent: 75, several: true },
      ['', 'words', 'edge', '', '', ''],
    ]);
    const none = [undefined, ['', '', '', '', '', '']];
    const { lines } = linesOf({ ...slide, columns: bars, rows, highlight: { rows: ['a', 'b'] } });
    expect(lines.filter(({ again }) => !again).map(({ opens, closes }) => [opens, closes])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      ...Array.from({ length: 3 }, () => [false, false]),
    ]);
    // A head stands between them; they are all; there is no whole; the bars stand elsewhere.
    expect(asideOf(['b', 's'])).toEqual(none);
    expect(asideOf(['a', 'b', 's'])).toEqual(none);
    expect(asideOf([])).toEqual(none);
    expect(asideOf(['a'], { columns })).toEqual(none);
    expect(asideOf(['a'], { total: undefined })).toEqual([undefined, ['', '', '', '', '']]);
  });

  it('say that a sum is not known where one of its rows is not, and take what the slide says', () => {
    const rows = { ...slide.rows, b: row(null, 20, 'teaching') };
    const sums = (said: object): readonly (readonly string[])[] =>
      linesOf({ ...slide, rows, ...said })
        .lines.filter(
          ({ ending, again, section }) => (ending === 'Group' && !again && section !== 'alone') || ending === 'Total',
        )
        .map(shown);
    expect(sums({})).toEqual([
      ['Teaching', '-', '32.0', '-', '-'],
      ['Support', '4', '3.8', '-0.2', '95'],
      ['Total', '-', '41.8', '-', '-'],
    ]);
    expect(sums({ total: { name: 'Total', values: { budget: 40 } } })[2]?.slice(0, 4)).toEqual([
      'Total',
      '40',
      '41.8',
      '+1.8',
    ]);
  });

  it('keep a section’s head with its first row, and the total with the last', () => {
    const ties = linesOf(slide)
      .lines.filter(({ again }) => !again)
      .map(({ tie }) => tie);
    expect(ties).toEqual(['teaching', 'teaching', 'line 3', 'support', 'support', 'end', 'end']);
    const { a, s, b } = slide.rows;
    expect(
      linesOf({ ...slide, rows: { a, s, b } })
        .lines.slice(-3)
        .map(({ tie }) => tie),
    ).toEqual(['support', 'support', 'support']);
  });

  it('stand in a file by column, the total among them', () => {
    const file = {
      names: ['A', 'B', 'All'],
      under: ['North', 'North', ''],
      columns: {
        pupils: { head: 'Pupils', sum: true, values: [3, 4, 7] },
        cost: { head: 'Cost', values: [1.5, null, 1.25] },
      },
      total: { name: 'City', row: 'All' },
    };
    expect(linesOf(file).lines.map(shown)).toEqual([
      ['North again', '7', ''],
      ['North', '7', ''],
      ['A', '3', '1.5'],
      ['B', '4', '-'],
      ['City', '7', '1.3'],
    ]);
  });

  it('are lower where there are many, and higher where there are few', () => {
    const many = (count: number): Record<string, unknown> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}`, row(1, 1)]));
    const height = (count: number, more = {}): number => linesOf({ columns, rows: many(count), ...more }).height;
    expect([8, 9, 14, 15].map((count) => height(count))).toEqual([30, 24, 24, 18.75]);
    expect(height(13, { soWhat: 'Begin early' })).toBe(18.75);
  });
});

/** Faults of a slide whose schema allows everything; its fields begin on the fourth line. */
const said = (fields: string): readonly string[] =>
  linesTold(
    verdictOn({
      'layouts/general/pack.yaml': 'standard: {}\n',
      'layouts/table/schema.yaml': 'type: object\n',
      'content/slides/a/one.yaml': `id: no.one\ntype: table\ntitle: Norge har en plan\n${fields}\n`,
    }),
  ).map((line) => line.replace('content/slides/a/one.yaml:', ''));

describe('a table is held against itself', () => {
  const two = 'columns: { n: { head: N, sum: true, decimals: 1 }, m: { head: M, sum: true } }\n';
  const rows = (first: string, more = ''): string =>
    `${two}rows: { a: { name: A, group: g, values: { ${first} } }, b: { name: B, group: g, values: { n: 2.25, m: 2 } } }\n${more}`;
  const sound = 'n: 1.25, m: 1';

  it('has a number for each row and column', () => {
    expect(said(rows(sound))).toEqual([]);
    expect(said(rows('n: 1.25, m: null'))).toEqual([]);
    expect(said(rows('n: 1.25'))).toEqual(['5:33 missing-value']);
    expect(said(two)).toEqual(['1:1 table-without-rows']);
  });

  it('comes to what it says, to the last decimal that is printed', () => {
    const total = (values: string): string => `total: { name: Sum, values: { ${values} } }`;
    expect(said(rows(sound, total('n: 3.5, m: 3')))).toEqual([]);
    expect(said(rows(sound, total('n: 3.54')))).toEqual([]);
    expect(said(rows(sound, total('n: 3.6')))).toEqual(['6:34 wrong-sum']);
    expect(said(rows(sound, total('m: 3.4')))).toEqual(['6:34 wrong-sum']);
    expect(said(rows(sound, 'groups: { g: { name: G, values: { m: 4 } } }'))).toEqual(['6:38 wrong-sum']);
  });

  it('has one column with bars, and reckons with columns that have values', () => {
    const columnsOf = (more: string): string => `columns: { n: { bars: true, values: [1] }, ${more} }\nnames: [A]`;
    expect(said(columnsOf('m: { values: [1] }'))).toEqual([]);
    expect(said(columnsOf('m: { bars: true, values: [1] }'))).toEqual(['4:55 bars-twice']);
    expect(said(columnsOf('m: { share: { of: n, from: q } }'))).toEqual(['4:71 unknown-column']);
    expect(said(columnsOf('m: { share: { of: n, from: m } }'))).toEqual(['4:71 unknown-column']);
  });

  it('has columns, sections and rows of a file in one number, and names those that there are', () => {
    const columnsOf = (values: string): string => `columns: { n: { sum: true, values: ${values} } }\nnames: [A, B]\n`;
    expect(said(columnsOf('[1, 2]'))).toEqual([]);
    expect(said(columnsOf('[1]'))).toEqual(['4:28 values-without-row']);
    expect(said(`${columnsOf('[1, 2]')}under: [N]`)).toEqual(['6:1 values-without-row']);
    expect(said(`${columnsOf('[1, 2]')}rows: { a: { name: A } }`)).toEqual(['6:1 table-without-rows']);
    expect(said(`${columnsOf('[1, 2]')}highlight: { rows: [C] }`)).toEqual(['6:21 unknown-row']);
    expect(said(`${columnsOf('[1, 2]')}total: { name: T, row: All }`)).toEqual(['6:24 unknown-row']);
    expect(said(`${columnsOf('[1, 3]')}total: { name: T, row: B }`)).toEqual(['6:1 wrong-sum']);
  });
});
