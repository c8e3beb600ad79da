import { describe, expect, it } from 'vitest';
import type { TableItem } from '../../src/scene/scene.js';
import { checkMarkup } from '../../src/elements/check-markup.js';
import { itemsOf, lay, linesOf, page, slideOf, textOf, theme, unit } from '../layout/small-deck.js';

const at = 'x="36" y="100" w="600" h="300"';
const tableOf = (
  rows: string,
  attributes = 'columns="100 1fr 2fr"',
  texts = {},
): { table: TableItem; rest: ReturnType<typeof lay> } => {
  const rest = lay(`<table ${at} ${attributes}>${rows}</table>`, texts);
  const [table] = itemsOf(rest.scene.items, 'table');
  if (table === undefined) throw new Error('there is no table');
  return { table, rest };
};
const head =
  '<tr head="yes" height="21"><th style="headFirst">Nivå</th><th style="head">A</th><th style="head">B</th></tr>';
const row = (group: string, height = 30): string =>
  `<tr group="${group}" height="${height}"><th style="level">${group}</th><td style="data">a</td><td style="data">b</td></tr>`;
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

describe('the grid of a table', () => {
  it('puts cells where spans leave room', () => {
    const { table } = tableOf(
      '<tr><th style="level" rowspan="2">A</th><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td colspan="2">f</td><td>g</td></tr>',
    );
    expect(table.cells.map((line) => line.map((cell) => (cell === null ? null : textOf(cell.text))))).toEqual([
      ['A', 'b', 'c'],
      [null, 'd', 'e'],
      ['f', null, 'g'],
    ]);
    expect([table.cells[0]?.[0]?.rowSpan, table.cells[2]?.[0]?.colSpan]).toEqual([2, 2]);
  });

  it('cuts a span off at the last row', () => {
    expect(
      tableOf('<tr><td rowspan="5">a</td><td>b</td></tr><tr><td>c</td></tr>', 'columns="1fr 1fr"').table.cells[0]?.[0]
        ?.rowSpan,
    ).toBe(2);
  });

  it('knows what heads the rows and columns', () => {
    const { table } = tableOf(head + row('Stat') + row('Kommune'));
    expect([table.headerRows, table.headerColumns]).toEqual([1, 1]);
    expect(table.cells.map((line) => line.map((cell) => cell?.scope))).toEqual([
      ['Column', 'Column', 'Column'],
      ['Row', undefined, undefined],
      ['Row', undefined, undefined],
    ]);
  });

  it('shares the width between the columns', () => {
    const { table } = tableOf(row('a'));
    expect(table.columns.map(Math.round)).toEqual([100, 167, 333]);
    expect(sum(table.columns)).toBeCloseTo(600);
  });
});

describe('a cell of a mere sign', () => {
  it('is heard as what it means', () => {
    const { table } = tableOf('<tr><td spoken="ingen side">–</td><td>–</td></tr>', 'columns="1fr 1fr"');
    const heard = table.cells[0]?.map((cell) =>
      cell?.text.paragraphs[0]?.runs.map(({ text, spoken }) => [text, spoken]),
    );
    expect(heard).toEqual([[['–', 'ingen side']], [['–', undefined]]]);
  });
});

