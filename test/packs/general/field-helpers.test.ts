import { describe, expect, it } from 'vitest';
import { fieldHelpers } from '../../../src/packs/general/field-helpers.js';

const items = { a: { cell: 'x', value: 0.1 }, b: { cell: 'y', value: 5 }, c: { cell: 'x', value: 0.2 } };
const run = (name: string, ...values: readonly unknown[]): unknown => fieldHelpers[name]?.(items, ...values);

describe('entries by a field', () => {
  it('are added up with a value and without it', () => {
    expect([run('sumwith', 'value', 'cell', 'x'), run('sumwithout', 'value', 'cell', 'x')]).toEqual([0.3, 5]);
  });

  it('are counted by their commonest value', () => {
    expect([run('mostwith', 'cell'), fieldHelpers['mostwith']?.({}, 'cell'), run('keysof')]).toEqual([
      2,
      0,
      ['a', 'b', 'c'],
    ]);
  });
});
