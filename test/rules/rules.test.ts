import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../src/rules/abbreviations.js';
import { altText } from '../../src/rules/alt-text.js';
import { contrast } from '../../src/rules/contrast.js';
import { contrastRatio } from '../../src/scene/contrast-ratio.js';
import { covered } from '../../src/rules/covered.js';
import { inside } from '../../src/rules/inside.js';
import { invisible } from '../../src/rules/invisible.js';
import { leadLines } from '../../src/rules/lead-lines.js';
import { links } from '../../src/rules/links.js';
import { overlap } from '../../src/rules/overlap.js';
import { pictures } from '../../src/rules/pictures.js';
import { textInBox } from '../../src/rules/text-in-box.js';
import { textSize } from '../../src/rules/text-size.js';
import { title } from '../../src/rules/title.js';
import type { Item } from '../../src/scene/scene.js';
import type { Run } from '../../src/scene/text.js';
import { lay, page, theme, unit } from '../layout/small-deck.js';
import { diagnosed, messages, said } from './scene-under-test.js';

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
    expect(said(title, text())).toEqual(['layout error one-title']);
    expect(said(title, titled('T') + titled('U'))).toEqual(['layout error one-title']);
    expect(said(title, titled(unit('a')), { a: '' })).toEqual(['1 error one-title']);
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

describe('abbreviations', () => {
  it('asks that what an abbreviation stands for stands on the slide too', () => {
    expect(said(abbreviations, text(), { b: 'x', a: 'Råd fra KS' })).toEqual(['3 warning unspelt-abbreviation']);
    expect(said(abbreviations, text(), { a: 'KS: Kommunesektorens\u00A0organisasjon' })).toEqual([]);
    const cover = (id: string): string => `<slide layout="cover">${text('', unit(id))}</slide>`;
    expect(said(abbreviations, cover('no.other/caption'), { 'no.other/caption': 'ansatte i KS' })).toEqual([]);
    expect(said(abbreviations, cover('no.one/title'), { 'no.one/title': 'Råd fra KS' })).toHaveLength(1);
  });

  it('lets one part of a split slide explain what the title of all its parts says, and nothing else', () => {
    const spelt = lay(text(), { a: 'KS: Kommunesektorens organisasjon' }).scene;
    const other = (markup: string, scenes = [spelt]): readonly string[] =>
      said(abbreviations, markup, { t: 'Råd fra KS', a: 'Mer fra KS' }, undefined, { scenes });
    expect(other(titled(unit('t')))).toEqual([]);
    const silent = lay(titled(unit('t')), { t: 'Råd fra KS' }).scene;
    expect(other(titled(unit('t')), [silent])).toEqual(['2 warning unspelt-abbreviation']);
    expect(other(text())).toEqual(['3 warning unspelt-abbreviation']);
  });
});

describe('inside', () => {
  it('refuses what reaches outside the slide', () => {
    expect(said(inside, text(), { a: 'a' })).toEqual([]);
  });

  it.each([
    ['left', 'x="-1" y="100" w="70" h="20"'],
    ['right', 'x="891" y="100" w="70" h="20"'],
    ['top', 'x="36" y="-1" w="70" h="20"'],
    ['bottom', 'x="36" y="521" w="70" h="20"'],
  ])('guards the %s edge', (_, place) => {
    expect(said(inside, `<text ${place}>a</text>`)).toEqual(['layout error outside-slide']);
  });

  it('points at the line of the layout', () => {
    expect(diagnosed(inside, '<text x="900" y="100" w="70" h="20">a</text>').map(({ place }) => place?.file)).toEqual([
      'layouts/test/layout.hbs',
    ]);
  });
});

