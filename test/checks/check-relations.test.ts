/** How two actors stand to each other is said once, and all slides draw it alike. */
import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

const SCHEMA = `
type: object
properties:
  nodes:
    type: object
    defines: node
    additionalProperties:
      type: object
      not: { required: [organisation, actor], properties: { organisation: {}, actor: {} } }
      relates: { by: node, from: { parent: [steers, owns] }, to: { secretariat: [secretariat] } }
      properties:
        organisation: { type: string, refersTo: organisation }
        actor: { type: string, refersTo: framework-actor }
        parent: { type: string, refersTo: node }
        secretariat: { type: array, items: { type: string, refersTo: node } }
  edges:
    type: object
    additionalProperties:
      type: object
      relates: { by: node, kinds: [steers, owns, cooperates] }
      properties:
        between: { type: array, items: { type: string, refersTo: node } }
        from: { type: string, refersTo: node }
        to: { type: string, refersTo: node }
        kind: { type: string }
`;
const ORGANISATIONS = `kmd: { name: KMD, country: "no", level: national }
difi: { name: Difi, country: "no", level: state }
`;
const NODES = 'nodes: { a: { organisation: kmd }, b: { organisation: difi }, c: { actor: all }, d: {} }';
const STEERS = 'one: { from: kmd, to: difi, kind: steers, source: interviews, at: [L1] }\n';

/** The second slide is of another file: both must say the same. */
const files = (relations: string | undefined, edges: string, second = ''): Readonly<Record<string, string>> => ({
  'layouts/note/schema.yaml': SCHEMA,
  'content/organisations.yaml': ORGANISATIONS,
  'content/framework.yaml': 'actors: [all]\n',
  ...(relations === undefined ? {} : { 'content/relations.yaml': relations }),
  'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: Norge har en plan\n${NODES}\n${edges}\n`,
  'content/slides/a/two.yaml': `id: no.two\ntype: note\ntitle: Norge har råd\n${NODES}\n${second}\n`,
});
const said = (relations: string | undefined, edges: string, second = ''): readonly string[] =>
  lines(verdictOn(files(relations, edges, second))).map((line) => line.replace('content/', ''));

describe('a line between two actors', () => {
  it('takes its kind and direction from relations.yaml, however the slide names the pair', () => {
    for (const between of ['[a, b]', '[b, a]']) {
      const { project } = verdictOn(files(STEERS, `edges: { x: { between: ${between}, via: left } }`));
      expect(project?.slides.get('no.one')?.fields['edges']).toEqual({
        x: { from: 'a', to: 'b', kind: 'steers', via: 'left' },
      });
    }
  });

  it('is known, and its ends are actors', () => {
    expect(said(STEERS, 'edges: { x: { between: [a, c] } }')).toEqual(['slides/a/one.yaml:5:15 unstated-relation']);
    expect(said(STEERS, 'edges: { x: { between: [a, d] } }')).toEqual(['slides/a/one.yaml:5:15 unstated-relation']);
    expect(said(undefined, 'edges: { x: { between: [a, b] } }')).toEqual(['slides/a/one.yaml:5:15 unstated-relation']);
  });

  it('is of a kind that the type of slide can draw', () => {
    const advises = STEERS.replace('steers', 'advises');
    expect(said(advises, 'edges: { x: { between: [a, b] } }')).toEqual(['slides/a/one.yaml:5:15 undrawable-relation']);
  });

  it('is not typed again where relations.yaml has it', () => {
    expect(said(STEERS, 'edges: { x: { from: a, to: b, kind: steers } }')).toEqual([
      'slides/a/one.yaml:5:37 restated-relation',
    ]);
  });

  it.each(['{ from: a, to: b, kind: owns }', '{ from: b, to: a, kind: steers }'])(
    'does not contradict relations.yaml, which is told at both: %s',
    (edge) => {
      expect([...said(STEERS, `edges: { x: ${edge} }`)].sort()).toEqual([
        'relations.yaml:1:1 contradicted-relation',
        'slides/a/one.yaml:5:37 contradicted-relation',
      ]);
    },
  );

  it('is the same on two slides that state it themselves, told at both where it is not', () => {
    const [one, other] = [
      'edges: { x: { from: a, to: c, kind: steers } }',
      'edges: { x: { from: a, to: c, kind: owns } }',
    ];
    expect(said(undefined, one, one)).toEqual([]);
    expect([...said(undefined, one, other)].sort()).toEqual([
      'slides/a/one.yaml:5:37 contradicted-relation',
      'slides/a/two.yaml:5:37 contradicted-relation',
    ]);
  });

  it('goes both ways where the kind is mutual', () => {
    const [one, other] = ['a, to: c', 'c, to: a'].map((ends) => `edges: { x: { from: ${ends}, kind: cooperates } }`);
    expect(said(undefined, one ?? '', other)).toEqual([]);
  });

  it('may be stated freely where an end is no actor', () => {
    expect(said(STEERS, 'edges: { x: { from: a, to: d, kind: owns }, y: { from: d, to: a, kind: steers } }')).toEqual(
      [],
    );
  });
});