describe('gaps', () => {
  it('are white borders between rows of different groups, thinner inside one', () => {
    const { table } = tableOf(
      row('a') + row('b') + row('b'),
      'columns="100 1fr 2fr" row-gap="6" inner-gap="2" gaps="1:4"',
    );
    expect(table.cells.map(([first]) => [first?.borders.top?.width, first?.borders.bottom?.width])).toEqual([
      [undefined, 6],
      [6, 2],
      [2, undefined],
    ]);
    expect(table.cells[0]?.map((cell) => [cell?.borders.left?.width, cell?.borders.right?.width])).toEqual([
      [undefined, 4],
      [4, undefined],
      [undefined, undefined],
    ]);
  });

  it('make the visible row as tall as it says: half a gap is added on each side', () => {
    expect(tableOf(row('a') + row('b') + row('c'), 'columns="100 1fr 2fr" row-gap="6"').table.rows).toEqual([
      33, 36, 33,
    ]);
  });

  it('keep the text inside the visible cell', () => {
    const { table } = tableOf(row('a') + row('b'), 'columns="100 1fr 2fr" row-gap="6" gaps="all" column-gap="8"');
    const insets = table.cells[1]?.[1]?.text.insets;
    expect([insets?.left, insets?.top]).toEqual([6 + 4, 3 + 3]);
    expect(insets?.right).toBeGreaterThanOrEqual(12 + 4);
  });
});

describe('the heights of rows', () => {
  it('are what the tallest text needs', () => {
    const { table } = tableOf(
      `<tr><td style="data">${unit('a')}</td><td style="data">b</td><td style="data">c</td></tr>`,
      undefined,
      { a: 'ord '.repeat(20) },
    );
    const cell = table.cells[0]?.[0];
    expect(cell && linesOf(cell.text).length).toBeGreaterThan(3);
    expect(table.rows[0]).toBeCloseTo((cell?.text.height ?? 0) + 6);
  });

  it('grow alike where a cell over several rows needs more', () => {
    const { table } = tableOf(
      `<tr><td style="data" rowspan="2">${unit('a')}</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>`,
      'columns="100 1fr 2fr" row-gap="0"',
      { a: 'ord '.repeat(60) },
    );
    const [first, second] = table.rows;
    expect(first).toBeCloseTo(second ?? 0);
    expect(sum(table.rows)).toBeCloseTo((table.cells[0]?.[0]?.text.height ?? 0) + 6);
  });

  it('fill the box, the lowest first, held back by their maximum', () => {
    const filled = (rows: string): number[] =>
      tableOf(rows, 'columns="100 1fr 2fr" row-gap="0" fill="yes"').table.rows.map(
        (height) => Math.round(height * 10) / 10,
      );
    expect(filled(row('a', 30) + row('b', 200) + row('c', 30))).toEqual([50, 200, 50]);
    expect(filled(row('a', 30).replace('<tr', '<tr max="40"') + row('b', 30))).toEqual([40, 260]);
    expect(filled(head + row('a') + row('b'))).toEqual([21, 139.5, 139.5]);
    expect(filled(row('a', 30).replace('<tr', '<tr max="20"'))).toEqual([30]);
    expect(filled(row('a', 30).replace('<tr', '<tr grow="12"') + row('b', 90).replace('<tr', '<tr grow="6"'))).toEqual([
      42, 96,
    ]);
    expect(filled(row('a', 30).replace('<tr', '<tr grow="30" max="40"'))).toEqual([40]);
  });

  it('are told where they are too much, with the text that makes each row tall', () => {
    const { rest } = tableOf(
      `<tr height="200"><td>a</td><td>${unit('a')}</td><td>c</td></tr><tr><td>d</td><td>e</td><td>${unit('b')}</td></tr>`,
      undefined,
      { a: 'ord', b: 'ord '.repeat(600) },
    );
    expect(rest.faults).toEqual([expect.objectContaining({ kind: 'too-tall', units: ['a', 'b'] })]);
  });
});

