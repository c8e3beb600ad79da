import { describe, expect, it } from 'vitest';
import type { CellGrid } from '../../src/model/cells.js';
import { cellHelpers } from '../../src/template/cell-helpers.js';

const grid: CellGrid = {
  rows: ['initiate', 'operate'],
  columns: ['econ', 'standards'],
  states: [
    ['stated', 'notInUse'],
    ['notStated', 'notStated'],
  ],
};
const helpers = cellHelpers(
  new Map([
    ['one', [grid]],
    ['all', [grid, grid]],
  ]),
);
/** As Handlebars calls: its options come last. */
const call = (name: string, ...values: unknown[]): unknown => helpers[name]?.(...values, {});

describe('helpers that ask the cells', () => {
  it('count the states of a slide, or of a row or column of it', () => {
    expect(call('tally', 'one', 'all')).toEqual({ stated: 1, notStated: 2, notInUse: 1, total: 4, most: false });
    expect(call('tally', 'one', 'initiate', 'econ')).toMatchObject({ stated: 1, total: 1, most: true });
    expect(call('tally', 'all', 'econ')).toMatchObject({ stated: 2, total: 4, most: false });
    expect(call('tally', 'none', 'all')).toMatchObject({ stated: 0, total: 0 });
  });

  it('say what a cell is, and a row where all of its cells are the same', () => {
    expect(call('cell', 'one', 'initiate', 'standards')).toBe('notInUse');
    expect([call('cell', 'one', 'initiate'), call('cell', 'one', 'operate')]).toEqual(['', 'notStated']);
  });
});
