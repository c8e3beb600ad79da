/** The elements of amounts that flow together and what they may say. */
import { declare } from '../../setting/declare.js';
import { amount, pointsOr } from '../../setting/number-types.js';
import { style } from '../../setting/theme-types.js';
import { text, word } from '../../setting/word-types.js';

export const ribbonsOwn = declare('ribbons', {
  what: 'amounts that flow together: a bar for each, and ribbons to the bar of their sum, all in one scale; arrows where fewer than two are known',
  where: ['blocks'],
  attributes: {
    names: pointsOr('ribbonNames'),
    receiver: pointsOr('ribbonReceiver'),
    alt: text(),
    name: word('ribbons'),
  },
  about: {
    names: 'width of the words at the left',
    receiver: 'width of the words at the right',
    alt: 'every amount, and what it is of the sum',
  },
  fills: ['ribbonReceiver'],
  measures: [
    'ribbonBar',
    // Least white between two bars, and between the words beside two thin ones.
    'ribbonGap',
    'ribbonAir',
    // From words to what they stand beside.
    'ribbonBeside',
    // The least that all ribbons are thick together.
    'ribbonLeast',
    // Where no width means anything: the bar that arrows lead to, and how far it reaches past the first and the last.
    'ribbonTarget',
    'ribbonTargetReach',
  ],
});

export const ribbon = declare('ribbon', {
  what: 'an amount of `ribbons`; its paragraphs say whose it is. Without `value` it is a dashed line',
  where: ['ribbons'],
  holds: ['words', 'paragraphs'],
  attributes: {
    value: amount(),
    style: style('ribbonName'),
    bar: style('ribbonBar'),
    fill: style('ribbonFill'),
    name: word('ribbon'),
  },
  about: { style: 'look of its words', bar: 'its bar, of which the fill is used', fill: 'and its ribbon' },
  lines: ['ribbonArrow', 'ribbonMissing'],
});

export const portion = declare('portion', {
  what: 'what stands on a ribbon, or over the line of an amount that is missing',
  where: ['ribbon'],
  holds: ['words'],
  attributes: { style: style('ribbonPortion') },
});

export const receiver = declare('receiver', {
  what: 'what the amounts of `ribbons` flow into; its paragraphs stand beside it',
  where: ['ribbons'],
  holds: ['words', 'paragraphs'],
  attributes: { style: style('ribbonSum') },
});
