/** What is heard with a text beside its words, from the layout to each format. */
import { describe, expect, it } from 'vitest';
import { describeTables } from '../../src/pipeline/describe-tables.js';
import type { Cell, Item } from '../../src/scene/scene.js';
import { itemsOf, lay, textOf, unit } from '../layout/small-deck.js';
import { assets, presentation } from '../render/pdf/fixture.js';
import { renderPdf } from '../render/pdf/render-pdf.js';
import { source } from '../render/pdf/reading.js';
import { fontFiles } from '../render/pdf/typeset.js';
import { draw } from '../render/pptx/drawing.js';
import { all } from '../render/pptx/xml-tree.js';
import { heard, pageOf, tree } from '../render/svg/drawn.js';

const at = 'x="36" y="100" w="600" h="300"';
const rows = (first: string, second: string): string =>
  `<table ${at} columns="1fr 1fr 1fr"><tr head="yes"><th>Rolle</th><th>Penger</th><th>Krav</th></tr>` +
  `<tr><th>Drift</th><td heard="${first}">a</td><td></td></tr><tr><th>Start</th><td>b</td><td heard="${second}"></td></tr></table>`;

const words = (key: string, values: object = {}): string => [key, ...Object.values(values)].join(' ');

const described = (markup: string): readonly Item[] =>
  describeTables(lay(markup, { why: 'veier tyngst' }).scene.items, words);
const withoutLook = ({ text, rowSpan, colSpan, units }: Cell): Cell => ({ text, rowSpan, colSpan, units, borders: {} });

/** Their colours are those of another palette. */
const unfilled = (item: Item): Item =>
  item.kind === 'table'
    ? { ...item, cells: item.cells.map((row) => row.map((cell) => cell && withoutLook(cell))) }
    : item;

const pptx = (items: readonly Item[]): readonly (string | undefined)[] =>
  all(draw(...items.map(unfilled)), 'p:cNvPr').map(({ attributes }) => attributes['descr']);

describe('what is heard beside the words', () => {
  const words = described(`<text ${at} style="body" heard="${unit('why')}">Svaret</text>`);

  it('is no part of what is printed', () => {
    const [text] = itemsOf(words, 'text');
    expect([text?.text.heard, text && textOf(text.text), text?.units]).toEqual(['veier tyngst', 'Svaret', []]);
  });

  it('is the description of the shape in PPTX, and stands before the words elsewhere', async () => {
    expect(pptx(words)).toContain('veier tyngst');
    expect(heard(tree(pageOf(...words))).slice(-2)).toEqual(['veier tyngst', 'Svaret']);
    const scenes = presentation.scenes.slice(0, 1).map((one) => ({ ...one, items: words }));
    const pdf = source(await renderPdf({ ...presentation, scenes }, fontFiles, assets));
    expect(pdf).toContain('/ActualText (veier tyngst)');
  });
});

describe('what is heard with cells', () => {
  it.each([
    ['nevnt', 'ikke nevnt', 'Drift: Penger nevnt; Start: Krav ikke nevnt'],
    ['nevnt', 'nevnt', 'nevnt: Drift, Penger; Start, Krav'],
  ])('is said of the table in PPTX, by rows and columns', (first, second, said) => {
    expect(itemsOf(described(rows(first, second)), 'table')[0]?.heard).toBe(said);
    expect(pptx(described(rows(first, second)))).toContain(`alt.tableWithHeads 2 Rolle, Penger, Krav. ${said}`);
  });

  it('is said in the cell elsewhere, also where nothing is printed in it', () => {
    const said = heard(tree(pageOf(...described(rows('nevnt', 'ikke nevnt')).map(unfilled))));
    expect(said.filter((text) => text.includes('nevnt'))).toEqual(['nevnt', 'ikke nevnt']);
  });

  it('is not said twice where the layout describes the table', () => {
    const [table] = itemsOf(described(rows('nevnt', 'nevnt').replace('<table', '<table alt="To roller"')), 'table');
    expect([table?.alt, table?.heard]).toEqual(['To roller', undefined]);
  });
});
