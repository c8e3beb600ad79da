import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  payers: { type: object, additionalProperties: { type: object, properties: { fact: { type: string, refersTo: fact } } } }
`;
const said = (second: string): readonly string[] =>
  lines(
    verdictOn({
      'layouts/money-flow/schema.yaml': SCHEMA,
      'content/facts.yaml': [
        'state: { value: 60, unit: NOK, year: 2017, source: interviews }',
        'towns: { value: 30, unit: NOK, qualifier: about, year: 2017, source: interviews }',
        'swedes: { value: 30, unit: SEK, year: 2017, source: interviews }',
        'staff: { value: 30, unit: fte, year: 2017, source: interviews }',
        'earlier: { value: 30, unit: NOK, year: 2016, source: interviews }',
        'whenever: { value: 30, unit: NOK, as-of: mapping, source: interviews }',
        'range: { value: 30, to: 40, unit: NOK, year: 2017, source: interviews }',
        'nothing: { value: 0, unit: NOK, year: 2017, source: interviews }',
        '',
      ].join('\n'),
      'content/slides/a/one.yaml': `id: no.one\ntype: money-flow\ntitle: Norge har en plan\npayers:\n  state: { fact: state }\n  other: { ${second} }\n`,
    }),
  );

describe('payers of one flow', () => {
  it.each(['fact: towns', ''])('have amounts of one currency and one year, or none: %s', (second) => {
    expect(said(second)).toEqual([]);
  });

  it.each([
    ['swedes', 'unlike-payers'],
    ['earlier', 'unlike-payers'],
    ['whenever', 'unlike-payers'],
    ['staff', 'payer-without-width'],
    ['range', 'payer-without-width'],
    ['nothing', 'payer-without-width'],
  ])('are told at the amount that has no place in the scale: %s', (fact, code) => {
    expect(said(`fact: ${fact}`)).toEqual([`content/slides/a/one.yaml:6:18 ${code}`]);
  });
});
