/** What columns of tables may say. */
import { declare } from '../../setting/declare.js';
import { count, points } from '../../setting/number-types.js';
import { flag, oneOf } from '../../setting/word-types.js';

export const columns = declare('columns', {
  what: 'tables of lists, in one column or in two; what stands after them is shown below the last, where there is room for it',
  where: ['blocks'],
  holds: ['blocks'],
  attributes: {
    gap: points(0),
    'column-gap': points(0),
    rows: count(),
    by: oneOf(['columns', 'pairs'], 'columns'),
    split: flag(),
  },
  about: {
    gap: 'between two tables one under the other',
    'column-gap': 'between the two columns',
    rows: 'how many rows, heads included, stand in one column before there are two',
    by: 'whether the second table stands under the first, or beside it where there is room for pairs',
    split: 'lets it continue on another slide, between tables where it can',
  },
});
