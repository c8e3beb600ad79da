/** Units along a line: numbers in the middle of their unit, ticks at their starts, milestones whose names keep clear of each other. */
import { describe, expect, it } from 'vitest';
import { lay, unit } from '../layout/small-deck.js';
import { named, wordsOf } from './items.js';

const draw = (milestones: string, more = 'first="40" units="10"', texts: Record<string, string> = {}) =>
  lay(`<axis x="114" y="183" w="810" h="42" ${more}>${milestones}</axis>`, texts);
const milestone = (number: number, name: string, more = ''): string =>
  `<milestone unit="${number}" ${more}>${unit(name)}</milestone>`;

describe('<axis>', () => {
  it('numbers its units, and goes on at 1 after the last of the year', () => {
    expect(named(draw('').scene.items, 'number').map(wordsOf)).toEqual(
      [40, 41, 42, 43, 44, 45, 46, 47, 48, 49].map(String),
    );
    expect(named(draw('', 'first="51" units="4"').scene.items, 'number').map(wordsOf)).toEqual(['51', '52', '1', '2']);
    expect(named(draw('', 'first="53" units="2" wrap="53"').scene.items, 'number').map(wordsOf)).toEqual(['53', '1']);
  });

  it('has a tick where each unit starts', () => {
    expect(named(draw('').scene.items, 'tick').map(({ box }) => box.x)).toEqual(
      Array.from({ length: 10 }, (_, index) => 114 + 81 * index),
    );
  });

  it('puts a milestone at the start, in the middle or at the end of its unit', () => {
    const at = (part: string) => {
      const dot = draw(milestone(42, 'm', `part="${part}"`)).scene.items.find(({ name }) => name === 'dot')?.box;
      return (dot?.x ?? 0) + (dot?.width ?? 0) / 2 - 114;
    };
    expect([at('start'), at('middle'), at('end')]).toEqual([162, 202.5, 243]);
  });

  it('keeps the last dot on the axis, and ends its name there', () => {
    const { scene, faults } = draw(milestone(49, 'the final report'));
    expect(faults).toEqual([]);
    const [name] = named(scene.items, 'milestone');
    expect((name?.box.x ?? 0) + (name?.box.width ?? 0)).toBeCloseTo(924);
  });

  it('starts a name at its dot, or ends it there where the next dot is near', () => {
    const { scene, faults } = draw(
      milestone(44, 'a name that is long') + milestone(45, 'b', 'part="middle"') + milestone(45, 'c'),
    );
    expect(faults).toEqual([]);
    const [first, second, third] = named(scene.items, 'milestone').map(({ box }) => box);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
    expect(second?.x).toBeLessThan(third?.x ?? 0);
  });

  it('tells of a name that finds no room', () => {
    const long = { a: 'A very long name of a milestone', b: 'Another very long name of one' };
    const { faults } = draw(
      milestone(44, 'a') + milestone(44, 'b', 'part="middle"') + milestone(45, 'c', 'part="start"'),
      undefined,
      long,
    );
    expect(faults[0]).toMatchObject({ kind: 'too-wide' });
  });
});

it('lets rows of a stack grow by a part of their height where there is room', () => {
  const stack = (grow: string, height: number): number[] => {
    const { scene } = lay(
      `<stack x="36" y="105" w="400" h="${height}" ${grow}><text style="data" name="row">${unit('a')}</text><rule height="10"/><text style="data" name="row">${unit('b')}</text></stack>`,
      { a: 'one', b: '- one\n- two\n- three' },
    );
    return named(scene.items, 'row').map(({ box }) => box.height);
  };
  const [low = 0, high = 0] = stack('', 300);
  expect(stack('grow="0.5"', 300)).toEqual([low * 1.5, high * 1.5]);
  const [some = 0, more = 0] = stack('grow="0.5"', low + high + 10 + 7);
  expect(some + more).toBeCloseTo(low + high + 7);
  expect(some / more).toBeCloseTo(low / high);
});

it('lets what follows a growing stack stand right under it', () => {
  const { scene } = lay(
    `<stack x="36" y="105" w="400" h="300"><stack height="1fr" grow="0.5"><text style="data" name="row">${unit('a')}</text></stack><text style="data" name="strip">${unit('b')}</text></stack>`,
    { a: 'one', b: 'two' },
  );
  const [row, strip] = [named(scene.items, 'row')[0]?.box, named(scene.items, 'strip')[0]?.box];
  expect(strip?.y).toBeCloseTo((row?.y ?? 0) + (row?.height ?? 0));
});
