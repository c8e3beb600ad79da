import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/layout/lay-out.js';
import type { Scene, TableItem } from '../../src/scene/scene.js';
import { everyText } from '../../src/scene/walk.js';
import { checkMarkup } from '../../src/elements/check-markup.js';
import { deckOf, fonts, itemsOf, lay, slideOf, textOf, theme, unit } from '../layout/small-deck.js';

interface List {
  readonly name: string;
  readonly rows: number;
}

const header = `<text at="title" style="title" role="title" placeholder="title">Tittel</text>
<rowmap at="continuation" when="continued"><p style="continues">Fortsetter</p></rowmap>`;

const table = ({ name, rows }: List): string =>
  `<table columns="100 1fr" row-gap="0"><tr head="yes" height="24"><th style="entryHead" colspan="2">${unit(name)}&#160; <run style="entryCount">${rows}</run></th></tr>${Array.from(
    { length: rows },
    (_, index) =>
      `<tr height="18"><th style="entryName">${name.slice(0, 1)}${index + 1}</th><td style="entry">ord</td></tr>`,
  ).join('')}</table>`;

const columns = (attributes: string, lists: readonly List[], after = ''): string =>
  `<columns at="body" gap="21" column-gap="24" ${attributes}>${lists.map(table).join('')}${after}</columns>`;

function laidOut(markup: string): { scenes: readonly Scene[]; codes: readonly string[] } {
  const { value, diagnostics } = layOut([slideOf(`<slide>${header}${markup}</slide>`)], deckOf({}), theme, fonts);
  return { scenes: value?.scenes ?? [], codes: diagnostics.map(({ code }) => code) };
}

const wordsIn = (one: TableItem): string[] => one.cells.map((row) => (row[0] ? textOf(row[0].text) : ''));
/** Head, left edge and number of rows of each table. */
const shape = ({ items }: { items: Scene['items'] }): (readonly [string, number, number])[] =>
  itemsOf(items, 'table').map((one) => [wordsIn(one)[0] ?? '', Math.round(one.box.x), one.cells.length - 1]);
const bodyRows = (scene: Scene): string[] => itemsOf(scene.items, 'table').flatMap((one) => wordsIn(one).slice(1));

describe('columns of tables', () => {
  it('are one while there are few rows, whatever their text', () => {
    const markup = columns('rows="16"', [
      { name: 'Norge', rows: 8 },
      { name: 'Danmark', rows: 6 },
    ]);
    expect(shape(lay(markup).scene)).toEqual([
      ['Norge\u00A0 8', 36, 8],
      ['Danmark\u00A0 6', 36, 6],
    ]);
  });

  it('are two of about the same length, cut between tables where these fit', () => {
    const lists = ['Norge', 'Danmark', 'Sverige'].map((name, index) => ({ name, rows: [11, 5, 6][index] ?? 0 }));
    expect(shape(lay(columns('rows="16"', lists)).scene).map(([, x]) => x)).toEqual([36, 492, 492]);
  });

  it('go on with a list in the next column under a head that says so', () => {
    const { scene, faults } = lay(columns('', [{ name: 'Norge', rows: 30 }]));
    expect(faults).toEqual([]);
    expect(shape(scene)).toEqual([
      ['Norge\u00A0 30', 36, 15],
      ['Norge continuedHead', 492, 15],
    ]);
  });

  it('stand in pairs that begin at one height where there is room for them', () => {
    const lists = ['A', 'B', 'C', 'D'].map((name, index) => ({ name, rows: [6, 3, 4, 5][index] ?? 0 }));
    const tables = itemsOf(lay(columns('by="pairs"', lists)).scene.items, 'table');
    expect(tables.map(({ box }) => Math.round(box.x))).toEqual([36, 492, 36, 492]);
    expect(tables[0]?.box.y).toBe(tables[1]?.box.y);
    expect(tables[2]?.box.y).toBe(tables[3]?.box.y);
  });

  it('show what stands after them below the last, and not where there is no room', () => {
    const after = '<box style="panelBox" name="terms"><text style="body">Hva det gjelder</text></box>';
    const shows = (lists: readonly List[]): boolean =>
      everyText(lay(columns('', lists, after)).scene.items).some(({ body }) => textOf(body) === 'Hva det gjelder');
    expect(shows([{ name: 'Norge', rows: 10 }])).toBe(true);
    expect(shows([{ name: 'Norge', rows: 33 }])).toBe(false);
  });

  it('hold at most one element beside their tables', () => {
    const { root } = slideOf(`<slide>${header}${columns('', [], '<spacer/><spacer/>')}</slide>`);
    expect(checkMarkup(root, theme).map(({ code }) => code)).toEqual(['wrong-shape']);
  });
});

