/** The elements of a chart of before and after and what they may say. */
import { declare } from '../../setting/declare.js';
import { amount, decimals, points } from '../../setting/number-types.js';
import { oneOf, text, word } from '../../setting/word-types.js';

export const dumbbell = declare('dumbbell', {
  what: 'a native chart of what was and what is, a row for each thing, by how much it changed; those that go against the others stand last',
  where: ['blocks'],
  attributes: {
    title: text(),
    alt: text(),
    before: text(),
    after: text(),
    changed: text(),
    missing: text(),
    level: amount(),
    'level-name': text(),
    decimals: decimals(),
    'label-width': points(120),
    'change-width': points(90),
    name: word('chart'),
  },
  about: {
    title: 'heads the workbook',
    alt: 'what the chart shows; the rows are added',
    before: 'names what was',
    after: 'names what is',
    changed: 'names the change, in the table of the data',
    missing: 'what stands for a value that there is not',
    level: 'a value that all are held against',
    'label-width': 'room for the names at the left',
    'change-width': 'room for the changes at the right',
  },
  styles: [
    'plotRowName',
    'plotRowNameNamed',
    'plotValue',
    'plotLabel',
    'plotPartNamed',
    'plotLevelName',
    'dumbbellNamed',
    'dumbbellAgainst',
    'dumbbellOther',
  ],
  lines: ['plotEventLine', 'plotRow', 'dumbbellNamed', 'dumbbellAgainst', 'dumbbellOther'],
  fills: ['plotRowNamed', 'plotRowEdge'],
  measures: ['dumbbellRow', 'dumbbellRowMost', 'dumbbellBefore', 'dumbbellAfter', 'plotLabelAir'],
});

export const shift = declare('shift', {
  what: 'a row of a chart of before and after; its words are its name. What there is not is left out',
  where: ['dumbbell', 'slope'],
  tells: ['id'],
  holds: ['words'],
  attributes: { id: word(''), before: amount(), after: amount(), look: oneOf(['named', 'other'], 'other') },
});
