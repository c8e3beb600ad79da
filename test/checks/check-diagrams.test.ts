import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  nodes:
    type: object
    defines: node
    connected: { entries: { kind: council }, by: [parent, secretariat, from] }
    additionalProperties:
      type: object
      properties:
        parent: { type: string, refersTo: node }
        secretariat: { type: array, items: { type: string, refersTo: node } }
  edges: { type: object, additionalProperties: { type: object, properties: { from: { type: string, refersTo: node } } } }
  panel: { type: object, additionalProperties: { type: object, properties: { text: { type: string, translatable: true }, units: { type: array, items: { type: string, refersTo: node } } } } }
  body: { type: string, translatable: true }
`;
const said = (fields: string, accepted = '{}\n'): readonly string[] =>
  lines(
    verdictOn({
      'layouts/note/schema.yaml': SCHEMA,
      'content/accepted.yaml': accepted,
      'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: Norge har en plan\n${fields}\n`,
    }),
  ).map((line) => line.replace('content/slides/a/one.yaml:', ''));

describe('a council', () => {
  it('is part of a unit, or has one as its secretariat', () => {
    expect(said('nodes: { a: { kind: office }, c: { kind: council } }')).toEqual(['4:31 not-connected']);
    expect(said('nodes: { a: { kind: office }, c: { kind: council, parent: a } }')).toEqual([]);
    expect(said('nodes: { a: { kind: office, secretariat: [c] }, c: { kind: council } }')).toEqual([]);
    expect(said('nodes: { c: { kind: council } }\nedges: { one: { from: c } }')).toEqual([]);
  });

  it('is not tied to anything by a text about it', () => {
    const panel = 'panel: { one: { text: x, units: [c] } }';
    expect(said(`nodes: { c: { kind: council } }\n${panel}`)).toEqual(['4:10 not-connected']);
  });

  it('may stand alone where a reason is given', () => {
    const accepted = 'no.one: { not-connected: The sources do not say whose it is. }\n';
    expect(said('nodes: { c: { kind: council } }', accepted)).toEqual([]);
  });
});