describe('columns that do not fit on a page', () => {
  const four = ['Norge', 'Danmark', 'Sverige', 'Finland'].map((name) => ({ name, rows: 15 }));

  it('continue between tables, with every row once and in order', () => {
    const { scenes, codes } = laidOut(columns('split="yes" rows="16"', four));
    expect(codes).toEqual([]);
    expect(scenes.map((scene) => shape(scene).map(([head]) => head))).toEqual([
      ['Norge\u00A0 15', 'Danmark\u00A0 15'],
      ['Sverige\u00A0 15', 'Finland\u00A0 15'],
    ]);
    expect(scenes.flatMap(bodyRows)).toEqual(
      ['N', 'D', 'S', 'F'].flatMap((name) => Array.from({ length: 15 }, (_, index) => `${name}${index + 1}`)),
    );
  });

  it('map their tables to the pages', () => {
    const { scenes } = laidOut(columns('split="yes"', four));
    const map = itemsOf(scenes[1]?.items ?? [], 'group').find(({ name }) => name === 'row map');
    expect(map?.items.map((item) => (item.kind === 'shape' && item.text ? textOf(item.text) : ''))).toEqual([
      'Norge, s.\u00A01',
      'Danmark, s.\u00A01',
      'Sverige',
      'Finland',
    ]);
  });

  it('keep their map clear of the cue before it', () => {
    const wide = header.replace('Fortsetter', 'Fortsetter fra den siden som står foran denne');
    const markup = `<slide>${wide}${columns('split="yes"', four)}</slide>`;
    const items = layOut([slideOf(markup)], deckOf({}), theme, fonts).value?.scenes[1]?.items ?? [];
    const map = itemsOf(items, 'group').find(({ name }) => name === 'row map')?.box;
    const cue = itemsOf(items, 'text').find(({ name }) => name === 'continuation')?.box;
    expect((map?.x ?? 0) - (cue?.x ?? 0) - (cue?.width ?? 0)).toBeGreaterThanOrEqual(9);
  });

  it('part a table that is longer than a page, and no other', () => {
    const { scenes, codes } = laidOut(
      columns('split="yes"', [
        { name: 'Norge', rows: 6 },
        { name: 'Danmark', rows: 50 },
      ]),
    );
    expect(codes).toEqual([]);
    expect(scenes.map((scene) => shape(scene).map(([head]) => head.slice(0, 6)))).toEqual([
      ['Norge\u00A0'],
      ['Danmar', 'Danmar'],
      ['Danmar', 'Danmar'],
    ]);
    expect(scenes.flatMap(bodyRows)).toHaveLength(56);
  });

  it('are about equally full', () => {
    const rows = [26, 5, 4, 4];
    const { scenes } = laidOut(
      columns(
        'split="yes"',
        four.map(({ name }, index) => ({ name, rows: rows[index] ?? 0 })),
      ),
    );
    expect(scenes.map((scene) => bodyRows(scene).length)).toEqual([26, 13]);
  });

  it('are refused where they are not marked so', () => {
    expect(laidOut(columns('', four))).toMatchObject({ scenes: [], codes: ['text-too-long'] });
  });
});
