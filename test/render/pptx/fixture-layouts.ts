/** Layouts with every placeholder, backgrounds of their own and decoration, a picture among it. */
import type { LayoutSlot, SlideLayout, TextLook } from '../../../src/scene/scene.js';
import { base, box } from './fixture-text.js';
import { image } from './fixture-shapes.js';

const roomy = { left: 6, top: 4, right: 6, bottom: 4 };
const none = { left: 0, top: 0, right: 0, bottom: 0 };
const look = (rest: Partial<TextLook> = {}): TextLook => ({
  font: 'text',
  size: 12,
  leading: 16,
  bold: false,
  colour: 'ink',
  align: 'left',
  space: 4,
  anchor: 'top',
  insets: none,
  ...rest,
});

export const titleLook = (colour = 'ink'): TextLook =>
  look({ font: 'title', size: 24, leading: 30, bold: true, space: 0, colour, anchor: 'bottom', insets: roomy });

const slot = (
  placeholder: LayoutSlot['placeholder'],
  place: LayoutSlot['box'],
  own: TextLook,
  index?: number,
): LayoutSlot => ({
  placeholder,
  box: place,
  look: own,
  prompt: `Skriv <${placeholder}>`,
  ...(index === undefined ? {} : { index }),
});

const bulleted = { bullet: { colour: 'petrol', hanging: 12 } };
const small = { left: 0, top: 3, right: 0, bottom: 3 };

export const titleSlot = slot('title', box(36, 30, 888, 40), titleLook());
const furniture = [
  slot('footer', box(36, 512, 600, 16), look({ size: 8, leading: 10, space: 0, insets: small })),
  slot(
    'slideNumber',
    box(864, 512, 60, 16),
    look({ size: 8, leading: 10, space: 0, bold: true, align: 'right', insets: small }),
  ),
];

export const layouts: readonly SlideLayout[] = [
  {
    id: 'cover',
    name: 'Title Slide',
    kind: 'title',
    background: 'ink',
    items: [{ ...image('logo'), role: 'decoration' }],
    slots: [
      slot('title', box(60, 200, 600, 60), titleLook('white')),
      slot('subtitle', box(60, 270, 600, 40), look({ colour: 'white' })),
    ],
  },
  {
    id: 'divider',
    name: 'Section Header',
    kind: 'section',
    background: 'tint',
    items: [],
    slots: [slot('title', box(60, 220, 600, 50), titleLook())],
  },
  {
    id: 'content',
    name: 'Roller & <ansvar>',
    kind: 'slide',
    background: 'white',
    items: [
      {
        kind: 'shape',
        ...base('rule', box(36, 508, 888, 0), 'decoration'),
        geometry: { kind: 'line' },
        line: { colour: 'grey', width: 1 },
      },
    ],
    slots: [
      slot('section', box(36, 10, 400, 12), look({ size: 9, leading: 12, space: 0 })),
      titleSlot,
      slot('lead', box(36, 84, 420, 120), look(bulleted)),
      slot('notes', box(36, 480, 888, 24), look({ size: 8, leading: 10, space: 0, anchor: 'bottom' })),
      ...furniture,
    ],
  },
  {
    id: 'stock-content',
    name: 'Title and Content',
    kind: 'content',
    background: 'white',
    items: [],
    slots: [titleSlot, slot('content', box(36, 100, 888, 360), look(bulleted), 1), ...furniture],
  },
];
