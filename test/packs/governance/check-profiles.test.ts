import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  of: { type: string, refersTo: slide }
  roles: { type: object }
`;
const said = (profile: string, steering: string): readonly string[] =>
  lines(
    verdictOn({
      'layouts/note/schema.yaml': SCHEMA,
      'layouts/actor-profile/schema.yaml': SCHEMA,
      'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: Norge har en plan\nroles: ${steering}\n`,
      'content/slides/a/two.yaml': `id: no.two\ntype: actor-profile\ntitle: Norge har en aktør\nof: no.one\nroles: ${profile}\n`,
    }),
  );
const all = '{ initiate: { econ: a, direct: b }, operate: { econ: c } }';

describe('a profile', () => {
  it('has words for the cells of the slide on operational steering', () => {
    expect(said(all, all)).toEqual([]);
  });

  it.each([
    ['{ initiate: { econ: a, direct: b }, operate: { econ: c, direct: d } }', '5:72 cell-not-told'],
    ['{ initiate: { econ: a, direct: b } }', '5:1 cell-without-words'],
    ['{ initiate: { econ: a }, operate: { econ: c } }', '5:1 cell-without-words'],
  ])('has no others, and none is left out: %s', (roles, fault) => {
    expect(said(roles, all)).toEqual([`content/slides/a/two.yaml:${fault}`]);
  });
});
