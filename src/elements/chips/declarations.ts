/** The elements of `<chips>` and what they may say. */
import { declare } from '../../setting/declare.js';
import { counts, pointsOr, sizes } from '../../setting/number-types.js';
import { style } from '../../setting/theme-types.js';
import { flag, text } from '../../setting/word-types.js';

export const chipsOwn = declare('chips', {
  what: 'names over the columns that each belongs to, packed into lanes level by level',
  where: ['blocks'],
  attributes: { block: pointsOr('chipBlock'), columns: sizes(), gap: pointsOr('chipColumnGap') },
  about: {
    block: 'width of the blocks with the names of levels',
    columns: 'widths of the columns',
    gap: 'between two columns',
  },
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
  what: 'a name over its columns; a gap between them gives it another chip in the same lane',
  where: ['level'],
  tells: ['columns', 'leading'],
  holds: ['words'],
  attributes: { columns: counts(), leading: flag(), style: style(), alt: text() },
  about: { columns: 'where it stands, from 1', leading: 'looks as `chipLeading` does' },
  styles: ['chip', 'chipLeading'],
});

export const tally = declare('tally', {
  what: 'a count at the right end of a chip, shown where the chip covers two columns or more',
  where: ['chip'],
  holds: ['words'],
  attributes: {},
  styles: ['chipTally', 'chipTallyLeading'],
  measures: ['chipTallyGap'],
});
