import { describe, expect, it } from 'vitest';
import { unspelt } from '../../src/localise/unspelt.js';

const kmd = { short: 'KMD', name: 'Kommunal- og moderniseringsdepartementet (kommunalministeriet)' };
const ks = { short: 'KS', name: 'Kommunesektorens organisasjon' };
const found = (...texts: string[]): string[] => unspelt(texts, [kmd, ks]).map(({ short }) => short);

describe('unspelt', () => {
  it('finds an abbreviation that no text of the slide spells out, in the order of the list', () => {
    expect(found('Råd fra KS', 'KMD styrer')).toEqual(['KMD', 'KS']);
    expect(found('Råd fra KS', 'Kommunesektorens organisasjon er talerør')).toEqual([]);
  });

  it('takes a genitive for the word, and a part of a word for another', () => {
    expect(found('KMDs midler')).toEqual(['KMD']);
    expect(found('KMD’s funds')).toEqual(['KMD']);
    expect(found('KS-ordningen, SKSX, non-KS')).toEqual([]);
  });

  it('asks for the name without its gloss, in any case', () => {
    expect(found('KMD', 'kommunal- og moderniseringsdepartementet')).toEqual([]);
  });

  it('takes the characters of an abbreviation as they are', () => {
    expect(
      unspelt(
        ['A.B'],
        [
          { short: 'A.B', name: 'Alfa' },
          { short: 'A+', name: 'Beta' },
        ],
      ),
    ).toHaveLength(1);
  });
});
