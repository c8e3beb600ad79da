/** The element of a chart of slopes and what it may say. */
import { declare } from '../../setting/declare.js';
import { aboutShifts, ofShifts } from './shift-declarations.js';

export const slope = declare('slope', {
  what: 'a native chart of what was and what is, a line for each thing between two uprights, with names and values at both; those that go against the others have white dots',
  where: ['blocks'],
  attributes: ofShifts,
  about: aboutShifts,
  styles: ['slopeName', 'slopeNameNamed', 'slopeTime', 'dumbbellNamed', 'dumbbellAgainst', 'dumbbellOther'],
  lines: ['plotLevel', 'plotLineNamed', 'plotLineOther', 'slopeAgainst'],
  measures: ['dumbbellBefore', 'slopeDot', 'plotLabelAir'],
});