describe('textInBox', () => {
  it('refuses text outside its box', () => {
    expect(said(textInBox, text(), { a: 'ord '.repeat(200) })).toEqual(['2 error text-outside-box']);
    expect(said(textInBox, text('style="section"'), { a: 'ord '.repeat(400) })).toEqual(['2 error text-outside-box']);
    expect(said(textInBox, '<text x="36" y="100" w="20" h="60">Digitaliseringsdirektoratet</text>')).toEqual([
      'layout error text-outside-box',
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

  it('lets letters touch by a point, and no more', () => {
    const under = (y: number): string => `<text x="36" y="${y}" w="400" h="60">${unit('b')}</text>`;
    const overlaps = (y: number): number => said(overlap, text() + under(y), { a: 'ord', b: 'ord' }).length;
    const first = Array.from({ length: 300 }, (_, tenth) => tenth / 10).find((down) => overlaps(100 + down) === 0) ?? 0;
    const rise = 0.7 * (theme.styles['body']?.size ?? 0);
    expect(first).toBeGreaterThanOrEqual(rise - 1.1);
    expect(first).toBeLessThanOrEqual(rise);
  });

  it('looks into the cells of tables', () => {
    const table =
      '<table x="36" y="100" w="400" h="100" columns="200 200"><tr height="30"><td>en celle med tekst</td><td>b</td></tr></table>';
    expect(said(overlap, table + '<text x="40" y="108" w="200" h="20">over cellen</text>')).toEqual([
      'layout error overlapping-text',
    ]);
    expect(said(overlap, table)).toEqual([]);
  });
});

describe('covered', () => {
  const panel = '<box x="30" y="90" w="200" h="60" style="panel"/>';
  const table =
    '<table x="30" y="90" w="200" h="60" columns="200"><tr height="60"><td style="level">celle</td></tr></table>';

  it('refuses what is drawn over a text', () => {
    for (const cover of [panel, table])
      expect(said(covered, text() + cover, { a: 'dekket' })).toEqual(['layout error covered-text']);
  });

  it('lets be what is behind it, beside it, or has no filling', () => {
    for (const behind of [panel, table]) expect(said(covered, behind + text(), { a: 'synlig' })).toEqual([]);
    expect(said(covered, text() + panel.replace('y="90"', 'y="115"'), { a: 'synlig' })).toEqual([]);
    expect(said(covered, `${text()}<box x="30" y="90" w="200" h="60"><rule/></box>`, { a: 'synlig' })).toEqual([]);
  });
});

describe('pictures', () => {
  const image = '<image x="30" y="90" w="200" h="60" path="a.png" alt="b"/>';
  const table =
    '<table x="30" y="90" w="200" h="60" columns="200"><tr height="60"><td style="level">celle</td></tr></table>';
  const chart = `<chart x="30" y="90" w="400" h="60" title="T" leading="L" other="O" alt="A"><point value="1">${unit('a')}</point></chart>`;

  it.each([
    ['a text', text()],
    ['a table', table],
    ['a chart', chart],
  ])('are refused on and under %s', (_, other) => {
    for (const both of [other + image, image + other])
      expect(said(pictures, both, { a: 'lest' })).toEqual(['layout error picture-on-text']);
  });

  it('may stand beside them, and on a box', () => {
    const beside = image.replace('y="90"', 'y="300"');
    for (const other of [text(), table, chart]) expect(said(pictures, other + beside, { a: 'lest' })).toEqual([]);
    expect(said(pictures, `<box x="30" y="90" w="200" h="60" style="panel"/>${image}`, { a: 'x' })).toEqual([]);
  });

  it('may have words on them that stand on a fill of their own, but not hide them', () => {
    const tag = `<text x="40" y="100" w="100" h="30" style="pictureTag">${unit('a')}</text>`;
    expect(said(pictures, image + tag, { a: 'lest' })).toEqual([]);
    expect(said(pictures, tag + image, { a: 'lest' })).toEqual(['layout error picture-on-text']);
  });
});

describe('textSize', () => {
  it('refuses text under the minimum of the theme', () => {
    expect(said(textSize, text('style="note"'), { a: 'a' })).toEqual([]);
    expect(said(textSize, text('style="note"'), { a: 'a' }, withRuns({ size: 7 }))).toEqual([
      'layout error text-too-small',
    ]);
    // Spaces that only carry a colour are no words.
    expect(said(textSize, text('style="note"'), { a: 'a' }, withRuns({ size: 4, text: '\u00A0' }))).toEqual([]);
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
    expect(said(contrast, text(white), { a: 'a' })).toEqual(['layout error low-contrast']);
    expect(said(contrast, `<box x="0" y="0" w="960" h="540" style="inkPanel"/>${text(white)}`, { a: 'a' })).toEqual([]);
    expect(said(contrast, `${text(white)}<box x="0" y="0" w="960" h="540" style="inkPanel"/>`, { a: 'a' })).toEqual([
      'layout error low-contrast',
    ]);
    expect(said(contrast, `<slide background="ink">${text(white)}</slide>`, { a: 'a' })).toEqual([]);
    const cell = (style: string): string =>
      `<table x="36" y="100" w="400" h="100" columns="1fr"><tr><td style="${style}"><run style="micro">${unit('a')}</run></td></tr></table>`;
    expect(said(contrast, cell('level'), { a: 'a' })).toEqual([]);
    expect(said(contrast, cell('data'), { a: 'a' })).toEqual(['layout error low-contrast']);
    const highlight = (colour: string): object => ({ highlight: { colour, above: 7, below: 2 } });
    expect(said(contrast, text(white), { a: 'a' }, withRuns(highlight('ink')))).toEqual([]);
    expect(said(contrast, text(), { a: 'a' }, withRuns(highlight('ink')))).toEqual(['layout error low-contrast']);
  });

  it('takes of several boxes behind a text the topmost', () => {
    const box = (style: string): string => `<box x="0" y="0" w="960" h="540" style="${style}"/>`;
    const white = text('style="coverText"');
    expect(said(contrast, box('panel') + box('inkPanel') + white, { a: 'a' })).toEqual([]);
    expect(said(contrast, box('inkPanel') + box('panel') + white, { a: 'a' })).toEqual(['layout error low-contrast']);
  });

  it('asks for exactly what the theme says', () => {
    const on = (ratio: number): string[] => {
      const { minimumContrast } = theme;
      const palette = { ...theme.palette, grey: { hex: greyOf(minimumContrast + ratio), slot: 'tx1' } };
      return said(contrast, text(), { a: 'a' }, withRuns({ colour: 'grey' }), { palette });
    };
    expect(on(-0.1)).toEqual(['layout error low-contrast']);
    expect(on(0.1)).toEqual([]);
  });

  it('names the text', () => {
    expect(messages(contrast, text('style="coverText"'), { a: 'Hvitt' })).toEqual([
      'The text «Hvitt» in the colour s5 on white has a contrast of 1.2; readers with low vision need 4.5.',
    ]);
  });

  it('tells each pair of colours once', () => {
    expect(said(contrast, text('style="coverText"') + text('style="coverText"'), { a: 'a' })).toHaveLength(1);
  });
});

/** The lightest grey that has at least this contrast on white. */
const greyOf = (ratio: number): string =>
  Array.from({ length: 256 }, (_, level) => (255 - level).toString(16).padStart(2, '0').repeat(3)).find(
    (hex) => contrastRatio(hex, 'FFFFFF') >= ratio,
  ) ?? '000000';

describe('altText', () => {
  it('asks for words on groups, charts and pictures', () => {
    const group = (alt: string): string =>
      `<chevrons x="36" y="100" w="400" h="33" alt="${alt}"><chevron style="step">a</chevron></chevrons>`;
    const chart = (alt: string): string =>
      `<chart x="36" y="100" w="400" h="90" title="T" leading="L" other="O" alt="${alt}"><point value="1">a</point></chart>`;
    const image = (alt: string): string => `<image x="36" y="100" w="40" h="40" path="a.png" alt="${alt}"/>`;
    for (const make of [chart, image]) {
      expect(said(altText, make('Det som vises'))).toEqual([]);
      expect(said(altText, make(' '))).toEqual(['layout error missing-alt-text']);
    }
    expect(said(altText, group('Steg'))).toEqual([]);
    expect(said(altText, group('Steg'), {}, (item) => ({ ...item, alt: '' }))).toEqual([
      'layout error missing-alt-text',
    ]);
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
    expect(said(links, text('', page('no.two')))).toEqual(['layout error unknown-page']);
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
