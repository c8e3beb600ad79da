import { describe, expect, it } from 'vitest';
import { SAMPLE, verdictOn } from '../project/sample-files.js';

const spelling =
  '  spelling:\n    numbers: [zero, én en ett, to, tre, fire, fem, seks]\n    thousand: tusen\n    million: mill million millioner\n    billion: mrd milliarder\n';

/** `column message` for a fact with a quote. */
const said = (fields: string, words: string): string[] =>
  verdictOn({
    'locales/nb/locale.yaml': `${String(SAMPLE['locales/nb/locale.yaml'])}${spelling}`,
    'content/facts.yaml': `a: { ${fields}, source: interviews, quote: "${words}" }\n`,
  }).diagnostics.map(({ code, message }) => `${code}: ${message}`);

describe('a quote of a fact', () => {
  it.each([
    ['value: 8, unit: fte', 'avsatt 8 årsverk'],
    ['value: 6, unit: count', 'en gruppe på Seks kommuner'],
    ['value: 1, unit: NOK', 'én kr. per innbygger'],
    ['value: 12, to: 13, unit: fte', '12- 13 årsverk'],
    ['value: 250000000, to: 300000000, unit: NOK', 'NOK 250-300 mill.'],
    ['value: 250000000, to: 300000000, unit: NOK', '250 til 300 millioner kroner'],
    ['value: 500000000, to: 1000000000, unit: NOK', 'NOK 0,5–1,0 mrd.'],
    ['value: 500000000, to: 1000000000, unit: NOK', '500 mill. til 1 mrd.'],
    ['value: 1257400000000, unit: NOK', 'NOK 1 257,4 mrd.'],
    ['value: 1257400000000, unit: NOK', '1.257,4'],
    ['value: 80, unit: percent', '596 bn. SEK (80 %'],
    ['value: 2000, unit: fte', 'to tusen'],
  ])('of { %s } may be %j', (fields, words) => {
    expect(said(fields, words)).toEqual([]);
  });

  it.each([
    ['value: 8, unit: fte', '18 årsverk', 8],
    ['value: 110000000, unit: NOK', 'NOK 110 mrd.', 110000000],
    ['value: 5, to: 6, unit: count', 'går sammen (5 stk.)', 6],
    ['value: 12, unit: fte', '1,2 årsverk', 12],
    ['value: 3, unit: count', 'trettitre', 3],
  ])('of { %s } may not be %j', (fields, words, value) => {
    expect(said(fields, words)).toEqual([
      `quote-without-number: The quote «${words}» does not hold the value ${value}.`,
    ]);
  });
});
