import { describe, expect, it } from 'vitest';
import { matchRows } from '../../src/proposals/match-rows.js';

const inPlace = (count: number) => ({
  pairs: Array.from({ length: count }, (_, at) => [at, at]),
  added: [],
  gone: [],
});

describe('rows of a returned table', () => {
  it.each([
    [
      ['Ja | 5', 'Ja | 5'],
      ['Ja | 6', 'Ja | 5'],
    ],
    [
      ['Ja | 5', 'Ja | 5'],
      ['Ja | 5', 'Ja | 6'],
    ],
    [
      ['Hode', 'Ja', 'Ja', 'Ja'],
      ['Hode', 'Ja', 'Nei', 'Ja'],
    ],
    [
      ['Ja', 'Ja', 'Nei'],
      ['Kanskje', 'Ja', 'Vet ikke'],
    ],
  ])('that read alike are told apart by their places: %j became %j', (old, now) => {
    expect(matchRows(old, now)).toEqual(inPlace(old.length));
  });

  it('that moved, or were put in where another was taken out, are found by what they read', () => {
    expect(matchRows(['En', 'To', 'Tre'], ['Ny', 'En', 'To'])).toEqual({
      pairs: [
        [0, 1],
        [1, 2],
      ],
      added: [0],
      gone: [2],
    });
    expect(matchRows(['En', 'To'], ['En', 'Ny', 'To'])).toEqual({
      pairs: [
        [0, 0],
        [1, 2],
      ],
      added: [1],
      gone: [],
    });
  });
});
