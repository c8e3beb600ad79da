/** Mutants are slips that the language allows: one each, at its place, and none in types. */
import { describe, expect, it } from 'vitest';
import { mutantsOf, mutated } from './mutants.js';

const all = (text: string): readonly string[] => mutantsOf(text).map((mutant) => mutated(text, mutant));

describe('mutants', () => {
  it.each([
    ['a < b', ['a <= b']],
    ['a >= b', ['a > b']],
    ['a === b', ['a !== b']],
    ['a && b', ['a || b']],
    ['!a', ['a']],
    ['a - b', ['a + b']],
    ['a + b', ['a - b']],
    ['a * 2', ['a / 2', 'a * 3']],
    ['const a = true', ['const a = false']],
    ['list.filter(isSound).length', ['list.length']],
    ['list.toReversed()', ['list']],
    ['a.some(f)', ['a.every(f)']],
    ['Math.max(a, b)', ['Math.min(a, b)']],
  ])('of %s are %s', (text, expected) => {
    expect(all(text)).toEqual(expected);
  });

  it.each([
    ['types', 'type A = 1 | true; interface B { readonly c: 2 } let d: 3;'],
    ['imports', "import { a } from './1.js';"],
    ['joined texts', "'a' + b; a + 'b'; `${a}` + b"],
    ['comments and texts', "/* a < 1 */ f('a < 1')"],
    ['what is no slip', 'f(a, b); a.map(g); a ?? b'],
  ])('are not made of %s', (_, text) => {
    expect(all(text)).toEqual([]);
  });

  it('know their line and what they replace', () => {
    expect(mutantsOf('a;\nb < c;\n')).toEqual([{ start: 5, end: 6, line: 2, was: '<', is: '<=' }]);
  });
});
