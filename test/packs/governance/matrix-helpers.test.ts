import { expect, it } from 'vitest';
import type { CellGrid } from '../../../src/model/cells.js';
import { matrixHelpers } from '../../../src/packs/governance/matrix-helpers.js';

const grid: CellGrid = {
  rows: ['initiate', 'operate'],
  columns: ['econ', 'standards'],
  states: [
    ['stated', 'notInUse'],
    ['notStated', 'notStated'],
  ],
};
const full: CellGrid = { ...grid, states: grid.states.map(() => ['stated', 'notStated']) };
const helpers = matrixHelpers(
  new Map([
    ['half', [grid]],
    ['both', [grid, full]],
  ]),
);
/** As Handlebars calls: its options come last. */
const call = (name: string, ...values: unknown[]): unknown => helpers[name]?.(...values, {});

it('the rows in which a column is stated are named, and the counts that columns have', () => {
  expect([call('rowsWith', 'half', 'econ'), call('rowsWith', 'half', 'standards')]).toEqual([['initiate'], []]);
  expect([call('columnCounts', 'half'), call('columnCounts', 'both'), call('columnCounts', 'none')]).toEqual([
    [1, 0],
    [1, 0, 2],
    [],
  ]);
});

it('most cells of a column are stated where more than half are', () => {
  expect([call('anyMost', 'half'), call('anyMost', 'both'), call('anyMost', 'none')]).toEqual([false, true, false]);
});
