import { describe, expect, it } from 'vitest';
import type { RichText } from '../../src/model/rich-text.js';
import { shownDigest } from '../../src/shown/shown-digest.js';
import { toldOn } from '../../src/shown/told.js';
import type { Reference } from '../../src/template/element.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import { markupPieces } from '../../src/template/markup-pieces.js';
import { toToken } from '../../src/template/reference-token.js';

const words: Readonly<Record<string, RichText>> = {
  title: { lang: 'nb-NO', paragraphs: [{ runs: [{ text: 'Fire\u00A0aktører ' }, { text: 'styrer', bold: true }] }] },
  long: {
    lang: 'nb-NO',
    paragraphs: [
      {
        bullet: 0,
        runs: [
          { text: 'Se ' },
          { text: '7', page: 'no.two' },
          { text: ' og ' },
          { text: 'kilden', link: { url: 'https://x.no' } },
        ],
      },
      { runs: [{ text: 'e\u2011helse' }, { text: '1', superscript: true }] },
    ],
  },
};

const by = {
  deck: {
    resolve: (reference: Reference): RichText =>
      (reference.kind === 'unit' ? words[reference.id] : undefined) ?? { lang: '', paragraphs: [] },
  },
  pictureDigest: (path: string) => (path === 'a.png' ? 'abc' : undefined),
};

const unit = (id: string): string => toToken({ kind: 'unit', id });

const told = (markup: string) => {
  const { root } = parseMarkup(`<slide>${markup}</slide>`, 'layout.hbs', markupPieces(new Map()));
  if (root === undefined) throw new Error('the markup cannot be read');
  return toldOn(root, 'no.one', by);
};

describe('what a slide tells', () => {
  it('is its words with their units, without looks and without the numbers of pages', () => {
    expect(told(`<text style="title">${unit('title')}</text><text>${unit('long')}</text>`)).toEqual([
      { text: 'Fire aktører styrer', unit: 'title' },
      { text: 'Se og kilden e-helse[1]', unit: 'long', links: ['https://x.no'] },
    ]);
  });

  it('is the same in another place and look', () => {
    const one = told(`<stack gap="3"><text style="body">${unit('title')}</text><spacer height="3"/></stack>`);
    const other = told(`<row><box style="panel" name="panel"><text at="body">${unit('title')}</text></box></row>`);
    expect(one).toEqual(other);
    expect(shownDigest({ slide: 'no.one', told: one })).toBe(shownDigest({ slide: 'no.one', told: other }));
  });

  it('says in which cell a text stands', () => {
    const row = (first: string, second: string): string =>
      `<table columns="1fr 1fr"><tr><td>${first}</td><td>${second}</td></tr></table>`;
    expect(told(row('a', ''))).toEqual([{ table: [[[{ text: 'a' }], []]] }]);
    expect(told(row('a', ''))).not.toEqual(told(row('', 'a')));
    const again = '<tr again="yes" section="a"><td>a</td><td/></tr></table>';
    expect(told(row('a', '').replace('</table>', again))).toEqual(told(row('a', '')));
  });

  it('is what is drawn: values, pictures, lines of diagrams', () => {
    expect(told('<meter value="3" of="4" size="9"/>')).toEqual([{ thing: 'meter', says: { value: '3', of: '4' } }]);
    expect(told('<image path="a.png" alt="Kart" fit="cover"/>')).toEqual([
      { thing: 'image', says: { path: 'abc', alt: 'Kart' } },
    ]);
    const edge = (from: string, to: string, kind: string): string =>
      `<edge from="${from}" to="${to}" kind="${kind}" via="left"/>`;
    const kinds = [edge('a', 'b', 'steers'), edge('b', 'a', 'steers'), edge('a', 'b', 'owns')].map((one) =>
      JSON.stringify(told(`<flow>${one}</flow>`)),
    );
    expect(new Set(kinds).size).toBe(3);
  });

  it('tells in which column a node stands where steps stand over the columns, and nowhere else', () => {
    const flow = (steps: string, column: number): string =>
      `<flow>${steps}<band><node id="a" column="${column}">A</node></band></flow>`;
    expect(told(flow('', 1))).toEqual(told(flow('', 2)));
    expect(told(flow('<step>En</step>', 1))).not.toEqual(told(flow('<step>En</step>', 2)));
  });

  it('tells one of several forms, and neither furniture nor cues', () => {
    expect(told('<either><text>a</text><text>a</text></either>')).toEqual([{ text: 'a' }]);
    expect(
      told('<text told="no">Kapittel 3</text><text role="footer">7</text><text when="continues">Fortsetter</text>'),
    ).toEqual([]);
  });
});
