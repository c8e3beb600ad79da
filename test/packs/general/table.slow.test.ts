import { describe, expect, it } from 'vitest';
import { cellBox } from '../../../src/scene/walk.js';
import { itemsOf, textOf } from '../../layout/small-deck.js';
import { oneSlide } from './one-slide.js';

const head = 'title: Rent costs more than it did\nrowsHead: EUR million\n';
const columns = `columns:
  before: { head: Before, decimals: 1, sum: true }
  now: { head: Now, decimals: 1, sum: true }
  more: { head: More, bars: true, difference: { of: now, from: before } }
`;
/** A for the first, AB for the 28th. */
const letters = (index: number): string =>
  String.fromCodePoint(...(index < 26 ? [65 + index] : [64 + Math.floor(index / 26), 65 + (index % 26)]));
const row = (index: number, group: string): string =>
  `  r${index}: { name: Item ${letters(index)}, group: ${group}, values: { before: 10, now: ${index === 0 ? 9.5 : 10 + index} } }\n`;
const rows = (count: number): string =>
  `groups: { a: { name: Rent }, b: { name: Wages } }\nrows:\n${Array.from({ length: count }, (_, index) => row(index, index < count / 2 ? 'a' : 'b')).join('')}`;

describe('a slide with a table of numbers', () => {
  it('has numbers with as many decimals at the right, bars as text of their cells, and nothing but the table', () => {
    const { told, items, words } = oneSlide(
      'table',
      `${head}${columns}${rows(4)}total: { name: Total }\nhighlight: { rows: [r3] }\nsoWhat: Rent less\n`,
    );
    expect(told).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['20.0', '20.5', '45.5', 'Rent less']));
    const [table] = itemsOf(items, 'table');
    const names = table?.cells.map(([cell]) => (cell ? textOf(cell.text) : ''));
    expect(names).toEqual(['EUR million', 'Rent', 'Item A', 'Item B', 'Wages', 'Item C', 'Item D', 'Total']);
    const bars = table?.cells.slice(1).map((line) => {
      const runs = line[3]?.text.paragraphs.flatMap((one) => one.runs) ?? [];
      return [runs.filter(({ highlight }) => highlight !== undefined).length, runs.at(-1)?.text];
    });
    expect(bars).toEqual([
      [1, '+0.5'],
      [1, '−0.5'],
      [1, '+1.0'],
      [1, '+5.0'],
      [1, '+2.0'],
      [1, '+3.0'],
      [1, '+5.5'],
    ]);
    expect(textOf(table?.cells[6]?.[4]?.text ?? expect.unreachable('the named row has a pill'))).toBe(
      '\u00A055%\u00A0of\u00A05.5\u00A0',
    );
    expect([table?.headerRows, table?.headerColumns]).toEqual([1, 1]);
    expect(items.filter(({ id }) => id.startsWith('proof'))).toEqual([]);
    const right = table?.cells.slice(1).map((line, index) => line[1] && table && cellBox(table, line[1], index + 1, 1));
    expect(new Set(right?.map((box) => box && box.x + box.width)).size).toBe(1);
  });

  it('holds named rows together by a bracket with feet, all borders of cells', () => {
    const { told, items } = oneSlide(
      'table',
      `${head}${columns}${rows(8)}total: { name: Total }\nhighlight: { rows: [r1, r2, r3] }\n`,
    );
    expect(told).toEqual([]);
    const [table] = itemsOf(items, 'table');
    const named = table?.cells.filter((line) => /Item [BCD]/u.test(line[0] ? textOf(line[0].text) : '')) ?? [];
    const petrol = { colour: 'petrol', width: 3 };
    expect(named.map((line) => line.slice(4).map((cell) => cell?.borders))).toMatchObject([
      [{ top: petrol, right: petrol }, { left: petrol }],
      [{ right: petrol }, { left: petrol }],
      [{ right: petrol, bottom: petrol }, { left: petrol }],
    ]);
    expect(named[1]?.slice(4).map((cell) => [cell?.borders.top, cell?.borders.bottom])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('continues on other pages: heads of sections again, the total at the end, one scale for all bars', () => {
    const { told, items } = oneSlide('table', `${head}${columns}${rows(44)}total: { name: Total }\n`);
    expect(told).toEqual([]);
    const tables = itemsOf(items, 'table');
    const firsts = tables.map(({ cells }) => cells.map(([cell]) => (cell ? textOf(cell.text) : '')));
    expect(firsts.map((names) => names.length)).toEqual([19, 19, 14]);
    expect(firsts.map((names) => names[1])).toEqual(['Rent', 'Rent (continued)', 'Wages (continued)']);
    expect(firsts.map((names) => names.includes('Total'))).toEqual([false, false, true]);
    const lengths = tables.flatMap(({ cells }) =>
      cells.flatMap((line) =>
        (line[3]?.text.paragraphs ?? []).flatMap(({ runs }) => {
          const bar = runs.find(({ highlight }) => highlight !== undefined);
          const value = Number(runs.at(-1)?.text);
          return bar === undefined || !(value > 4) ? [] : [bar.text.length / value];
        }),
      ),
    );
    expect(lengths.length).toBeGreaterThan(30);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.15);
  });
});
