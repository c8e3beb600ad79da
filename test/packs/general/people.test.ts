import { describe, expect, it } from 'vitest';
import { allPhotographed, blanksAfter, initialsOf } from '../../../src/packs/general/people.js';

describe('the initials of a name', () => {
  it.each([
    ['Sara Berg', 'SB'],
    ['Sara Marie Berg', 'SB'],
    ['Dr. Eva Holm', 'EH'],
    ['Oskar af Lind', 'OL'],
    ['Ludwig van der Berg', 'LB'],
    ['Åse Østby', 'ÅØ'],
    ['A\u030Ase Bu', 'ÅB'],
    ['anne-lise o’hara', 'AO'],
    ['Madonna', 'M'],
    ['王 伟', '王伟'],
    ['“Kari” Nes', 'KN'],
    ['', ''],
  ])('%s gives %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('groups of people', () => {
  const groups = {
    a: { people: { x: { photo: 'x.png' }, y: { photo: 'y.png' }, z: { photo: 'z.png' } } },
    b: { people: { u: { photo: 'u.png' } } },
  };

  it('have photos where everybody has one', () => {
    expect(allPhotographed(groups)).toBe(true);
    expect(allPhotographed({ ...groups, c: { people: { v: { name: 'V' } } } })).toBe(false);
    expect(allPhotographed({})).toBe(false);
  });

  it('leave places empty beside the largest', () => {
    expect(blanksAfter(groups, groups.a)).toHaveLength(0);
    expect(blanksAfter(groups, groups.b)).toHaveLength(2);
  });
});
