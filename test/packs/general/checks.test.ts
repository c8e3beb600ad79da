import { describe, expect, it } from 'vitest';
import { lines, verdictOn } from '../../project/sample-files.js';

/** Faults of a slide of this type, whose schema allows everything; its fields begin on the fourth line. */
const said = (type: string, fields: string): readonly string[] =>
  lines(
    verdictOn({
      'layouts/general/pack.yaml': 'standard: {}\n',
      [`layouts/${type}/schema.yaml`]: 'type: object\n',
      'content/slides/a/one.yaml': `id: no.one\ntype: ${type}\ntitle: Norge har en plan\n${fields}\n`,
    }),
  );

describe('squares that show a part of a whole', () => {
  it('show no more than the whole', () => {
    expect(said('title-slide', 'tiles: { part: 24, total: 24 }')).toEqual([]);
    expect(said('title-slide', 'tiles: { part: 25, total: 24 }')).toEqual([
      'content/slides/a/one.yaml:4:16 part-over-whole',
    ]);
  });
});

describe('pictures', () => {
  const frame = (box: string): readonly string[] => said('picture', `callouts: { a: { box: [${box}] } }`);

  it('show nobody who has not agreed', () => {
    expect(said('picture', 'consent: true')).toEqual([]);
    expect(said('picture', 'consent: false')).toEqual(['content/slides/a/one.yaml:4:10 shown-without-consent']);
    expect(said('two-columns', 'left: { consent: true }\nright: { consent: false }')).toEqual([
      'content/slides/a/one.yaml:5:19 shown-without-consent',
    ]);
  });

  it('have frames that lie on them', () => {
    expect(frame('0.7, 0.1, 0.3, 0.9')).toEqual([]);
    for (const box of ['0.8, 0.1, 0.3, 0.1', '0.1, 0.6, 0.3, 0.5', '0.1, 0.1, 0, 0.5', '0.1, 0.1, 0.5, 0'])
      expect(frame(box)).toEqual(['content/slides/a/one.yaml:4:18 frame-off-picture']);
  });

  it('have facts that show no more than the whole, and that can be added up where their sum is told', () => {
    const share = (part: number): string => `facts: { a: { figure: x, share: { part: ${part}, total: 5 } } }`;
    expect(said('picture', share(5))).toEqual([]);
    expect(said('picture', share(6))).toEqual(['content/slides/a/one.yaml:4:41 part-over-whole']);
    const facts = 'facts: { a: { value: 1 }, b: { figure: x } }';
    expect(said('picture', facts)).toEqual([]);
    expect(said('picture', `${facts}\ntotal: Both`)).toEqual(['content/slides/a/one.yaml:4:27 wrong-sum']);
  });
});

describe('minutes of a meeting', () => {
  const questions = (first: string, second: string): string =>
    `questions: { a: { name: A, purpose: inform${first} }, b: { name: B, purpose: decide${second} } }`;

  it('add up to its length', () => {
    expect(said('meeting-agenda', `length: 60\n${questions(', minutes: 20', ', minutes: 40')}`)).toEqual([]);
    expect(said('meeting-agenda', `length: 60\n${questions(', minutes: 20', ', minutes: 30')}`)).toEqual([
      'content/slides/a/one.yaml:4:9 minutes-not-whole',
    ]);
  });

  it('are there for all questions or for none', () => {
    expect(said('meeting-agenda', questions('', ''))).toEqual([]);
    expect(said('meeting-agenda', `length: 60\n${questions(', minutes: 20', '')}`)).toEqual([
      'content/slides/a/one.yaml:5:60 minutes-not-whole',
    ]);
    expect(said('meeting-agenda', questions(', minutes: 20', ''))).toEqual([
      'content/slides/a/one.yaml:4:1 minutes-not-whole',
    ]);
    expect(said('meeting-agenda', `start: '09:00'\n${questions('', '')}`)).toEqual([
      'content/slides/a/one.yaml:5:1 minutes-not-whole',
    ]);
  });
});

