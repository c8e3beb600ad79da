import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOn } from '../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  title: { type: string, translatable: true }
  claims: { type: object }
  roles: { type: object, cells: { rows: role, columns: instrument } }
`;
const FRAMEWORK = `
roles: [strategy, initiate]
instruments: [econ, direct]
`;
const FACTS = (own: number, other: number, more = '') => `
kmd.fte: { value: ${own}, unit: fte, source: interviews${more} }
fi.fte: { value: ${other}, unit: fte, source: interviews }
fi.money: { value: 5, unit: EUR, source: interviews }
`;
const RELATIONS = 'no.kmd-difi: { from: kmd, to: difi, kind: steers, source: interviews }\n';
const ORGANISATIONS = `kmd: { name: Kommunaldepartementet, country: "no", level: national }
difi: { name: Difi, country: "no", level: state }
`;
const CELLS = 'roles: { strategy: { econ: x, direct: x }, initiate: { direct: x } }';
const WORDS = '{ "claiming": { "most": "mest, flest", "none": "ingen" }, "attesting": { "none": "mangler" } }';

const slide = (id: string, fields: string) => `id: ${id}\ntype: note\ntitle: Norge har mest\n${fields}\n`;

/** Codes and messages of what is wrong with claims, where the second slide has the cells. */
function told(one: string, { facts = FACTS(50, 20), two = CELLS } = {}): readonly string[] {
  const { diagnostics } = verdictOn({
    'layouts/note/schema.yaml': SCHEMA,
    'content/framework.yaml': FRAMEWORK,
    'content/facts.yaml': facts,
    'content/relations.yaml': RELATIONS,
    'content/organisations.yaml': ORGANISATIONS,
    'layouts/claims/words/nb.json': WORDS,
    'content/slides/a/one.yaml': slide('no.one', one),
    'content/slides/a/two.yaml': slide('no.two', two),
  });
  return diagnostics
    .filter(({ code }) => /claim|unknown-|unlike/u.test(code))
    .map(({ place, code, message }) => `${place?.file.slice(-8)}:${place?.line} ${code} ${message}`);
}

const codes = (...args: Parameters<typeof told>): readonly string[] =>
  told(...args).map((line) => line.split(' ', 2).join(' '));

describe('a claim', () => {
  it('of most is proved by facts, and refused with what they say', () => {
    expect(told('claims: { most: { is: fact:kmd.fte, among: [fact:fi.fte] } }')).toEqual([]);
    expect(told('claims:\n  most: { is: fact:fi.fte, among: [fact:kmd.fte] }')).toEqual([
      'one.yaml:5 refuted-claim The title says «most», but fact:fi.fte is 20 and fact:kmd.fte is 50.',
    ]);
    expect(codes('claims: { most: { is: fact:kmd.fte, among: [fact:fi.fte] } }', { facts: FACTS(20, 20) })).toEqual([
      'one.yaml:4 refuted-claim',
    ]);
  });

  it('of least is the reverse', () => {
    expect(codes('claims: { least: { is: fact:fi.fte, among: [fact:kmd.fte] } }')).toEqual([]);
    expect(codes('claims: { least: { is: fact:kmd.fte, among: [fact:fi.fte] } }')).toEqual([
      'one.yaml:4 refuted-claim',
    ]);
  });

  it('is refused where figures are too inexact to tell', () => {
    const about = (value: number) => ({ facts: FACTS(value, 47, ', qualifier: about') });
    const most = 'claims: { most: { is: fact:kmd.fte, among: [fact:fi.fte] } }';
    expect(codes(most, about(50))).toEqual(['one.yaml:4 refuted-claim']);
    expect(codes(most, about(60))).toEqual([]);
  });

  it('compares one unit', () => {
    expect(codes('claims: { most: { is: fact:kmd.fte, among: [fact:fi.money] } }')).toEqual([
      'one.yaml:4 unlike-units',
    ]);
  });

  it('of only, none and all is proved by cells', () => {
    expect(
      told('claims: { only: { is: "count:no.two/strategy,econ", among: ["count:no.two/initiate,econ"] } }'),
    ).toEqual([]);
    expect(codes('claims: { only: { is: "count:no.two/econ", among: ["count:no.two/direct"] } }')).toEqual([
      'one.yaml:4 refuted-claim',
    ]);
    expect(codes('claims: { none: { of: ["count:no.two/initiate,econ"] } }')).toEqual([]);
    expect(codes('claims: { none: { of: [count:no.two/econ] } }')).toEqual(['one.yaml:4 refuted-claim']);
    expect(codes('claims: { all: { of: [count:no.two/econ, count:no.two/direct] } }')).toEqual([]);
    expect(codes('claims: { all: { of: ["count:no.two/initiate,econ"] } }')).toEqual(['one.yaml:4 refuted-claim']);
  });

  it('is proved by relations, entries of a vocabulary and sums', () => {
    expect(codes('claims: { all: { of: [relations:kmd/steers] }, numbers: { "2": entries:role } }')).toEqual([]);
    expect(codes('claims: { none: { of: [relations:kmd/steers] } }')).toEqual(['one.yaml:4 refuted-claim']);
    expect(codes('claims: { numbers: { "3": entries:role } }')).toEqual(['one.yaml:4 refuted-claim']);
    expect(codes('claims: { numbers: { "70": sum:kmd.fte+fi.fte } }')).toEqual([]);
  });

  it('rests on words of the source that say it themselves', () => {
    expect(codes('claims: { none: { quote: noe mangler, at: L1 } }')).toEqual([]);
    expect(codes('claims: { none: { quote: noe er der, at: L1 } }')).toEqual(['one.yaml:4 quote-without-claim']);
    expect(codes('claims: { least: { quote: andre har flest, at: L1 } }')).toEqual([]);
  });

  it('names what there is', () => {
    expect(codes('claims: { most: { is: fact:kmd.ftes, among: [fact:fi.fte] } }')).toEqual(['one.yaml:4 unknown-fact']);
    expect(codes('claims: { none: { of: [count:no.two/moon] } }')).toEqual(['one.yaml:4 unknown-cells']);
    expect(codes('claims: { none: { of: [relations:kmd/loves] } }')).toEqual(['one.yaml:4 unknown-relation']);
    expect(codes('claims: { none: { of: [relations:nobody/steers] } }')).toEqual(['one.yaml:4 unknown-party']);
    expect(codes('claims: { numbers: { "2": entries:moons } }')).toEqual(['one.yaml:4 unknown-vocabulary']);
    expect(codes('claims: { most: { is: answers:moon/rating, among: [fact:fi.fte] } }')).toEqual([
      'one.yaml:4 unknown-answer',
    ]);
  });

  it('holds as long as the data do: any change that turns it is refused', () => {
    const most = 'claims: { most: { is: fact:kmd.fte, among: [fact:fi.fte] } }';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (own, other) => {
        expect(codes(most, { facts: FACTS(own, other) })).toEqual(own > other ? [] : ['one.yaml:4 refuted-claim']);
      }),
      { numRuns: 6 },
    );
  });
});

describe('two slides', () => {
  const two = (claims: string) => ({ two: `${CELLS}\nclaims: ${claims}` });

  it('may not deny each other: an error stands at both', () => {
    const denied = codes(
      'claims: { none: { of: ["count:no.two/initiate,direct"] } }',
      two('{ all: { of: [count:no.two/initiate] } }'),
    );
    expect(denied).not.toContain('two.yaml:5 denied-claim');
    expect(
      codes(
        'claims: { none: { of: [count:no.two/initiate] } }',
        two('{ all: { of: ["count:no.two/initiate,direct"] } }'),
      ),
    ).toEqual(['one.yaml:4 refuted-claim', 'one.yaml:4 denied-claim', 'two.yaml:5 denied-claim']);
  });

  it('may not both be first', () => {
    expect(
      codes(
        'claims: { most: { is: fact:kmd.fte, among: [fact:fi.fte] } }',
        two('{ least: { is: fact:kmd.fte, among: [fact:fi.fte] } }'),
      ),
    ).toEqual(['two.yaml:5 refuted-claim', 'one.yaml:4 denied-claim', 'two.yaml:5 denied-claim']);
  });

  it('may claim the same', () => {
    const most = '{ most: { is: fact:kmd.fte, among: [fact:fi.fte] } }';
    expect(codes(`claims: ${most}`, two(most))).toEqual([]);
  });
});
