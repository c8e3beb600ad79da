import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  title: { type: string, translatable: true }
  chart: { type: object, properties: { compare: { type: object }, values: { type: object, additionalProperties: { type: object, properties: { fact: { type: string, refersTo: fact } } } } } }
`;
const FACTS = `kmd.fte: { value: 50, unit: fte, source: interviews }
se.fte: { value: 17, unit: fte, source: interviews, conflicts: [staff] }
se.other: { value: 60, unit: fte, source: interviews, conflicts: [staff] }
fi.fte: { value: 45, unit: fte, source: interviews }
`;
const CONFLICTS = `staff:
  places: [{ at: L1, says: 17 }, { at: L2, says: 60 }]
  kept: "17"
  rule: x
  slides: [no.one]
  weight: main
  short: { what: Folk, says: "17", other: "60", because: x }
  values: { se.fte: [60], se.other: [17] }
`
  .replaceAll('says: 17', 'says: "17"')
  .replaceAll('says: 60', 'says: "60"');

const said = (title: string, fields = ''): readonly string[] =>
  lines(
    verdictOn({
      'layouts/note/schema.yaml': SCHEMA,
      'content/facts.yaml': FACTS,
      'content/conflicts.yaml': CONFLICTS,
      'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: "${title}"\n${fields}\n`,
    }),
  )
    .filter((line) => line.includes('disputed-'))
    .map((line) => line.replace('content/slides/a/one.yaml:', ''));

const CHART = `chart: { values: { se: { fact: se.fte }, fi: { fact: fi.fte }, kmd: { fact: kmd.fte } }`;

describe('a title', () => {
  it('that rests on a figure the sources disagree on must say so', () => {
    expect(said('Enheten har {{fact:se.fte}}')).toEqual(['3:21 disputed-title']);
    expect(said('Enheten har {{fact:se.fte number}} eller {{fact:se.other}}')).toEqual([]);
    expect(said('Enheten har {{fact:fi.fte}}')).toEqual([]);
  });

  it('may not compare two figures that change places where other sources are right', () => {
    expect(said('{{ratio:fi.fte/se.fte}} ganger så mange')).toEqual(['3:9 disputed-title', '3:9 disputed-rank']);
    expect(said('{{fact:kmd.fte}} mot {{fact:fi.fte}}')).toEqual([]);
  });

  it('may not rest on the last of a chart that is last no more', () => {
    expect(said('Finland har {{fact:fi.fte}}', `${CHART} }`)).toEqual([]);
    expect(said('Flest er {{fact:kmd.fte}}', `${CHART} }`)).toEqual(['3:18 disputed-rank']);
  });

  it('ranks what an arrow compares', () => {
    expect(said('De har flere', `${CHART}, compare: { larger: fi, smaller: se } }`)).toEqual(['3:8 disputed-rank']);
    expect(said('De har flere', `${CHART}, compare: { larger: kmd, smaller: fi } }`)).toEqual(['3:8 disputed-rank']);
  });
});
