/** What charts of before and after have in common: their rows, and what such a chart says of itself. */
import { declare } from '../../setting/declare.js';
import { amount, decimals } from '../../setting/number-types.js';
import { oneOf, text, word } from '../../setting/word-types.js';

export const ofShifts = {
  title: text(),
  alt: text(),
  before: text(),
  after: text(),
  missing: text(),
  decimals: decimals(),
  name: word('chart'),
};

export const aboutShifts = {
  title: 'heads the workbook',
  alt: 'what the chart shows; the rows are added',
  before: 'names what was',
  after: 'names what is',
  missing: 'what stands for a value that there is not',
};

export const shift = declare('shift', {
  what: 'a row of a chart of before and after; its words are its name. What there is not is left out',
  where: ['dumbbell', 'slope'],
  tells: ['id'],
  holds: ['words'],
  attributes: { id: word(''), before: amount(), after: amount(), look: oneOf(['named', 'other'], 'other') },
});
