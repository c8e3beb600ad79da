import { describe, expect, it } from 'vitest';
import { iconOutline } from '../../src/icons/icon-outline.js';
import { iconNames, iconShapes, isIcon } from '../../src/icons/icon-set.js';

describe('the set of icons', () => {
  it('has two thousand names, those that its makers took back left out', () => {
    expect(iconNames().length).toBeGreaterThan(2000);
    expect(['bus-front', 'people', '1-circle'].map(isIcon)).toEqual([true, true, true]);
    expect(['bus', 'constructor', '', 'wrench-adjustable-cricle'].map(isIcon)).toEqual([false, false, false, false]);
    expect(iconShapes('bus')).toBeUndefined();
  });

  it('leaves out what is more than outlines in one colour, has holes where they overlap, or is cut off', () => {
    expect(['align-top', 'apple', 'dice-1', 'rocket', 'crop'].map(isIcon)).toEqual(Array(5).fill(false));
  });
});

describe('the outline of an icon', () => {
  it('stands in its square, and each part begins, and ends closed', () => {
    for (const name of iconNames())
      for (const path of iconOutline(name) ?? []) {
        const ends = path.flatMap(([, ...coordinates]) => coordinates.slice(-2));
        expect([name, ends.every((part) => part > -0.02 && part < 1.02)]).toEqual([name, true]);
        const letters = path.map(([letter]) => letter).join('');
        expect([name, /^(?:M[LC]*Z)+$/u.test(letters)]).toEqual([name, true]);
      }
  });

  it('is of lines and curves as its path data say', () => {
    // `M1 2.5A1.5 1.5 0 0 1 2.5 1h3…`, a square with round corners.
    expect(iconOutline('grid')?.[0]?.slice(0, 3)).toEqual([
      ['M', 0.0625, 0.15625],
      ['C', 0.0625, 0.104473, 0.104473, 0.0625, 0.15625, 0.0625],
      ['L', 0.34375, 0.0625],
    ]);
    expect(iconOutline('no-such-icon')).toBeUndefined();
  });
});
