/** A hand-built presentation of three pages that uses every kind of item and the traps of tagging. */
import type { Assets, Colour, Item, Presentation, Scene } from '../../../src/scene/scene.js';
import { at, footer, text, title } from './fixture-base.js';
import { chart, table } from './fixture-figures.js';
import { proseItems } from './fixture-prose.js';
import { png } from './png.js';
import { body, run } from './typeset.js';

const scene = (id: string, page: number, words: string, items: readonly Item[]): Scene => ({
  id,
  slide: id.replace(/~.*/, ''),
  part: id.includes('~') ? 2 : 1,
  parts: id.startsWith('no.figures') ? 2 : 1,
  page,
  layout: 'content',
  title: words,
  lang: 'nb-NO',
  items,
  notes: [],
});

const colour = (hex: string): Colour => ({ hex, slot: 'accent1' });

export const presentation: Presentation = {
  id: 'mapping',
  title: 'Styring & samordning <2015>',
  subject: 'Nordisk kartlegging',
  author: 'Ada Ærlig',
  company: 'Eksempel AS',
  keywords: 'styring, digitalisering',
  locale: 'nb',
  lang: 'nb-NO',
  date: '2015-06-01T10:00:00Z',
  size: { width: 960, height: 540 },
  palette: { ink: colour('1A1A2E'), paper: colour('FFFFFF'), accent: colour('0B6E8A'), tint: colour('D8ECF1') },
  themeSlots: {},
  themeName: 'test',
  fonts: {
    title: { pptx: 'Georgia', pdf: 'Gelasio', descent: 0.219 },
    text: { pptx: 'Arial', pdf: 'Arimo', descent: 0.212 },
  },
  guides: { across: [39, 474], down: [36, 924] },
  words: { notes: 'Notater', page: 'Side' },
  sections: [
    { id: 'roles', title: 'Roller', start: 0, count: 1 },
    { id: 'figures', title: 'Tall', start: 1, count: 2 },
  ],
  layouts: [{ id: 'content', name: 'Content', kind: 'slide', background: 'paper', items: [], slots: [] }],
  scenes: [
    scene('no.roles-matrix', 1, 'Rollene er delt', proseItems),
    scene('no.figures', 2, 'Tallene taler (1/2)', [title('Tallene taler (1/2)'), table, chart, footer(2)]),
    scene('no.figures~2', 3, 'Tallene taler (2/2)', [
      title('Tallene taler (2/2)'),
      text(
        'back',
        at(40, 80, 300, 30),
        'body',
        body({ runs: [run('Til rollene', { link: { slide: 'no.roles-matrix' } })] }),
      ),
      text(
        'lost',
        at(40, 120, 300, 30),
        'note',
        body({ runs: [run('Utelatt lysbilde', { link: { slide: 'no.gone' } })] }),
      ),
    ]),
  ],
};

export const assets: Assets = new Map([
  ['pictures/alpha.png', { bytes: png(8, 8, [200, 30, 40, 128]), mime: 'image/png' }],
  ['pictures/plain.png', { bytes: png(8, 8, [30, 120, 200]), mime: 'image/png' }],
]);
