import { describe, expect, it } from 'vitest';
import { altText } from '../../src/rules/alt-text.js';
import { contrast, contrastRatio } from '../../src/rules/contrast.js';
import { glyphs } from '../../src/rules/glyphs.js';
import { inside } from '../../src/rules/inside.js';
import { invisible } from '../../src/rules/invisible.js';
import { leadLines } from '../../src/rules/lead-lines.js';
import { links } from '../../src/rules/links.js';
import { overlap } from '../../src/rules/overlap.js';
import { textSize } from '../../src/rules/text-size.js';
import { title } from '../../src/rules/title.js';
import type { Item } from '../../src/scene/scene.js';
import type { Run } from '../../src/scene/text.js';
import { page, unit } from '../layout/small-deck.js';
import { messages, said } from './scene-under-test.js';

const text = (attributes = '', content = unit('a')): string =>
  `<text x="36" y="100" w="400" h="60" ${attributes}>${content}</text>`;
const titled = (content: string): string =>
  `<text at="title" style="title" role="title" placeholder="title">${content}</text>`;

/** Every run of a text item gets these. */
const withRuns =
  (change: Partial<Run>) =>
  (item: Item): Item =>
    item.kind !== 'text'
      ? item
      : {
          ...item,
          text: {
            ...item.text,
            paragraphs: item.text.paragraphs.map((one) => ({
              ...one,
              runs: one.runs.map((run) => ({ ...run, ...change })),
            })),
          },
        };

describe('title', () => {
  it('asks for exactly one', () => {
    expect(said(title, titled('T'))).toEqual([]);
    expect(said(title, text())).toEqual(['1 error one-title']);
    expect(said(title, titled('T') + titled('U'))).toEqual(['1 error one-title']);
    expect(said(title, titled(unit('a')), { a: '' })).toEqual(['1 error one-title']);
  });
});

describe('glyphs', () => {
  it('refuses characters the font lacks, and names them', () => {
    expect(said(glyphs, text(), { a: 'æøå «»–…€ ½ ß é' })).toEqual([]);
    expect(said(glyphs, text(), { b: 'x', a: '漢字 og 漢' })).toEqual(['3 error missing-glyph']);
    expect(messages(glyphs, text(), { a: '漢字 og 漢' })).toEqual([
      'The font Arimo has no «漢» (U+6F22), «字» (U+5B57).',
    ]);
    expect(messages(glyphs, titled(unit('a')), { a: '😀' })).toEqual(['The font Gelasio has no «😀» (U+1F600).']);
  });
});

describe('invisible', () => {
  it.each(['\u00AD', '\u200B', '\u2028', '\u202E', '\u2066', '\uFEFF'])('refuses %j', (character) => {
    expect(said(invisible, text(), { a: `digital${character}isering` })).toEqual(['2 error invisible-character']);
  });

  it('leaves no-break spaces and hyphens alone', () => {
    expect(said(invisible, text(), { a: '40\u00A0% e\u2011helse 1\u202F000' })).toEqual([]);
  });
});

describe('inside', () => {
  it('refuses what reaches outside the slide', () => {
    expect(said(inside, text(), { a: 'a' })).toEqual([]);
    expect(said(inside, '<text x="900" y="100" w="70" h="20">a</text>')).toEqual(['1 error outside-slide']);
    expect(said(inside, '<text x="36" y="-1" w="70" h="20">a</text>')).toEqual(['1 error outside-slide']);
    expect(said(inside, '<rule x="36" y="541" w="70" h="0"/>')).toEqual(['1 error outside-slide']);
  });

  it('refuses text outside its box', () => {
    expect(said(inside, text(), { a: 'ord '.repeat(200) })).toEqual(['2 error text-outside-box']);
    expect(said(inside, text('style="section"'), { a: 'ord '.repeat(400) })).toEqual(['2 error text-outside-box']);
    expect(said(inside, '<text x="36" y="100" w="20" h="60">Digitaliseringsdirektoratet</text>')).toEqual([
      '1 error text-outside-box',
    ]);
  });
});

describe('overlap', () => {
  it('refuses texts that lie over each other, wherever their boxes are', () => {
    const second = (y: number): string => `<text x="60" y="${y}" w="400" h="60">${unit('b')}</text>`;
    expect(said(overlap, text() + second(100), { a: 'den ene teksten', b: 'den andre teksten' })).toEqual([
      '3 error overlapping-text',
    ]);
    expect(said(overlap, text() + second(120), { a: 'den ene teksten', b: 'den andre teksten' })).toEqual([]);
    expect(said(overlap, text() + '<text x="300" y="100" w="100" h="20">b</text>', { a: 'kort' })).toEqual([]);
  });

  it('looks into the cells of tables', () => {
    const table =
      '<table x="36" y="100" w="400" h="100" columns="200 200"><tr height="30"><td>en celle med tekst</td><td>b</td></tr></table>';
    expect(said(overlap, table + '<text x="40" y="108" w="200" h="20">over cellen</text>')).toEqual([
      '1 error overlapping-text',
    ]);
    expect(said(overlap, table)).toEqual([]);
  });
});

