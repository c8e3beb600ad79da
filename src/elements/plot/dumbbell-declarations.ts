/** The element of a chart of dumbbells and what it may say. */
import { declare } from '../../setting/declare.js';
import { amount, points } from '../../setting/number-types.js';
import { text } from '../../setting/word-types.js';
import { aboutShifts, ofShifts } from './shift-declarations.js';

export const dumbbell = declare('dumbbell', {
  what: 'a native chart of what was and what is, a row for each thing, by how much it changed; those that go against the others stand last',
  where: ['blocks'],
  attributes: {
    ...ofShifts,
    changed: text(),
    level: amount(),
    'level-name': text(),
    'label-width': points(120),
    'change-width': points(90),
  },
  about: {
    ...aboutShifts,
    changed: 'names the change, in the table of the data',
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
