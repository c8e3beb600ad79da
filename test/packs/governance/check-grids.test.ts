import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  roles: { type: object, cells: { rows: role, columns: instrument } }
`;

const told = (fields: string, type = 'operational-steering') =>
  verdictOn({
    [`layouts/${type}/schema.yaml`]: SCHEMA,
    'content/framework.yaml': 'roles: [strategy, initiate]\ninstruments: [econ, direct, soft]\n',
    'content/slides/a/one.yaml': `id: no.one\ntype: ${type}\ntitle: Norge har en plan\n${fields}\n`,
  }).diagnostics.filter(({ code }) => /grid|proof/u.test(code));

const FOUR = 'roles: { strategy: { econ: x, direct: x, soft: x }, initiate: { soft: x } }';
const FIVE = 'roles: { strategy: { econ: x, direct: x, soft: x }, initiate: { direct: x, soft: x } }';

describe('a grid', () => {
  it('has five filled cells at least, and is told what to be instead', () => {
    const [found, ...more] = told(FOUR);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'sparse-grid', severity: 'error', slide: 'no.one', place: { line: 4 } });
    expect(found?.message).toContain('has 4 filled cells');
    expect(found?.hint).toContain('form: list');
    expect(told(FIVE)).toEqual([]);
    expect(told(FOUR, 'strategic-steering')[0]?.hint).toContain('overview-map');
  });

  it('is none where it is a list, or of another type', () => {
    expect(told(`${FOUR}\nform: list`)).toEqual([]);
    expect(told(FOUR, 'note')).toEqual([]);
  });

  it('frames nothing as a list', () => {
    expect(
      told(`${FOUR}\nform: list\nproof: { rows: [strategy] }`).map(({ code, place }) => `${place?.line} ${code}`),
    ).toEqual(['6 unframed-proof']);
  });
});