describe('what is seen in a table beside words', () => {
  it('has a rule in place of the gap under the head, and one under each group where asked', () => {
    const { table } = tableOf(
      head + row('a') + row('a') + row('b'),
      'columns="100 1fr 2fr" head-rule="inkRule" row-rule="cardRule" row-gap="6"',
    );
    const rule = { colour: 'ink', width: 1.25 };
    const thin = { colour: 'grey200', width: 0.75 };
    const white = { colour: 'white', width: 3 };
    expect(table.cells.map(([first]) => [first?.borders.top, first?.borders.bottom])).toEqual([
      [undefined, rule],
      [rule, white],
      [white, thin],
      [thin, thin],
    ]);
  });

  it('has rules that cross no merged cell', () => {
    const { table } = tableOf(
      '<tr height="20"><th style="level" rowspan="2">A</th><td>b</td><td rowspan="2">c</td></tr><tr height="20"><td>d</td></tr>',
      'columns="100 200 100" row-rule="cardRule" row-gap="0"',
    );
    expect(table.cells.map((cells) => cells.map((cell) => cell?.borders.bottom?.colour))).toEqual([
      ['grey200', 'grey200', 'grey200'],
      [undefined, 'grey200', undefined],
    ]);
  });

  it('has rows in the order of the alphabet of its language, where asked', () => {
    const words = ['ål', 'øre', 'ære', 'zoo', 'Beta', 'alfa'];
    const cells = words
      .map((_, index) => `<tr><th style="level">${unit(`w${index}`)}</th><td>${index}</td></tr>`)
      .join('');
    const texts = Object.fromEntries(words.map((word, index) => [`w${index}`, word]));
    const { table } = tableOf(
      `<tr head="yes"><th>A</th><th>B</th></tr>${cells}`,
      'columns="1fr 1fr" sort="yes"',
      texts,
    );
    expect(table.cells.map((line) => line[0] && textOf(line[0].text))).toEqual([
      'A',
      'alfa',
      'Beta',
      'zoo',
      'ære',
      'øre',
      'ål',
    ]);
  });

  it('has no rule under cells that are parted from what follows by their fill', () => {
    const markup =
      '<tr head="yes" height="33" rule="inkRule"><th style="head">a</th><th style="scale1" unruled="yes">1</th></tr><tr><td>a</td><td>b</td></tr>';
    const { table } = tableOf(markup, 'columns="100 200" gaps="all"');
    expect(table.cells[0]?.map((cell) => [cell?.fill, cell?.borders.bottom?.colour])).toEqual([
      [undefined, 'ink'],
      ['s1', 'white'],
    ]);
  });

  it('has edges in the place of the gap before their cells', () => {
    const { table } = tableOf(
      '<tr height="60"><td style="attention" edge="negativeEdge">a</td><td style="used" edge="positiveEdge">b</td></tr>',
      'columns="300 300" gaps="all"',
    );
    const warm = { colour: 'warm', width: 3 };
    const petrol = { colour: 'petrol', width: 3 };
    expect(table.cells[0]?.map((cell) => [cell?.borders.left, cell?.borders.right])).toEqual([
      [warm, petrol],
      [petrol, undefined],
    ]);
  });

  it('has the lines over and under a cell in the place of rules, also where only one of two neighbours has one', () => {
    const { table } = tableOf(
      '<tr height="30"><td>a</td><td>b</td></tr><tr height="30"><td over="tableFootOut">c</td><td>d</td></tr>' +
        '<tr height="30"><td under="tableFootOut">e</td><td>f</td></tr><tr height="30"><td>g</td><td>h</td></tr>',
      'columns="300 300" row-rule="rule"',
    );
    const foot = { colour: 'petrol', width: 3 };
    expect(table.cells.map(([cell]) => [cell?.borders.top, cell?.borders.bottom])).toMatchObject([
      [undefined, foot],
      [foot, { colour: 'grey200' }],
      [{ colour: 'grey200' }, foot],
      [foot, { colour: 'grey200' }],
    ]);
    expect(table.cells[0]?.[1]?.borders.bottom).toMatchObject({ colour: 'grey200' });
  });

  it('has the line of a style round its cell, told by the small cells where a large one has others beside it too', () => {
    const { table } = tableOf(
      '<tr height="60"><th style="level" rowspan="2">a</th><td style="notStated">b</td></tr><tr><td style="data">c</td></tr>',
      'columns="300 300" gaps="all"',
    );
    const line = { colour: 'grey300', width: 0.75 };
    const white = { colour: 'white', width: 3 };
    const [large, first] = table.cells[0] ?? [];
    expect(first?.borders).toEqual({ top: line, right: line, bottom: line, left: line });
    expect([large?.borders.right, table.cells[1]?.[1]?.borders.left]).toEqual([undefined, white]);
  });

  it('makes links to slides those of their words, which move along', () => {
    const { table } = tableOf(`<tr><td>${page('no.far')}</td></tr>`, 'columns="300"');
    expect(table.cells[0]?.[0]?.text.paragraphs[0]?.runs[0]?.link).toEqual({ slide: 'no.far', underlined: true });
  });

  it('has bars as lines of their own, with room above and below', () => {
    const cell =
      '<td style="figureCell"><p style="num">1,6</p><bar before="6" after="6" width="117" value="25" of="100"/><p style="caption" before="0">mrd.</p></td>';
    const { table } = tableOf(`<tr>${cell}</tr>`, 'columns="300"');
    const [number, bar, caption] = table.cells[0]?.[0]?.text.paragraphs ?? [];
    expect([number?.spaceBefore, bar?.spaceBefore, bar?.leading, caption?.spaceBefore]).toEqual([0, 6, 6, 6]);
    expect(bar?.lines[0]?.segments.map(({ width }) => Math.round(width))).toEqual([30, 87]);
    expect(table.rows[0]).toBe(9 + 18 + 6 + 6 + 6 + 12 + 6);
  });

  it('shows both parts of a share, and none of what is nothing', () => {
    const share = (value: number): string =>
      `<tr><td style="figureCell"><share width="100" value="${value}"><part style="shareOwn">a</part><part style="shareOther">b</part></share><p>c</p></td></tr>`;
    const widths = (value: number): unknown[] => {
      const { lines, runs } = tableOf(share(value), 'columns="300"').table.cells[0]?.[0]?.text.paragraphs[0] ?? {};
      const parts = (lines?.[0]?.segments ?? []).map(
        ({ run, width }) => [runs?.[run]?.highlight?.colour, width] as const,
      );
      return ['petrol', 'grey200'].map((colour) =>
        Math.round(sum(parts.filter(([own]) => own === colour).map(([, width]) => width)) / 10),
      );
    };
    expect([widths(40), widths(0), widths(100), widths(140)]).toEqual([
      [4, 6],
      [0, 10],
      [10, 0],
      [10, 0],
    ]);
  });

  it('tells once of each part that is too narrow for its words', () => {
    const share = (value: number): string =>
      `<tr><td style="figureCell"><share width="100" value="${value}"><part style="shareOwn">8 egne midler</part><part style="shareOther">92</part></share><p>c</p></td></tr>`;
    const told = (value: number): readonly unknown[] => tableOf(share(value), 'columns="300"').rest.faults;
    expect(told(8)).toEqual([expect.objectContaining({ kind: 'share-too-narrow', share: 8 })]);
    expect(told(99)).toEqual([expect.objectContaining({ kind: 'share-too-narrow', share: 99 })]);
    expect(told(75)).toEqual([]);
  });

  it('tells the units of words in a share', () => {
    const share = `<tr><td style="figureCell"><share width="100" value="50"><part style="shareOwn">${unit('a')}</part></share><p>${unit('b')}</p></td></tr>`;
    expect(tableOf(share, 'columns="300"', { a: 'x', b: 'y' }).table.cells[0]?.[0]?.units).toEqual(['b', 'a']);
  });
});

