import { expect, it } from 'vitest';
import { lines, verdictOn } from '../../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  entries: { type: object, additionalProperties: { type: object, properties: { source: { type: string, refersTo: source } } } }
`;

it('a list of sources holds none that no slide names', () => {
  const said = lines(
    verdictOn({
      'layouts/general/pack.yaml': 'standard: {}\n',
      'layouts/source-list/schema.yaml': SCHEMA,
      'content/sources.yaml': 'known: { title: Regnskap }\nother: { title: Register }\n',
      'content/slides/a/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har en plan\nsources: [known]\n',
      'content/slides/a/two.yaml':
        'id: no.two\ntype: source-list\ntitle: Kildene er kjent\nentries: { a: { source: known }, b: { source: other } }\n',
    }),
  );
  expect(said.filter((line) => line.endsWith('unused-source'))).toEqual([
    'content/slides/a/two.yaml:4:47 unused-source',
  ]);
});
