/** A presentation of four scenes with every kind of item, and every turn a kind can take. */
import type { Assets, Presentation, Scene } from '../../../src/scene/scene.js';
import { diagram, group } from './fixture-diagram.js';
import { pixel } from './fixture-picture.js';
import { chart, image, shapes } from './fixture-shapes.js';
import { table } from './fixture-table.js';
import { layouts } from './fixture-layouts.js';
import { box } from './fixture-text.js';
import { bullets, footer, title } from './fixture-texts.js';

const scene = (id: string, rest: Partial<Scene> & Pick<Scene, 'page' | 'items' | 'layout'>): Scene => ({
  id,
  slide: id,
  part: 1,
  parts: 1,
  title: `Tittel ${id}`,
  lang: 'nb-NO',
  notes: [],
  ...rest,
});

export const presentation: Presentation = {
  id: 'demo',
  title: 'Digital styring & ledelse',
  subject: 'Kartlegging',
  author: 'Åse <Ø>',
  company: 'Rådgiverne & co',
  keywords: 'styring, digitalisering',
  locale: 'nb',
  lang: 'nb-NO',
  date: '2024-03-05T10:20:30Z',
  size: { width: 960, height: 540 },
  palette: {
    white: { hex: 'FFFFFF', slot: 'bg1' },
    ink: { hex: '0F2239', slot: 'tx1' },
    petrol: { hex: '0A6570', slot: 'accent1' },
    tint: { hex: 'E3F0F1', slot: 'accent1', satMod: 39.9, lumMod: 10.8, lumOff: 89.2 },
    grey: { hex: 'B3BDC9', slot: 'tx2', satMod: 73.6, lumMod: 37.2, lumOff: 62.8 },
  },
  themeSlots: {
    dk1: '0F2239',
    lt1: 'FFFFFF',
    dk2: '3E4E63',
    lt2: 'F7F3EA',
    accent1: '0A6570',
    accent2: 'A8431A',
    accent3: '3B6391',
    accent4: '94425D',
    accent5: '84650F',
    accent6: '566B2F',
    hlink: '0A6570',
    folHlink: '586577',
  },
  themeName: 'Nordic & clear',
  fonts: {
    title: { pptx: 'Georgia', pdf: 'Gelasio', descent: 0.219 },
    text: { pptx: 'Arial', pdf: 'Arimo', descent: 0.212 },
  },
  guides: { across: [39, 474], down: [36, 924] },
  words: { notes: 'Notater', page: 'Side' },
  sections: [
    { id: 'roles', title: 'Roller & ansvar', start: 1, count: 2 },
    { id: 'money', title: 'Roller & ansvar', start: 3, count: 1 },
  ],
  layouts,
  scenes: [
    scene('cover', {
      page: 1,
      layout: 'cover',
      items: [title('Forside', box(60, 200, 600, 60), 'white'), image('map')],
    }),
    scene('roles', {
      page: 2,
      layout: 'divider',
      items: [title('Roller', box(60, 220, 600, 50))],
      notes: ['Første <avsnitt>', 'Andre & siste'],
    }),
    scene('roles~2', {
      page: 3,
      layout: 'content',
      items: [title('Rollene er delt'), bullets, ...diagram, table, ...shapes, group, ...footer(3)],
      notes: ['Mer'],
    }),
    scene('money', { page: 4, layout: 'content', items: [title('Pengene'), chart, image('map-again'), ...footer(4)] }),
  ],
};

export const assets: Assets = new Map([['content/map.png', { bytes: pixel(), mime: 'image/png' }]]);
