import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

const fact = (id: string, value: string, more: string): string =>
  `${id}: { value: ${value}, unit: fte, source: interviews, ${more} }\n`;

describe('facts', () => {
  const said = (...facts: readonly string[]): readonly string[] =>
    lines(
      verdictOn({
        'content/facts.yaml': `kmd.fte: { value: 50, unit: fte, source: interviews }\n${facts.join('')}`,
        'content/conflicts.yaml':
          'size: { places: [{ at: L1, says: tolv }, { at: L2, says: ti }], kept: tolv, rule: først nevnt, slides: [] }\n',
      }),
    );
  const one = fact('a', '12', 'quote: 12 av 13 årsverk, at: [L1, L7]');

  it.each([
    ['the same', fact('b', '12', 'quote: 12 av 13 årsverk, at: [L7]')],
    ['a range', fact('b', '12, to: 13', 'quote: 12 av 13 årsverk, at: [L1]')],
    ['how exact it is', fact('b', '12, qualifier: about', 'quote: 12 av 13 årsverk, at: [L1]')],
  ])('say the same words of a source once: %s', (_, other) => {
    expect(said(one, other)).toEqual(['content/facts.yaml:3:1 repeated-fact']);
  });

  it.each([
    ['another number of the same words', fact('b', '13', 'quote: 12 av 13 årsverk, at: [L1]')],
    ['another line', fact('b', '12', 'quote: 12 av 13 årsverk, at: [L2]')],
    ['other words', fact('b', '12', 'quote: 12 årsverk, at: [L1]')],
    ['another year', fact('b', '12', 'quote: 12 av 13 årsverk, at: [L1], year: 2016')],
    ['another organisation', fact('b', '12', 'quote: 12 av 13 årsverk, at: [L1], organisation: kmd')],
    ['no words', fact('b', '12', 'at: [L1]')],
  ])('may be alike where they are two: %s', (_, other) => {
    expect(said(one, other)).toEqual([]);
  });
});

const SCHEMA = `
type: object
properties:
  figures:
    type: object
    additionalProperties:
      type: object
      captioned: { caption: fact }
      properties: { fact: { type: string, refersTo: fact }, caption: { type: string, translatable: true } }
`;
const FACTS = [
  'kmd.fte: { value: 50, unit: fte, organisation: kmd, source: interviews }',
  'kmd.ict: { value: 35, unit: fte, organisation: kmd, source: interviews }',
  'kmd.2016: { value: 48, unit: fte, organisation: kmd, year: 2016, source: interviews }',
  'dk.fte: { value: 90, unit: fte, source: interviews }',
  'se.fte: { value: 70, unit: fte, source: interviews }\n',
].join('\n');
const slide = (id: string, figure: string, caption: string): string =>
  `id: ${id}\ntype: note\ntitle: Norge har plan ${id}\nfigures: { a: { fact: ${figure}, caption: "${caption}" } }\n`;

describe('figures on slides', () => {
  const said = (
    [fact1, caption1]: readonly [string, string],
    [fact2, caption2]: readonly [string, string],
    accepted = '{}\n',
  ): readonly string[] =>
    lines(
      verdictOn({
        'layouts/note/schema.yaml': SCHEMA,
        'content/facts.yaml': FACTS,
        'content/accepted.yaml': accepted,
        'content/slides/a/one.yaml': slide('no.one', fact1, caption1),
        'content/slides/a/two.yaml': slide('no.two', fact2, caption2),
      }),
    );
  const told = ['content/slides/a/two.yaml:4:23 two-figures'];

  it('have one number for one caption', () => {
    expect(said(['kmd.fte', 'årsverk i KMD'], ['kmd.ict', 'årsverk i KMD'])).toEqual(told);
    expect(said(['kmd.fte', 'Årsverk i {{org:kmd}}'], ['kmd.ict', 'årsverk  i KMD'])).toEqual(told);
    expect(said(['kmd.fte', 'årsverk i KMD'], ['kmd.fte', 'årsverk i KMD'])).toEqual([]);
  });

  it('may differ where the caption, the time or the organisation does', () => {
    expect(said(['kmd.fte', 'årsverk i KMD'], ['kmd.ict', 'årsverk til IKT'])).toEqual([]);
    expect(said(['kmd.fte', 'årsverk i KMD'], ['kmd.2016', 'årsverk i KMD'])).toEqual([]);
    expect(said(['dk.fte', 'årsverk'], ['se.fte', 'årsverk'])).toEqual([]);
  });

  it('may differ where a reason is given', () => {
    const accepted = 'no.two: { two-figures: The second counts the staff of last year. }\n';
    expect(said(['kmd.fte', 'årsverk i KMD'], ['kmd.ict', 'årsverk i KMD'], accepted)).toEqual([]);
  });
});