describe('a line of a chart', () => {
  const chart = (from: string, to: string): string =>
    `nodes: { a: { organisation: ${from} }, b: { organisation: ${to}, parent: a } }`;
  const verdict = (relations: string, nodes: string): readonly string[] =>
    lines(
      verdictOn({
        ...files(relations, ''),
        'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: Norge har en plan\n${nodes}\n`,
      }),
    ).map((line) => line.replace('content/', ''));

  it('may mean steering or owning, from above', () => {
    expect(verdict(STEERS, chart('kmd', 'difi'))).toEqual([]);
    expect(verdict(STEERS.replace('steers', 'owns'), chart('kmd', 'difi'))).toEqual([]);
  });

  it('is not drawn from below, nor for those that only work together', () => {
    const both = ['relations.yaml:1:1 contradicted-relation', 'slides/a/one.yaml:4:69 contradicted-relation'];
    expect([...verdict(STEERS, chart('difi', 'kmd'))].sort()).toEqual(both);
    expect(verdict(STEERS.replace('steers', 'cooperates'), chart('kmd', 'difi'))).toHaveLength(2);
  });

  it('of a secretariat goes from the unit, which stands for its organisation', () => {
    const nodes = 'nodes: { a: { organisation: kmd, secretariat: [b] }, b: { organisation: difi } }';
    expect(verdict(STEERS.replace('steers', 'secretariat'), nodes)).toEqual([]);
    expect(verdict(STEERS, nodes)).toHaveLength(2);
  });

  it('joins units that are one thing or the other', () => {
    expect(verdict(STEERS, 'nodes: { a: { organisation: kmd, actor: all } }')).toEqual([
      'slides/a/one.yaml:4:10 invalid-value',
    ]);
  });

  it('within one organisation is none of theirs', () => {
    expect(verdict(STEERS, chart('kmd', 'kmd'))).toEqual([]);
  });
});

describe('a line of hierarchy or support', () => {
  const schema = SCHEMA.replace('[steers, owns] }', 'hierarchy }').replace('[secretariat] }', 'support }');
  const words = JSON.stringify({ relation: { runs: { legend: 'Driver', verb: 'Driver' } } });
  const verdict = (framework: string, kind: string, nodes: string): readonly string[] =>
    lines(
      verdictOn({
        ...files(STEERS.replace('steers', kind), ''),
        'layouts/note/schema.yaml': schema,
        'content/framework.yaml': `actors: [all]\n${framework}`,
        'content/slides/a/one.yaml': `id: no.one\ntype: note\ntitle: Norge har en plan\n${nodes}\n`,
        ...(framework === '' ? {} : { 'locales/nb/framework.json': words }),
      }),
    ).filter((line) => line.includes('relation'));
  const under = 'nodes: { a: { organisation: kmd }, b: { organisation: difi, parent: a } }';
  const serving = 'nodes: { a: { organisation: kmd, secretariat: [b] }, b: { organisation: difi } }';

  it('means any kind that says so in the framework', () => {
    expect(['steers', 'assigns', 'owns'].flatMap((kind) => verdict('', kind, under))).toEqual([]);
    expect(verdict('relations: { runs: { chart: hierarchy } }\n', 'runs', under)).toEqual([]);
    expect(verdict('relations: { runs: { chart: support } }\n', 'runs', serving)).toEqual([]);
  });

  it('means no others', () => {
    expect(verdict('', 'advises', under)).toHaveLength(2);
    expect(verdict('relations: { runs: {}, owns: {} }\n', 'runs', under)).toHaveLength(2);
  });

  it('is told where none does: within an organisation only that of support, since the legend has its word', () => {
    const own = 'relations: { runs: {} }\n';
    const at = (line: string): string => `content/slides/a/one.yaml:4:${line} undrawable-relation`;
    expect(verdict(own, 'runs', under)).toEqual([at('69')]);
    expect(verdict(own, 'runs', 'nodes: { a: {}, b: { parent: a } }')).toEqual([]);
    expect(verdict(own, 'runs', 'nodes: { a: { secretariat: [b] }, b: {} }')).toEqual([at('29')]);
  });
});

describe('relations.yaml', () => {
  it('has each pair once, whichever end comes first', () => {
    const again = `${STEERS}two: { from: difi, to: kmd, kind: owns, source: interviews }\n`;
    expect(said(again, '')).toEqual(['relations.yaml:2:1 repeated-relation']);
  });

  it('names organisations or actors, kinds, sources and conflicts that there are', () => {
    const entry = 'one: { from: kmdd, to: all, kind: ownz, source: interviewz, conflicts: [none] }\n';
    expect(said(entry, '')).toEqual([
      'relations.yaml:1:14 unknown-party',
      'relations.yaml:1:35 unknown-relation',
      'relations.yaml:1:49 unknown-source',
      'relations.yaml:1:73 unknown-conflict',
    ]);
  });

  it('joins two, not one with itself', () => {
    expect(said('one: { from: kmd, to: kmd, kind: owns, source: interviews }\n', '')).toEqual([
      'relations.yaml:1:23 leads-to-itself',
    ]);
  });

  it('cannot tell an actor from an organisation of the same id', () => {
    const both = { ...files(STEERS, ''), 'content/framework.yaml': 'actors: [all, kmd]\n' };
    expect(lines(verdictOn(both))).toEqual(['content/framework.yaml:1:15 duplicate-id']);
  });

  it('may hold what no slide draws yet', () => {
    expect(said(STEERS, '')).toEqual([]);
  });

  it('is disputed where its conflicts are, so the notes of slides that draw it tell them', () => {
    const conflicts = `c: { places: [{ at: L1, says: a }, { at: L2, says: b }], kept: a, rule: b, slides: [no.two] }\n`;
    const disputed = STEERS.replace('at: [L1]', 'conflicts: [c]');
    const edges = 'edges: { x: { between: [a, b] } }';
    const verdict = verdictOn({ ...files(disputed, edges, edges), 'content/conflicts.yaml': conflicts });
    expect(lines(verdict)).toEqual(['content/slides/a/one.yaml:1:5 untold-conflict']);
  });
});
