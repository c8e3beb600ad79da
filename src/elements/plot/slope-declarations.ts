/** The element of a chart of slopes and what it may say. */
import { declare } from '../../setting/declare.js';
import { decimals } from '../../setting/number-types.js';
import { text, word } from '../../setting/word-types.js';

export const slope = declare('slope', {
  what: 'a native chart of what was and what is, a line for each thing between two uprights, with names and values at both; those that go against the others have white dots',
  where: ['blocks'],
  attributes: {
    title: text(),
    alt: text(),
    before: text(),
    after: text(),
    missing: text(),
    decimals: decimals(),
    name: word('chart'),
  },
  about: {
    title: 'heads the workbook',
    alt: 'what the chart shows; the rows are added',
    before: 'names what was',
    after: 'names what is',
    missing: 'what stands for a value that there is not',
  },
  styles: ['slopeName', 'slopeNameNamed', 'slopeTime', 'dumbbellNamed', 'dumbbellAgainst', 'dumbbellOther'],
  lines: ['plotLevel', 'plotLineNamed', 'plotLineOther', 'slopeAgainst'],
  measures: ['dumbbellBefore', 'slopeDot', 'plotLabelAir'],
});
