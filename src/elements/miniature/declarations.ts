/** What a miniature and its call-outs may say. */
import { declare } from '../../setting/declare.js';
import { number } from '../../setting/number-types.js';
import { text, word } from '../../setting/word-types.js';

export const miniature = declare('miniature', {
  what: 'a slide type as its example looks, small and grey; where it has call-outs its parts are named, by letters in reading order, beside it and in a list at its left',
  where: ['blocks'],
  attributes: { type: word(''), scale: number(0.3), alt: text() },
  about: {
    type: 'a slide type, whose example is drawn',
    scale: 'of the slide’s own size',
  },
  fills: ['miniaturePale', 'miniatureLight', 'miniatureMiddle', 'miniatureDark', 'miniatureDarkest'],
  lines: ['calloutFrame', 'calloutLeader'],
  styles: ['miniaturePage', 'calloutTile'],
  measures: [
    'calloutTile',
    'calloutIndent',
    'calloutGutter',
    'calloutSpace',
    'calloutGap',
    'calloutPad',
    'calloutAir',
    'calloutInset',
    'miniatureLeastBar',
  ],
});

export const callout = declare('callout', {
  what: 'a part of a `miniature`: its paragraphs say what it is',
  where: ['miniature'],
  holds: ['paragraphs'],
  attributes: { region: word('') },
  about: {
    region:
      'names of objects of the example, with commas between them (`node-*` for all that begin so); of a table also `table.head`, `table.heads` (its first column) and `table.cells`',
  },
  styles: ['body'],
});
