import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../layout/small-deck.js';
import { oneSlide } from './one-slide.js';

const csv = { 'content/slides/data.csv': new TextEncoder().encode('Area;Rooms\nNorth;40\nSouth;20\nIslands;\n') };

describe('a slide with bars', () => {
  it('has its rows, their names and values from a file, in falling order, and says how many times the one is the other', () => {
    const { told, words, items } = oneSlide(
      'bar-chart',
      'title: The north has room for twice as many\ndata: data.csv\nnames: { column: Area }\nhighlight: [North]\n' +
        'charts: { one: { head: Rooms, values: { column: Rooms }, compare: { from: South, to: North } } }\n',
      csv,
    );
    expect(told).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['2.0 ×', 'not available']));
    const [chart] = itemsOf(items, 'chart');
    expect(chart?.categories).toEqual(['North', 'South', 'Islands']);
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [40, null, null],
      [null, 20, null],
    ]);
  });

  it('has rows in one place, and values or series', () => {
    const of = (fields: string): readonly string[] =>
      oneSlide('bar-chart', `title: Rooms\n${fields}`).told.map(({ code }) => code);
    expect(of('charts: { one: { head: Rooms, values: [1, 2] } }\n')).toEqual(['missing-field']);
    expect(of('rows: { a: { name: A }, b: { name: B } }\ncharts: { one: { head: Rooms } }\n')).toEqual([
      'missing-field',
    ]);
  });

  it('says every number of its parts in its alternative text, and after its bar what no part has room for', () => {
    const { told, words, items } = oneSlide(
      'bar-chart',
      'title: The north has room\nrows: { a: { name: A }, b: { name: B } }\n' +
        'charts: { one: { head: Rooms, form: stacked, series: { x: { name: X, values: [900, 500] }, y: { name: Y, values: [3, null] } } } }\n',
    );
    expect(told).toEqual([]);
    const [chart] = itemsOf(items, 'chart');
    expect(chart?.alt).toContain('A: X 900, Y 3; B: X 500, Y not available');
    expect(words).toContain('3');
  });

  it('says both ends of a range in its alternative text', () => {
    const { items } = oneSlide(
      'bar-chart',
      'title: The north has room\nrows: { a: { name: A }, b: { name: B } }\n' +
        'charts: { one: { head: Rooms, values: [40, 30], upper: [50, null] } }\n',
    );
    expect(itemsOf(items, 'chart')[0]?.alt).toContain('A: 40–50; B: 30');
  });

  it('says of data that cannot be read only that, and of a column that there is not only its name', () => {
    const of = (data: string, column: string): readonly string[] =>
      oneSlide(
        'bar-chart',
        `title: The north has room\ndata: ${data}\nnames: { column: Area }\ncharts: { one: { head: Rooms, values: { column: ${column} } } }\n`,
        csv,
      ).told.map(({ code }) => code);
    expect(of('date.csv', 'Rooms')).toEqual(['missing-file']);
    expect(of('data.csv', 'Room')).toEqual(['unknown-column']);
  });

  it('puts two charts beside each other in the same order, level with each other', () => {
    const { told, items } = oneSlide(
      'bar-chart',
      'title: The north has room\nrows: { a: { name: A }, b: { name: B } }\n' +
        'charts: { one: { head: Rooms, form: stacked, series: { x: { name: X, values: [1, 2] }, y: { name: Y, values: [3, 4] } } }, two: { head: Use, values: [9, -8] } }\n',
    );
    expect(told).toEqual([]);
    const [first, second] = itemsOf(items, 'chart');
    expect([first?.categories, second?.categories]).toEqual([
      ['B', 'A'],
      ['B', 'A'],
    ]);
    expect([second?.plot.y, second?.plot.height]).toEqual([first?.plot.y, first?.plot.height]);
  });
});
