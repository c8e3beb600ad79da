import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  figures: { type: object, unrepeated: [panel], additionalProperties: { type: object, properties: { fact: { type: string, refersTo: fact } } } }
  panel: { type: object, additionalProperties: { type: object, properties: { text: { type: string, translatable: true } } } }
  body: { type: string, translatable: true }
`;
const said = (fields: string): readonly string[] =>
  lines(
    verdictOn({
      'layouts/note/schema.yaml': SCHEMA,
      'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: Norge har en plan\n${fields}\n`,
    }),
  ).map((line) => line.replace('content/slides/a/one.yaml:', ''));

describe('a key figure', () => {
  const figures = 'figures: { staff: { fact: kmd.fte } }';

  it('is not repeated by the text beside it', () => {
    expect(said(`${figures}\npanel: { one: { text: "har {{fact:kmd.fte}} nå" } }`)).toEqual(['5:28 repeated-figure']);
    expect(said('panel: { one: { text: "har {{fact:kmd.fte}} nå" } }')).toEqual([]);
  });

  it('may stand in other texts', () => {
    expect(said(`${figures}\nbody: "{{fact:kmd.fte}}"`)).toEqual([]);
  });
});
