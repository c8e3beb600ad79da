/** Names in the selection pane: words a person reads, each once on a slide, ids of units last; and what is said of tables. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTables } from '../../src/pipeline/describe-tables.js';
import { nameItems } from '../../src/pipeline/name-items.js';
import type { Cell, GroupItem, Item, TableItem, TextItem } from '../../src/scene/scene.js';
import type { TextBody } from '../../src/scene/text.js';
import { everyItem } from '../../src/scene/walk.js';

const box = { x: 0, y: 0, width: 100, height: 20 };
const body = (text: string): TextBody => ({
  paragraphs: [
    {
      runs: [{ text, font: 'text', size: 10, bold: false, italic: false, colour: 'ink' }],
      align: 'left',
      indent: 0,
      hanging: 0,
      leading: 13,
      spaceBefore: 0,
      lang: 'nb-NO',
      lines: [],
    },
  ],
  insets: { left: 0, top: 0, right: 0, bottom: 0 },
  anchor: 'top',
  height: 13,
});
const text = (id: string, words: string, rest: Partial<TextItem> = {}): TextItem => ({
  kind: 'text',
  id,
  name: 'node',
  box,
  role: 'body',
  units: [],
  text: body(words),
  ...rest,
});
const rule = (id: string): Item => ({
  kind: 'shape',
  id,
  name: 'rule',
  box,
  role: 'decoration',
  units: [],
  geometry: { kind: 'rect' },
});
const cell = (words: string): Cell => ({ text: body(words), borders: {}, rowSpan: 1, colSpan: 1, units: ['s/a'] });
const table = (heads: readonly string[], rows: number): TableItem => ({
  kind: 'table',
  id: 'table',
  name: 'table',
  box,
  role: 'body',
  units: [],
  columns: heads.map(() => 50),
  rows: Array.from({ length: rows + 1 }, () => 20),
  headerRows: 1,
  headerColumns: 0,
  cells: [heads.map(cell), ...Array.from({ length: rows }, () => heads.map(() => cell('x')))],
});

const words = (key: string, values: object = {}): string => [key, ...Object.values(values)].join(' ');
const names = (...items: Item[]): string[] => [...everyItem(nameItems(items, words))].map(({ name }) => name);

describe('nameItems', () => {
  it('begins with the words of the object and ends with its units', () => {
    expect(names(text('a', 'Difi', { units: ['no.x/a', 'no.x/b'] }))).toEqual(['Difi [no.x/a no.x/b]']);
  });

  it('says what a placeholder is, and of a slide number nothing that moves', () => {
    expect(
      names(text('a', 'Hvem styrer?', { placeholder: 'title' }), text('b', '8', { placeholder: 'slideNumber' })),
    ).toEqual(['object.title: Hvem styrer?', 'object.slideNumber']);
  });

  it('cuts long words at a space and types them plainly', () => {
    expect(names(text('a', 'Direktoratet for e\u2011helse forvalter felles\u00A0løsninger for sykehusene'))).toEqual([
      'Direktoratet for e-helse forvalter …',
    ]);
  });

  it('counts what has no words', () => {
    expect(names(rule('a'), rule('b'))).toEqual(['object.decoration', 'object.decoration 2']);
  });

  it('gives no two objects of a slide one name, in groups neither', () => {
    const some = fc.array(fc.constantFrom('A', 'A 2', 'B', ''), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (outer, inner) => {
        const group: GroupItem = {
          kind: 'group',
          id: 'g',
          name: 'g',
          box,
          role: 'body',
          alt: 'A',
          units: [],
          items: inner.map((each, index) => text(`i${index}`, each)),
        };
        const all = names(...outer.map((each, index) => text(`o${index}`, each)), group);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('describeTables', () => {
  const altOf = (item: Item): string | undefined => describeTables([item], words)[0]?.alt;

  it('names the heads and counts the rows under them', () => {
    expect(altOf(table(['Nivå', '', 'Budsjett'], 4))).toBe('alt.tableWithHeads 4 Nivå, Budsjett');
  });

  it('names the heads of the first row, each with those under it, and no counts of the last', () => {
    const none = (count: number): null[] => Array.from({ length: count }, () => null);
    const heads = [
      [{ ...cell('Nivå'), rowSpan: 2 }, { ...cell('Verktøy'), colSpan: 2 }, null],
      [null, cell('Penger'), cell('Krav')],
      [cell('Talt opp'), cell('1 av 4'), cell('0 av 4')],
    ];
    const plain = table(['a', 'b', 'c'], 3);
    expect(altOf({ ...plain, headerRows: 3, cells: [...heads, none(3)] })).toBe(
      'alt.tableWithHeads 1 Nivå, Verktøy (Penger, Krav)',
    );
  });

  it('tells what drawings in cells say, by row and column', () => {
    const plain = table(['Valg', 'Kostnad', 'Risiko'], 2);
    const rated = (words: string): Cell => {
      const [paragraph] = cell('\u00A0').text.paragraphs;
      const runs = (paragraph?.runs ?? []).map((run) => ({ ...run, spoken: words }));
      return { ...cell('x'), text: { ...cell('x').text, paragraphs: paragraph ? [{ ...paragraph, runs }] : [] } };
    };
    const rows = [
      [{ ...cell('Samle'), scope: 'Row' as const }, rated('2 av 4'), rated('3 av 4')],
      [{ ...cell('Dele'), scope: 'Row' as const }, cell('ikke vurdert'), rated('1 av 4')],
    ];
    const item = { ...plain, alt: 'T', cells: [...plain.cells.slice(0, 1), ...rows] };
    expect(describeTables([item], words)).toMatchObject([
      { alt: 'T', heard: 'Samle: Kostnad 2 av 4, Risiko 3 av 4; Dele: Risiko 1 av 4' },
    ]);
  });

  it('names the rows and columns of the cells that bear the title', () => {
    const framed = (frame: NonNullable<TableItem['frame']>): string | undefined => {
      const plain = table(['Rolle', 'Penger', 'Krav'], 2);
      const rows = ['Drift', 'Start'].map((name) => [cell(name), cell('x'), cell('y')]);
      return altOf({ ...plain, alt: 'T', headerColumns: 1, cells: [...plain.cells.slice(0, 1), ...rows], frame });
    };
    expect(framed({ row: 1, column: 1, rowSpan: 1, colSpan: 2 })).toBe('T. alt.proof Drift');
    expect(framed({ row: 1, column: 2, rowSpan: 2, colSpan: 1 })).toBe('T. alt.proof Krav');
    expect(framed({ row: 2, column: 1, rowSpan: 1, colSpan: 1 })).toBe('T. alt.proof Start; Penger');
    expect(framed({ row: 1, column: 1, rowSpan: 2, colSpan: 2 })).toBe('T');
  });

  it('keeps what a layout says of its table', () => {
    expect(altOf({ ...table(['Nivå'], 1), alt: 'Tre nivåer' })).toBe('Tre nivåer');
  });
});