describe('textSize', () => {
  it('refuses text under the minimum of the theme', () => {
    expect(said(textSize, text('style="note"'), { a: 'a' })).toEqual([]);
    expect(said(textSize, text('style="note"'), { a: 'a' }, withRuns({ size: 7 }))).toEqual(['2 error text-too-small']);
  });
});

describe('contrast', () => {
  it('reckons as WCAG does', () => {
    expect(contrastRatio('000000', 'FFFFFF')).toBeCloseTo(21);
    expect(contrastRatio('FFFFFF', '777777')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('777777', '777777')).toBe(1);
  });

  it('looks at what is behind a text: its own fill, a box, a cell, the slide', () => {
    const white = 'style="coverText"';
    expect(said(contrast, text(white), { a: 'a' })).toEqual(['2 error low-contrast']);
    expect(said(contrast, `<box x="0" y="0" w="960" h="540" style="inkPanel"/>${text(white)}`, { a: 'a' })).toEqual([]);
    expect(said(contrast, `${text(white)}<box x="0" y="0" w="960" h="540" style="inkPanel"/>`, { a: 'a' })).toEqual([
      '2 error low-contrast',
    ]);
    expect(said(contrast, `<slide background="ink">${text(white)}</slide>`, { a: 'a' })).toEqual([]);
    const cell = (style: string): string =>
      `<table x="36" y="100" w="400" h="100" columns="1fr"><tr><td style="${style}"><run style="micro">${unit('a')}</run></td></tr></table>`;
    expect(said(contrast, cell('level'), { a: 'a' })).toEqual([]);
    expect(said(contrast, cell('data'), { a: 'a' })).toEqual(['2 error low-contrast']);
  });

  it('tells each pair of colours once', () => {
    expect(said(contrast, text('style="coverText"') + text('style="coverText"'), { a: 'a' })).toHaveLength(1);
  });
});

describe('altText', () => {
  it('asks for words on groups, charts and pictures', () => {
    const group = (alt: string): string =>
      `<chevrons x="36" y="100" w="400" h="33" alt="${alt}"><chevron style="step">a</chevron></chevrons>`;
    const chart = (alt: string): string =>
      `<chart x="36" y="100" w="400" h="90" title="T" leading="L" other="O" alt="${alt}"><point value="1">a</point></chart>`;
    const image = (alt: string): string => `<image x="36" y="100" w="40" h="40" path="a.png" alt="${alt}"/>`;
    for (const make of [chart, image]) {
      expect(said(altText, make('Det som vises'))).toEqual([]);
      expect(said(altText, make(' '))).toEqual(['1 error missing-alt-text']);
    }
    expect(said(altText, group('Steg'))).toEqual([]);
    expect(said(altText, group('Steg'), {}, (item) => ({ ...item, alt: '' }))).toEqual(['1 error missing-alt-text']);
    expect(said(altText, group('Steg'), {}, (item) => ({ ...item, alt: '', role: 'decoration' }))).toEqual([]);
  });
});

describe('links', () => {
  const linked = (link: { url: string } | { slide: string }): string[] =>
    said(links, text(), { a: 'a' }, withRuns({ link }));

  it('lets the web, mail and slides of the deck through', () => {
    expect([
      linked({ url: 'https://example.org/a?b=c' }),
      linked({ url: 'mailto:a@b.no' }),
      linked({ slide: 'no.one' }),
    ]).toEqual([[], [], []]);
  });

  it('refuses others', () => {
    expect([
      linked({ url: 'javascript:alert(1)' }),
      linked({ url: 'file:///etc/passwd' }),
      linked({ url: 'https://a b' }),
    ]).toEqual(Array.from({ length: 3 }, () => ['2 error bad-link']));
    expect(linked({ slide: 'no.two' })).toEqual(['2 error unknown-page']);
    expect(said(links, text('', page('no.two')))).toEqual(['1 error unknown-page']);
  });
});

describe('leadLines', () => {
  it('warns of a lead over more than one line', () => {
    const lead = '<text at="leads" style="lead" role="lead">' + unit('a') + '</text>';
    expect(said(leadLines, lead, { a: '- **En:** kort\n- to' })).toEqual([]);
    expect(said(leadLines, lead, { a: `- kort\n- ${'lang '.repeat(60)}` })).toEqual(['2 warning lead-over-one-line']);
    expect(said(leadLines, text(), { a: 'lang '.repeat(60) })).toEqual([]);
  });
});
