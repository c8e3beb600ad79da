import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../layout/small-deck.js';
import { png } from '../../pipeline/pictures/sample-pictures.js';
import { oneSlide } from './one-slide.js';

const title = 'title: Help that begins early costs a third of help that begins late\n';
const text = '{ head: What the files show, text: { paragraph: A child who waits needs more. } }';
const columns = (multiple = ''): string =>
  `{ head: Cost, chart: { unit: EUR, columns: { six: { name: Six, value: 3.1, highlight: true }, ten: { name: Ten, value: null }, twelve: { name: Twelve, value: 9.4 } }${multiple} } }`;
const table =
  '{ head: Plans, table: { rowsHead: Age, columns: { n: Children }, rows: { a: { name: Six, cells: { n: few } }, b: { name: Ten, cells: { n: many } } } } }';
const both = (left: string, right: string): ReturnType<typeof oneSlide> =>
  oneSlide('two-columns', `${title}left: ${left}\nright: ${right}\nsoWhat: Begin early\n`);

describe('two columns', () => {
  it('are a text and columns, with how many times the one is the other, or the other way round', () => {
    const multiple = ', multiple: { from: six, to: twelve }';
    for (const { told, items, words } of [both(text, columns(multiple)), both(columns(multiple), text)]) {
      expect(told).toEqual([]);
      expect(itemsOf(items, 'chart')[0]?.categories).toEqual(['Six', 'Ten', 'Twelve']);
      expect(words).toEqual(expect.arrayContaining(['Begin early', '3.0 ×']));
    }
    const [left, right] = [both(text, columns()), both(columns(), text)].map(
      ({ items }) => itemsOf(items, 'chart')[0]?.box.x ?? 0,
    );
    expect(left).toBeGreaterThan(300);
    expect(right).toBeLessThan(60);
  });

  it('are two texts, or a table and columns', () => {
    expect(both(text, text).told).toEqual([]);
    const { told, items } = both(table, columns());
    expect([told, itemsOf(items, 'table').length, itemsOf(items, 'chart').length]).toEqual([[], 1, 1]);
  });

  it('are a text and a picture, under which its maker and licence stand', () => {
    const picture = (fields: string): ReturnType<typeof oneSlide> =>
      oneSlide(
        'two-columns',
        `${title}left: ${text}\nright: { head: A school, picture: school.png, ${fields} }\nsoWhat: Begin early\n`,
        { 'school.png': png(1200, 675) },
      );
    const { told, items, words } = picture('alt: The gate, caption: Built late., credit: Kari Nordmann, licence: own');
    expect(told).toEqual([]);
    expect(itemsOf(items, 'image')[0]).toMatchObject({ path: 'school.png', alt: 'The gate' });
    expect(words).toContain('Built late. Picture: Kari Nordmann (own work).');
    expect(picture('alt: The gate').told.map(({ code }) => code)).toEqual(['missing-field', 'missing-field']);
  });

  it('tell a column that holds two things or none, a picture without words for it, and a column that there is not', () => {
    const codes = (left: string): readonly string[] => both(left, text).told.map(({ code }) => code);
    expect(codes(`${text.slice(0, -1)}, ${table.slice(2)}`)).not.toEqual([]);
    expect(codes('{ head: Nothing }')).not.toEqual([]);
    expect(codes('{ head: A school, picture: school.png }')).toContain('missing-field');
    expect(codes(columns(', multiple: { from: six, to: eleven }'))).toEqual(['unknown-column']);
    expect(both(columns().replace('value: 9.4', 'value: -9.4'), text).told).toMatchObject([{ code: 'out-of-range' }]);
  });
});
