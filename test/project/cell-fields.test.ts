import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from './sample-files.js';

const schema = (title: string): string => `
type: object
properties:
  id: { type: string }
  type: { type: string }
  title: { type: string, translatable: true }
  ${title}
`;
const roles = schema(`roles: { type: object, cells: { rows: operational-role, columns: instrument, allRows: true } }
  notInUse: { type: object }`);
const levels = schema('levels: { type: object, cells: { rows: level, columns: instrument, within: instruments } }');
const matrix = schema('actors: { type: array, items: { type: string, refersTo: slide, gathers: cells } }');

const slide = (id: string, type: string, fields: string, title = 'Norge har en plan'): string =>
  `id: ${id}\ntype: ${type}\ntitle: "${title}"\n${fields}\n`;
const said = (files: Readonly<Record<string, string>>): readonly string[] =>
  lines(
    verdictOn({
      'layouts/roles/schema.yaml': roles,
      'layouts/levels/schema.yaml': levels,
      'layouts/matrix/schema.yaml': matrix,
      ...files,
    }),
  ).filter((line) => !line.includes('unshown-slide'));
const one = (fields: string, title?: string): Readonly<Record<string, string>> => ({
  'content/slides/a/one.yaml': slide('no.one', 'roles', fields, title),
});

describe('cells of slides', () => {
  it('are stated or not in use, never both', () => {
    expect(said(one('roles: { operate: { econ: x } }\nnotInUse: { operate: [direct] }'))).toEqual([]);
    expect(said(one('roles: { operate: { econ: x } }\nnotInUse: { operate: [direct, econ] }'))).toEqual([
      'content/slides/a/one.yaml:5:31 stated-and-unused',
    ]);
  });

  it('are gathered from slides that other decks hold', () => {
    const three = slide('no.three', 'roles', 'roles: { operate: { econ: x } }');
    const two = slide('no.two', 'matrix', 'actors: [no.three]', '{{count:no.two/econ}} ruter');
    expect(said({ 'content/slides/b/three.yaml': three, 'content/slides/a/two.yaml': two })).toEqual([]);
  });

  it('are none in a row that says why it is without', () => {
    const level = (fields: string): readonly string[] =>
      said({ 'content/slides/a/one.yaml': slide('no.one', 'levels', `levels: { state: { ${fields} } }`) });
    expect(level('without: ingen strategi')).toEqual([]);
    expect(level('without: ingen strategi, instruments: { econ: x }')).toEqual([
      'content/slides/a/one.yaml:4:29 stated-and-unused',
    ]);
    expect(level('notInUse: [econ], instruments: { econ: x }')).toEqual([
      'content/slides/a/one.yaml:4:31 stated-and-unused',
    ]);
  });

  it('are counted in texts of any slide, also where several are shown together', () => {
    const both = (id: string): readonly string[] =>
      said({
        ...one('roles: { operate: { econ: x } }'),
        'content/slides/a/two.yaml': slide('no.two', 'matrix', 'actors: [no.one]', `Penger i {{count:${id}}} ruter`),
      });
    expect([both('no.one/econ'), both('no.two/econ'), both('no.two+no.one/operate number')]).toEqual([[], [], []]);
    expect(both('no.two/ecno')).toEqual(['content/slides/a/two.yaml:3:18 unknown-cells']);
    expect(both('no.three/econ')).toEqual(['content/slides/a/two.yaml:3:18 unknown-cells']);
  });
});