describe('decisions', () => {
  const decisions = 'decisions: { a: { name: A, value: 0.1 }, b: { name: B, value: 0.2 } }';

  it('come to the sum that the slide names', () => {
    expect(said('decisions', `unit: EUR\n${decisions}\ntotal: { name: T, value: 0.3 }`)).toEqual([]);
    expect(said('decisions', `unit: EUR\n${decisions}\ntotal: { name: T, value: 0.4 }`)).toEqual([
      'content/slides/a/one.yaml:6:26 wrong-sum',
    ]);
  });

  it('have values with a unit, all of them or none', () => {
    expect(said('decisions', 'decisions: { a: { name: A } }')).toEqual([]);
    expect(said('decisions', decisions)).toEqual(['content/slides/a/one.yaml:4:1 wrong-sum']);
    expect(said('decisions', 'unit: EUR\ndecisions: { a: { name: A } }')).toEqual([
      'content/slides/a/one.yaml:5:14 wrong-sum',
    ]);
    expect(said('decisions', `${decisions}\ntotal: { name: T, value: 0.3 }`)).toEqual([
      'content/slides/a/one.yaml:5:1 wrong-sum',
    ]);
  });

  it('are followed by days of the calendar, in order', () => {
    const dates = (...days: readonly string[]): string =>
      `dates: { ${days.map((day, index) => `d${index}: { day: ${day} }`).join(', ')} }`;
    expect(said('decisions', dates('2026-05-12', '2027-01', '2027-12-31'))).toEqual([]);
    expect(said('decisions', dates('2026-05-12', '2026-05-12'))).toEqual([
      'content/slides/a/one.yaml:4:46 days-not-in-order',
    ]);
    expect(said('decisions', dates('2026-02-30', '2026-03'))).toEqual(['content/slides/a/one.yaml:4:21 no-such-day']);
  });
});

describe('options', () => {
  const slide = (weights: readonly string[], rest: string): string =>
    `criteria: { ${weights.map((weight, index) => `c${index}: { name: C${weight} }`).join(', ')} }\n${rest}`;
  const options = (a: string, b: string): string => `options: { a: { ratings: { ${a} } }, b: { ratings: { ${b} } } }`;
  const rated = 'c0: { rating: 4 }, c1: { rating: 1 }';
  const less = 'c0: { rating: null }, c1: { rating: 0 }';

  it('are held against weights that come to 100, or have none', () => {
    expect(said('options', slide([', weight: 60', ', weight: 40'], options(rated, less)))).toEqual([]);
    expect(said('options', slide(['', ''], options(rated, less)))).toEqual([]);
    expect(said('options', slide([', weight: 60', ', weight: 30'], options(rated, less)))).toEqual([
      'content/slides/a/one.yaml:4:1 wrong-weights',
    ]);
    expect(said('options', slide([', weight: 60', ''], options(rated, less)))).toEqual([
      'content/slides/a/one.yaml:4:42 wrong-weights',
    ]);
  });

  it('are rated by each criterion, be it as not known', () => {
    expect(said('options', slide(['', ''], options(rated, 'c0: { rating: 1 }')))).toEqual([
      'content/slides/a/one.yaml:5:75 missing-rating',
    ]);
  });

  it('are chosen against the scores only with a reason', () => {
    const weighed = slide([', weight: 60', ', weight: 40'], options(rated, less));
    expect(said('options', `${weighed}\nrecommended: a`)).toEqual([]);
    expect(said('options', `${weighed}\nrecommended: b`)).toEqual([
      'content/slides/a/one.yaml:6:14 unexplained-choice',
    ]);
    expect(said('options', `${weighed}\nrecommended: b\nwhy: Det haster`)).toEqual([]);
  });
});

