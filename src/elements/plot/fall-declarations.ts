/** The elements of a waterfall and what they may say. */
import { declare } from '../../setting/declare.js';
import { amount, decimals } from '../../setting/number-types.js';
import { flag, oneOf, text, word } from '../../setting/word-types.js';

export const waterfall = declare('waterfall', {
  what: 'a native chart that leads from one total to another by steps up and down; where the steps are low its axis is cut, and that is drawn',
  where: ['blocks'],
  tells: ['better'],
  attributes: {
    title: text(),
    alt: text(),
    decimals: decimals(),
    name: word('chart'),
    better: oneOf(['up', 'down'], 'up'),
    total: word('Total'),
    adverse: word('Adverse'),
    good: word('Favourable'),
    outside: word('Outside'),
  },
  about: {
    title: 'heads the workbook',
    alt: 'what the chart shows; its steps are added',
    decimals: 'of all values; as many as they need where it is left out',
    better: 'which way is the favourable one',
    total: 'what its workbook calls totals',
  },
  styles: [
    'plotName',
    'plotValue',
    'plotZone',
    'fallTotal',
    'fallAdverse',
    'fallGood',
    'fallOutside',
    'fallAdverseText',
    'fallGoodText',
  ],
  lines: ['plotAxis', 'plotFallLink', 'chartBreak', 'chartSlit'],
  fills: ['plotAhead'],
  measures: ['plotFallGap', 'plotLabelAir', 'plotEventGap'],
});

export const delta = declare('delta', {
  what: 'a total, or a step by which it goes up or down; its words are its name',
  where: ['waterfall'],
  tells: ['id', 'kind', 'outside'],
  holds: ['words'],
  attributes: { id: word(''), kind: oneOf(['total', 'delta', 'subtotal'], 'delta'), value: amount(), outside: flag() },
  about: {
    value: 'of a subtotal it may be left out; then it is what the steps before it come to',
    outside: 'neither favourable nor adverse: nobody here decides it',
  },
});

export const zone = declare('zone', {
  what: 'a field behind steps that belong together; its words name it, and the sum of its steps follows',
  where: ['waterfall'],
  tells: ['from', 'to'],
  holds: ['words'],
  attributes: { from: word(''), to: word('') },
});
