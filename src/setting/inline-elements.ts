/** What stands in a text: paragraphs, and stretches with a look of their own. */
import { declare } from './declare.js';
import { onFurniture } from './furniture.js';
import { onSpare } from './spare.js';
import { count, points } from './number-types.js';
import { style } from './theme-types.js';
import { aside, flag } from './word-types.js';

export const run = declare('run', {
  what: 'a stretch of a text in the style named, else in bold',
  where: ['words'],
  holds: ['words'],
  attributes: { style: style(), most: count(), more: aside(), ...onSpare, ...onFurniture },
  about: {
    most: 'of a list with commas as many entries as take so many characters, with `more`',
    more: 'stands for the entries that are left out',
    spare: 'left out where the text has more lines than its style allows',
    told: 'it says where in the deck the slide stands: no part of what reviewers approve',
  },
});

export const paragraph = declare('p', {
  what: 'a paragraph, with a style and the room above it of its own',
  where: ['paragraphs'],
  holds: ['words'],
  attributes: { style: style(), before: points(), bullet: flag() },
  about: { bullet: 'it is one of several, each with a bullet' },
  measures: ['bulletHanging'],
});
