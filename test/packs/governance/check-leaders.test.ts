import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  sector: { type: string, refersTo: sector }
  levels: { type: object, propertyNames: { type: string, refersTo: level }, additionalProperties: { $ref: '#/definitions/level' } }
  rows: { type: object, propertyNames: { type: string, refersTo: level }, additionalProperties: { $ref: '#/definitions/rows' } }
definitions:
  level: { type: object, additionalProperties: { $ref: '#/definitions/actor' } }
  rows:
    type: object
    properties:
      leading: { $ref: '#/definitions/level', marks: { leader: true } }
      other: { $ref: '#/definitions/level', marks: { leader: false } }
  actor:
    type: object
    properties:
      organisation: { type: string, refersTo: organisation }
      leading: { type: boolean, marks: { leader: true } }
`;
const ORGANISATIONS = `kmd: { name: KMD, country: "no", level: national, leads: [national], leadsIn: { health: [state] } }
difi: { name: Difi, country: "no", level: state }
`;
const said = (fields: string, accepted = '{}\n'): readonly string[] =>
  lines(
    verdictOn({
      'layouts/note/schema.yaml': SCHEMA,
      'content/organisations.yaml': ORGANISATIONS,
      'content/framework.yaml': 'sectors: [health]\n',
      'content/accepted.yaml': accepted,
      'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: Norge har en plan\n${fields}\n`,
    }),
  );

describe('who leads a level', () => {
  it('is what organisations.yaml says; actors that are no organisation say it themselves', () => {
    expect(said('levels: { national: { a: { organisation: kmd }, b: { leading: true } } }')).toEqual([]);
    expect(said('levels: { national: { a: { organisation: kmd, leading: true } } }')).toEqual([]);
  });

  it.each([
    ['levels: { national: { a: { organisation: kmd, leading: false } } }', 'false'],
    ['levels: { state: { a: { organisation: kmd, leading: true } } }', 'true'],
    ['levels: { national: { a: { organisation: kmd }, b: { organisation: difi, leading: true } } }', 'true'],
    ['rows: { national: { leading: { a: { organisation: difi } }, other: {} } }', 'difi'],
    ['rows: { national: { leading: {}, other: { a: { organisation: kmd } } } }', 'kmd'],
  ])('is not denied by an actor or the row in which it stands: %s', (fields, at) => {
    expect(said(fields)).toEqual([`content/slides/a/one.yaml:4:${fields.indexOf(at) + 1} contradicted-leader`]);
  });

  it('is not denied by a row that follows it', () => {
    const rows = 'rows: { national: { leading: { a: { organisation: kmd } }, other: { b: { organisation: difi } } } }';
    expect(said(rows)).toEqual([]);
  });

  it('is another on slides about a sector in which others lead', () => {
    expect(said('sector: health\nlevels: { state: { a: { organisation: kmd, leading: true } } }')).toEqual([]);
    const fields = 'levels: { national: { a: { organisation: kmd, leading: true } } }\nsector: health';
    expect(said(fields)).toEqual([`content/slides/a/one.yaml:4:${fields.indexOf('true') + 1} contradicted-leader`]);
  });

  it('may be told otherwise where a reason is given', () => {
    const accepted = 'no.one: { contradicted-leader: The slide tells of the years before. }\n';
    expect(said('levels: { state: { a: { organisation: kmd, leading: true } } }', accepted)).toEqual([]);
  });
});
