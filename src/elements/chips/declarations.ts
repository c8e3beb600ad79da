/** The elements of `<chips>` and what they may say. */
import { declare } from '../../setting/declare.js';
import { counts, pointsOr, sizes } from '../../setting/number-types.js';
import { style } from '../../setting/theme-types.js';
import { flag, text } from '../../setting/word-types.js';

export const chipsOwn = declare('chips', {
  what: 'actors over the columns of their roles, packed into lanes level by level',
  where: ['blocks'],
  attributes: { block: pointsOr('chipBlock'), columns: sizes(), gap: pointsOr('chipColumnGap') },
  fills: ['band'],
  measures: ['rowGap', 'bandGap', 'chipHeight', 'chipGap', 'chipPad', 'chipInset'],
});

export const level = declare('level', {
  what: 'a level of `chips`; its words are the name in the block at the left',
  where: ['chips'],
  holds: ['words'],
  attributes: { style: style('level') },
});

export const chip = declare('chip', {
  what: 'an actor; `columns` lists where it stands from 1, and a gap in them gives it another chip in the same lane',
  where: ['level'],
  holds: ['words'],
  attributes: { columns: counts(), leading: flag(), style: style(), alt: text() },
  styles: ['chip', 'chipLeading'],
});
