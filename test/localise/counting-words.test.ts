import { describe, expect, it } from 'vitest';
import { countingWords } from '../../src/localise/counting-words.js';

const speech = { counting: ['kildene', 'oppgitt'], framework: { countOf: '{{number}} av {{total}}' } };

describe('countingWords', () => {
  it('finds the words that the locale lists, whatever their case, and no longer ones', () => {
    expect(countingWords('Kildene sier at penger er oppgitt', speech)).toEqual(['Kildene', 'oppgitt']);
    expect(countingWords('Kildenes ord, og det uoppgitte', speech)).toEqual([]);
  });

  it('finds counts in digits by the word of the locale, and no ordinary «av»', () => {
    expect(countingWords('Penger brukes i 4 av 16 ruter', speech)).toEqual(['4 av 16']);
    expect(countingWords('Penger brukes i 4\u00A0av\u00A016 ruter', speech)).toEqual(['4\u00A0av\u00A016']);
    expect(countingWords('De fire av landene som har 4 avtaler', speech)).toEqual([]);
  });

  it('finds nothing where the locale says nothing of it', () => {
    expect(countingWords('Kildene: 4 av 16', { framework: {} })).toEqual([]);
  });
});
