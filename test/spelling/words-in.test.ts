import { describe, expect, it } from 'vitest';
import { namesPattern, wordsIn } from '../../src/spelling/words-in.js';

const words = (text: string, names: readonly string[] = []): string[] => [
  ...wordsIn(text, namesPattern(names), new Set(['f.eks.', 'm.m.'])),
];

describe('the words of a text', () => {
  it('are not looked for in addresses, whatever stands around these', () => {
    expect(words('Skriv til «ola.nord@e.no», se (https://e.no/siden) eller http://ola@e.no i dag')).toEqual([
      'Skriv',
      'til',
      'se',
      'eller',
      'dag',
    ]);
  });

  it('are without references, marks, addresses and numbers', () => {
    expect(words('{{org:kmd}}s råd[^one] om [e-ID](https://e.no/x), 2016–17, altinn.no og data.norge.no.')).toEqual([
      'råd',
      'om',
      'e-ID',
      'og',
    ]);
  });

  it('keep dots of abbreviations only, and hyphens that stand for a second part', () => {
    expect(words('F.eks. strategi- og utviklingsrådet.')).toEqual(['F.eks.', 'strategi-', 'og', 'utviklingsrådet']);
    expect(words('rådet.Dette')).toEqual(['rådet.Dette']);
  });

  it('are not those of names, whole and in the genitive', () => {
    expect(words('Altinns råd, Altinn-rådet og Altinnet', ['Altinn', 'Altinn-rådet'])).toEqual([
      'råd',
      'og',
      'Altinnet',
    ]);
    expect(words('Råd for styring og styring', ['Råd for styring'])).toEqual(['og', 'styring']);
  });

  it('hold no soft hyphens', () => {
    expect(words('sty\u00ADring')).toEqual(['styring']);
  });
});