describe('the frame of a table', () => {
  const cells = (frames: readonly string[]): string =>
    `<tr group="a" height="30"><th style="level">a</th>${frames.map((frame) => `<td style="data"${frame}>x</td>`).join('')}</tr>`;
  const framed = ' frame="yes"';
  const boxesOf = (rows: string, attributes?: string): unknown[] =>
    itemsOf(tableOf(rows, attributes).rest.scene.items, 'shape')
      .filter(({ name }) => name.startsWith('proof frame'))
      .map(({ name, box, line, role }) => [name, box, line, role]);

  it('stands by half its line inside the outer edge of the cells, without their gaps', () => {
    const attributes = 'columns="100 200 300" gaps="all" column-gap="4" row-gap="6"';
    const rows = cells(['', '']) + cells([framed, framed]).replaceAll('"a"', '"b"');
    expect(boxesOf(rows, attributes)).toEqual([
      [
        'proof frame',
        { x: 36 + 100 + 2 + 1.125, y: 100 + 33 + 3 + 1.125, width: 500 - 2 - 2.25, height: 30 - 2.25 },
        { colour: 'ink', width: 2.25 },
        'decoration',
      ],
    ]);
  });

  it('holds the cells of a whole row without its head, and is parted from strong colours by a second line', () => {
    const attributes = 'columns="100 200 300" row-gap="0" frame-inner="proofFrameInner"';
    const rows = cells(['', '']).replace('<tr', `<tr${framed}`);
    expect(boxesOf(rows, attributes)).toEqual([
      [
        'proof frame inner',
        { x: 137.5 + 3, y: 100 + 3, width: 498.5 - 6, height: 30 - 6 },
        { colour: 'white', width: 1.5 },
        'decoration',
      ],
      expect.arrayContaining(['proof frame']),
    ]);
  });

  it('is told to those who do not see it, and stands on the part of a split table that has its cells', () => {
    const { table } = tableOf(cells(['', framed]) + cells(['', framed]).replaceAll('"a"', '"b"'));
    expect(table.frame).toEqual({ row: 0, column: 2, rowSpan: 2, colSpan: 1 });
    expect(tableOf(cells(['', ''])).table.frame).toBeUndefined();
  });

  it('is refused where its cells make no rectangle', () => {
    const check = (rows: string): readonly string[] => {
      const { root } = slideOf(`<slide><table columns="1fr 1fr 1fr">${rows}</table></slide>`);
      return checkMarkup(root, theme).map(({ message }) => message);
    };
    expect(check(cells([framed, '']) + cells(['', framed]))).toEqual([expect.stringContaining('make no rectangle')]);
    expect(check(cells([framed, framed]) + cells([framed, framed]))).toEqual([]);
  });
});

