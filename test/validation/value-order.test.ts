import { describe, expect, it } from 'vitest';
import { inOrderOf } from '../../src/validation/value-order.js';

describe('the order of the parts of a value', () => {
  const value = { title: 'a', rows: [{ name: 'b', text: 'c' }, { text: 'd' }], above: { z: 'e', a: 'f' } };

  it('is that of its file, at every depth, and what holds a part comes before it', () => {
    const paths = [
      ['title'],
      ['rows'],
      ['rows', 0, 'name'],
      ['rows', 0, 'text'],
      ['rows', 1, 'text'],
      ['above', 'z'],
      ['above', 'a'],
    ];
    expect(paths.toReversed().sort(inOrderOf(value))).toEqual(paths);
  });

  it('leaves what is not in the value before what is', () => {
    expect([['title'], ['gone'], ['title', 'deeper']].sort(inOrderOf(value))).toEqual([
      ['gone'],
      ['title'],
      ['title', 'deeper'],
    ]);
  });
});
