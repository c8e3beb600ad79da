import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/layout/lay-out.js';
import type { Scene } from '../../src/scene/scene.js';
import { deckOf, fonts, itemsOf, slideOf, textOf, theme, unit } from '../layout/small-deck.js';

const texts = { title: 'Tittelen sier det viktigste' };
const head = `<text at="title" style="title" role="title" placeholder="title">${unit('title')}</text>`;

interface Line {
  readonly name: string;
  readonly section?: string;
  readonly tie?: string;
  readonly says?: string;
}

const rowOf = ({ name, section, tie, says = '' }: Line): string =>
  `<tr height="60"${section === undefined ? '' : ` section="${section}"`}${tie === undefined ? '' : ` group="${tie}"`} ${says}><th style="level">${name}</th></tr>`;

/** A page takes four rows of 60 points, and the lines under them. */
function pagesOf(rows: readonly Line[], width = 888): readonly Scene[] {
  const table = `<table split="yes" columns="102" row-gap="0"><tr head="yes" height="21"><th style="head">Rad</th></tr>${rows.map(rowOf).join('')}</table>`;
  const parts = `<tablepart says="next" name="next"/><tablepart says="rows" name="rows"/>`;
  const markup = `<slide>${head}<stack at="body">${table}<stack height="39"><row><stack width="${width}">${parts}</stack></row></stack></stack></slide>`;
  const { value, diagnostics } = layOut([slideOf(markup, texts)], deckOf(texts), theme, fonts);
  expect(diagnostics).toEqual([]);
  return value?.scenes ?? [];
}

const rowsOf = (scenes: readonly Scene[]): readonly (readonly string[])[] =>
  scenes.map(({ items }) =>
    itemsOf(items, 'table').flatMap(({ cells }) => cells.slice(1).map(([cell]) => (cell ? textOf(cell.text) : ''))),
  );

const said = (scenes: readonly Scene[], name: string): readonly (string | undefined)[] =>
  scenes.map(({ items }) =>
    itemsOf(items, 'text')
      .filter(({ id }) => id === name)
      .map(({ text }) => textOf(text))
      .join(),
  );

const line = (name: string, section?: string): Line => ({ name, ...(section === undefined ? {} : { section }) });
const again = (name: string, section: string): Line => ({ name, section, says: 'again="yes"' });

describe('a table with sections that continues on another page', () => {
  const rows = [
    again('Nord (forts.)', 'north'),
    line('Nord', 'north'),
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => line(name, 'north')),
    again('Sør (forts.)', 'south'),
    ...['Sør', 'g'].map((name) => ({ ...line(name, 'south'), tie: 'south' })),
    { name: 'Sum', says: 'total="yes"', tie: 'south' },
  ];
  const short = rows.slice(0, 4);

  it('heads a section anew where it was cut, and nowhere else', () => {
    expect(rowsOf(pagesOf(rows))).toEqual([
      ['Nord', 'a', 'b', 'c', 'd'],
      ['Nord (forts.)', 'e', 'f'],
      ['Sør', 'g', 'Sum'],
    ]);
    expect(rowsOf(pagesOf(short))).toEqual([['Nord', 'a', 'b']]);
  });

  it('says which of its rows stand on a page, and what follows on which; the total is no row', () => {
    const scenes = pagesOf(rows);
    expect(said(scenes, 'rows')).toEqual(['1–5 av 9', '6–7 av 9', '8–9 av 9']);
    expect(said(scenes, 'next')).toEqual(['s. 2: resten av Nord og Sør', 's. 3: Sør', '']);
    expect(said(pagesOf(short), 'rows')).toEqual(['']);
  });

  it('names no more of what follows than stands on a line, and nothing where there are no sections', () => {
    expect(said(pagesOf(rows, 102), 'next')[0]).toBe('s. 2: resten av Nord …');
    expect(said(pagesOf(rows, 60), 'next')[0]).toBe('s. 2');
    const plain = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => line(name));
    expect(said(pagesOf(plain), 'next')).toEqual(['s. 2', '']);
  });
});
