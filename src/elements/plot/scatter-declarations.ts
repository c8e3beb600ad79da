/** The elements of a chart of points and what they may say. */
import { declare } from '../../setting/declare.js';
import { amount, count, decimals } from '../../setting/number-types.js';
import { flag, oneOf, text, word } from '../../setting/word-types.js';

export const scatter = declare('scatter', {
  what: 'a native chart of named points on two scales; where they have sizes they are bubbles whose area is their size',
  where: ['blocks'],
  attributes: {
    title: text(),
    alt: text(),
    across: text(),
    up: text(),
    size: text(),
    decimals: decimals(),
    'across-decimals': decimals(),
    uncounted: flag(),
    name: word('chart'),
  },
  about: {
    title: 'heads the workbook',
    alt: 'what the chart shows; its points are added, of many the named ones',
    across: 'names the scale from left to right, in the table of the data',
    up: 'names the scale upwards',
    size: 'names what the area of a bubble stands for',
    decimals: 'of the values upwards',
    uncounted: 'fields have larger names, in the outer corners, and say no count',
  },
  styles: [
    'plotName',
    'plotLabel',
    'plotPointNamed',
    'plotQuadrant',
    'plotQuadrantNamed',
    'pointNamed',
    'pointOther',
    'spotNumbered',
    'spotNumber',
    'spotNumberNamed',
    'plotFieldName',
    'plotFieldNameNamed',
    'plotLimit',
  ],
  lines: ['plotAxis', 'plotGrid', 'plotEventLine', 'plotCallLine'],
  fills: ['plotAhead', 'plotField'],
  measures: ['plotPoint', 'plotPointNumbered', 'plotBubble', 'plotLabelAir', 'plotEventGap'],
});

export const spot = declare('spot', {
  what: 'a point; its words are its name',
  where: ['scatter'],
  tells: ['id'],
  holds: ['words'],
  attributes: {
    id: word(''),
    x: amount(),
    y: amount(),
    size: amount(),
    number: count(),
    look: oneOf(['named', 'other'], 'other'),
  },
  about: { number: 'stands in the point, which is large enough for it; then points may not lie over each other' },
});

export const limit = declare('limit', {
  what: 'a dashed line across the points at a value of one scale; its words say what it is',
  where: ['scatter'],
  tells: ['scale'],
  holds: ['words'],
  attributes: { scale: oneOf(['across', 'up'], 'up'), at: amount() },
});

export const quadrant = declare('quadrant', {
  what: 'a field between two limits; its words name it, and how many points lie in it follows',
  where: ['scatter'],
  tells: ['across', 'up'],
  holds: ['words'],
  attributes: {
    across: oneOf(['left', 'right'], 'left'),
    up: oneOf(['low', 'high'], 'high'),
    look: oneOf(['named', 'other'], 'other'),
  },
});