describe('steps of a process', () => {
  const steps = (first: string, second: string): string => `steps: { a: { name: A${first} }, b: { name: B${second} } }`;

  it('have numbers all of them, with what they are', () => {
    expect(said('process', `time: { name: Uker }\n${steps(', time: 1', ', time: 2')}`)).toEqual([]);
    expect(said('process', `time: { name: Uker }\n${steps(', time: 1', '')}`)).toEqual([
      'content/slides/a/one.yaml:5:35 missing-step-number',
    ]);
    expect(said('process', steps(', time: 1', ', time: 2'))).toEqual([
      'content/slides/a/one.yaml:4:1 missing-step-number',
    ]);
  });

  it('are told something about, each in every row', () => {
    expect(said('process', steps('', ''))).toEqual(['content/slides/a/one.yaml:4:1 steps-without-content']);
    expect(said('process', `${steps('', '')}\nrows: { r: { cells: { a: En, b: To } } }`)).toEqual([]);
    expect(said('process', `${steps('', '')}\nrows: { r: { cells: { a: En } } }`)).toEqual([
      'content/slides/a/one.yaml:5:14 missing-step-text',
    ]);
  });
});

describe('a matrix', () => {
  const items = (count: number, value: string): string =>
    `items: { ${Array.from({ length: count }, (_, index) => `i${index}: { cell: top-left${value} }`).join(', ')} }`;

  it('holds at most six in a field', () => {
    expect(said('matrix', items(6, ''))).toEqual([]);
    expect(said('matrix', items(7, ''))).toEqual(['content/slides/a/one.yaml:4:1 crowded-field']);
  });

  it('has values with a unit, all of them or none', () => {
    expect(said('matrix', `unit: EUR\n${items(2, ', value: 1')}`)).toEqual([]);
    expect(said('matrix', items(2, ', value: 1'))).toEqual(['content/slides/a/one.yaml:4:1 missing-value']);
    expect(said('matrix', `unit: EUR\n${items(1, '')}`)).toEqual(['content/slides/a/one.yaml:5:10 missing-value']);
  });

  it('has limits on both axes with values of all, or answers and fields', () => {
    const codes = (axes: string, item: string, more = ''): readonly string[] =>
      said('matrix', `axes: { x: { ${axes} }, y: { name: Y, limit: 3 } }\nitems: { a: { ${item} } }\n${more}`).map(
        (one) => one.replace('content/slides/a/one.yaml:', ''),
      );
    expect(codes('name: X, limit: 5', 'x: 1, y: 2')).toEqual([]);
    expect(codes('low: L, high: H', 'x: 1, y: 2')).toEqual(['4:9 half-a-matrix']);
    expect(codes('name: X, limit: 5, low: L', 'x: 1, y: 2')).toEqual(['4:9 half-a-matrix']);
    expect(codes('name: X, limit: 5', 'x: 1')).toEqual(['5:10 missing-value']);
    expect(codes('name: X, limit: 5', 'x: 1, y: 2, cell: top-left')).toEqual(['5:33 half-a-matrix']);
    expect(codes('name: X, limit: 5', 'x: 1, y: 2', 'sums: { named: N }')).toEqual(['6:1 half-a-matrix']);
    expect(said('matrix', 'items: { a: { name: A } }')).toEqual(['content/slides/a/one.yaml:4:10 missing-value']);
  });
});

