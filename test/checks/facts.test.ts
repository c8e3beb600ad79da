import { describe, expect, it } from 'vitest';
import { verdictOn } from '../project/sample-files.js';

/** What is said of one fact: `column code: message`. */
const said = (fields: string): string[] =>
  verdictOn({ 'content/facts.yaml': `a: { ${fields}, source: interviews }\n` }).diagnostics.map(
    ({ place, code, message }) => `${place?.column} ${code}: ${message}`,
  );

describe('a fact', () => {
  it('has a qualifier, the time and the place of its source', () => {
    const fields =
      'value: 5, unit: fte, qualifier: just-over, as-of: 2017-03, at: [L12], quote: "vel 5", conflicts: [c2-26]';
    const conflicts = 'c2-26: { places: [{ at: L1, says: a }, { at: L2, says: b }], kept: a, rule: b, slides: [] }\n';
    const { project, diagnostics } = verdictOn({
      'content/facts.yaml': `a: { ${fields}, source: interviews }\n`,
      'content/conflicts.yaml': conflicts,
    });
    expect(diagnostics).toEqual([]);
    expect(project?.facts.get('a')).toEqual({
      ...{ id: 'a', value: 5, unit: 'fte', qualifier: 'just-over', asOf: '2017-03', source: 'interviews' },
      ...{ at: ['L12'], quote: 'vel 5', conflicts: ['c2-26'] },
    });
  });

  it.each([
    ['value: -1200, unit: fte', '13 senseless-value: The value -1200 is below zero'],
    ['value: 2.5, unit: count', '13 senseless-value: The value 2.5 has decimals'],
    ['value: 5e-324, unit: NOK', '13 senseless-value: The value 5e-324 is so small that it would be printed as 0'],
    ['value: 0, unit: fte, qualifier: about', '38 senseless-value: The value is 0, and nothing is «about» 0.'],
    ['value: 1e300, unit: NOK', '13 senseless-value: The value 1e+300 is too large'],
    ['value: 1, to: 1.5, unit: employees', '20 senseless-value: The value 1.5 has decimals'],
    [
      'value: .nan, unit: NOK',
      '13 wrong-kind: «a.value» must be a number, but is infinite, too large or «not a number».',
    ],
    ['value: 1e400, unit: NOK', '13 wrong-kind: «a.value» must be a number, but is infinite, too large'],
    ['value: 5, unit: fte, year: 2017, as-of: mapping', '46 two-times: A fact has either'],
    ['value: 5, unit: fte, as-of: spring', '34 bad-form: «a.as-of» has a form'],
    ['value: 5, unit: fte, qualifier: ca', '38 unknown-qualifier: '],
  ])('{ %s } is refused', (fields, expected) => {
    expect(said(fields)).toEqual([expect.stringContaining(expected)]);
  });

  it('that was changed without a source that says it is told, whatever its quote says, until there is one', () => {
    const fields = 'value: 5, unit: fte, quote: "4 årsverk", proof:';
    expect(said(`${fields} missing`)).toEqual([
      expect.stringMatching(/^\d+ unproved-figure: The value 5 was changed/u),
    ]);
    expect(said(`${fields} given`)).toEqual([expect.stringContaining('quote-without-number')]);
  });

  it.each([
    'value: 0, unit: fte',
    'value: 0, to: 5, unit: fte, qualifier: about',
    'value: 0.5, unit: fte',
    'value: -2, unit: percent',
    'value: -2e6, unit: NOK',
  ])('{ %s } makes sense', (fields) => {
    expect(said(fields)).toEqual([]);
  });
});