describe('rows beside a chart', () => {
  const rows = (counts: readonly number[], text = 'b'): readonly number[] =>
    tableOf(
      head +
        counts
          .map(
            (count, index) =>
              `<tr group="${index}" bands="${count}"><th style="level">A</th><td style="data">a</td><td style="data">${text}</td></tr>`,
          )
          .join(''),
    ).table.rows.slice(1);

  it('are as tall as its points, gaps included', () => {
    expect(rows([1, 3, 2])).toEqual([33, 99, 66]);
  });

  it('are lower where room is short, down to the least that a bar has', () => {
    const under = (height: number): unknown => {
      const group = (count: number): string =>
        `<tr group="${count}" bands="${count}"><th style="level">A</th><td style="data">a</td></tr>`;
      const table = `<table columns="102 1fr">${group(1)}${group(2)}</table>`;
      const { scene, faults } = lay(`<stack x="36" y="105" w="400" h="${height}">${table}</stack>`);
      const [{ rows } = { rows: [] }] = itemsOf(scene.items, 'table');
      return [...rows, ...faults.map(({ kind }) => kind)];
    };
    expect(under(120)).toEqual([33, 66]);
    expect(under(93)).toEqual([31, 62]);
    expect(under(84)).toEqual([30, 60, 'too-tall']);
  });

  it('grow together where one of them needs more', () => {
    const [one = 0, three = 0] = rows([1, 3], 'ord '.repeat(200));
    expect(one).toBeGreaterThan(100);
    expect(three).toBeCloseTo(3 * one);
  });
});