describe('a roadmap', () => {
  const plan = (inside: string, more = ''): string =>
    `from: 2026-Q1\nto: 2027-Q4${more}\nstreams: { a: { ${inside} } }`;
  const bars = (bar: string): string => `bars: { x: { ${bar} } }`;

  it('has four to twelve years, quarters or months as columns', () => {
    const columns = (from: string, to: string): readonly string[] =>
      said('roadmap', `from: ${from}\nto: ${to}\nstreams: { a: { bars: {} } }`);
    expect(columns('2026', '2029')).toEqual([]);
    expect(columns('2026-01', '2026-12')).toEqual([]);
    const wrong = ['content/slides/a/one.yaml:5:5 wrong-columns'];
    expect(columns('2026', '2028')).toEqual(wrong);
    expect(columns('2026-01', '2027-01')).toEqual(wrong);
    expect(columns('2026', '2027-Q4')).toEqual(wrong);
    expect(columns('2027', '2026')).toEqual(wrong);
    expect(columns('2026-13', '2027-12')).toEqual(['content/slides/a/one.yaml:4:7 no-such-day']);
  });

  it('holds its bars, milestones, gates and today', () => {
    expect(said('roadmap', plan(bars('from: 2026, to: 2027')))).toEqual([]);
    expect(said('roadmap', plan(bars('from: 2025-12, to: 2026-03')))).toEqual([
      'content/slides/a/one.yaml:6:36 outside-roadmap',
    ]);
    expect(said('roadmap', plan('milestones: { m: { at: 2028-01 } }'))).toEqual([
      'content/slides/a/one.yaml:6:40 outside-roadmap',
    ]);
    expect(said('roadmap', plan(bars('from: 2026, to: 2026'), '\ntoday: 2028-01-01'))).toEqual([
      'content/slides/a/one.yaml:6:8 outside-roadmap',
    ]);
    expect(said('roadmap', plan(bars('from: 2026-02-30, to: 2026-03')))).toEqual([
      'content/slides/a/one.yaml:6:36 no-such-day',
    ]);
    expect(said('roadmap', plan(bars('from: 2026-04, to: 2026-03')))).toEqual([
      'content/slides/a/one.yaml:6:49 ends-before-it-begins',
    ]);
  });

  it('has no bar before the gate that it waits for, and no gate that no bar waits for', () => {
    const gated = (from: string, at: string, after = ', after: vote'): readonly string[] =>
      said('roadmap', plan(bars(`from: ${from}, to: 2027${after}`), `\ngates: { vote: { at: ${at} } }`));
    expect(gated('2026-09-18', '2026-09-18')).toEqual([]);
    expect(gated('2026-10', '2026-09')).toEqual([]);
    const early = ['content/slides/a/one.yaml:7:36 bar-before-gate'];
    expect(gated('2026-09-17', '2026-09-18')).toEqual(early);
    expect(gated('2026-09', '2026-09')).toEqual(early);
    expect(gated('2026-10', '2026-09-18', '')).toEqual(['content/slides/a/one.yaml:6:10 gate-without-bars']);
  });

  it('has no state that today speaks against', () => {
    const held = (dates: string, state: string): readonly string[] =>
      said('roadmap', plan(bars(`state: ${state}, ${dates}`), '\ntoday: 2026-05-12'));
    const [past, now, ahead] = [
      'from: 2026-01, to: 2026-03',
      'from: 2026-01, to: 2026-07',
      'from: 2026-07, to: 2026-09',
    ];
    expect([held(past, 'done'), held(now, 'running'), held(now, 'done'), held(ahead, 'planned')].flat()).toEqual([]);
    expect([past, now, ahead].flatMap((dates) => held(dates, 'late'))).toEqual([]);
    const against = ['content/slides/a/one.yaml:7:37 state-against-today'];
    expect(held(past, 'running')).toEqual(against);
    expect(held(past, 'planned')).toEqual(against);
    expect(held(now, 'planned')).toEqual(against);
    expect(held(ahead, 'running')).toEqual(against);
    expect(held(ahead, 'done')).toEqual(against);
  });
});

describe('a team', () => {
  const people = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, index) => `p${index}: { name: N${index} }`).join(', ')} }`;

  it('has at most twenty people', () => {
    const groups = (last: number): string =>
      `groups: { ${[7, 7, last].map((count, index) => `g${index}: { people: ${people(count)} }`).join(', ')} }`;
    expect(said('team', groups(6))).toEqual([]);
    expect(said('team', groups(7))).toEqual(['content/slides/a/one.yaml:4:1 too-many-people']);
  });

  it('shows the photos of those who agree', () => {
    const one = (more: string): string => `groups: { g: { people: { p: { photo: a.png${more} } } } }`;
    expect(said('team', one(', consent: true'))).toEqual([]);
    expect(said('team', one(', consent: false'))).toEqual(['content/slides/a/one.yaml:4:38 shown-without-consent']);
    expect(said('team', one(''))).toEqual(['content/slides/a/one.yaml:4:38 shown-without-consent']);
  });
});
