import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typography } from '../../src/localise/typography.js';

const set = typography({
  beforeNumber: ['ca.', 'kap.', 'nr.', 's.', '§', 'St.', 'Meld.'],
  afterNumber: ['%', 'mill.', 'årsverk'],
  beforeAll: ['ca.'],
  apostrophe: '’',
});
const shown = (text: string): string => set(text).replaceAll('\u00A0', '~');

describe('typography', () => {
  it.each([
    ['Meld. St. 27 (2015–2016)', 'Meld.~St.~27 (2015–2016)'],
    ['Kap. 3, § 4 og s. 5', 'Kap.~3, §~4 og s.~5'],
    ['40 % av 3 mill. og 5 årsverk', '40~% av 3~mill. og 5~årsverk'],
    ['ca. halvparten', 'ca.~halvparten'],
    ['Meld. St. fra Stortinget', 'Meld.~St. fra Stortinget'],
    ['KS: 13 årsverk; Difi: ca. 260', 'KS:~13~årsverk; Difi:~ca.~260'],
    ['Finansdepartementet: 3 er flere enn KS: mange', 'Finansdepartementet: 3 er flere enn KS: mange'],
    ["Finland's, l'État, 'quoted' and boys' 5'4", "Finland’s, l’État, 'quoted' and boys' 5'4"],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it.each([
    'a-b',
    'https://x.no/e-helse',
    'tas. 4',
    '5 årsverkene',
    '2016 og 2017',
    'x - y',
    'Snr. 5',
    'e-helse 2007–2010',
  ])('leaves %j', (text) => {
    expect(set(text)).toBe(text);
  });

  it('keeps the length of every text', () => {
    const part = fc.constantFrom('ca.', 'Meld.', 'St.', ' ', '27', '%', 'mill.', 'e-helse', '-', '§', 'å', '😀');
    const property = fc.property(fc.array(part), (parts) => {
      expect(set(parts.join(''))).toHaveLength(parts.join('').length);
    });
    fc.assert(property);
  });
});
