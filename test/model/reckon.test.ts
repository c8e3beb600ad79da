import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../src/model/project.js';
import { compare, type Operand, type Operation, reckon } from '../../src/model/reckon.js';

const fact = (id: string, value: number, more: Partial<Operand> = {}): Operand => ({ id, value, ...more });
const is = (value: number, qualifier?: Qualifier): Operand =>
  fact(`f${value}`, value, qualifier === undefined ? {} : { qualifier });
const range = (value: number, to: number): Operand => fact(`r${value}-${to}`, value, { to });

/** «over 5», «15–20», or why there is none. */
function shown(of: Operation, first: readonly Operand[], second: readonly Operand[] = []): string {
  const reckoned = reckon(of, first, second);
  if ('senseless' in reckoned) return reckoned.senseless;
  const { value, to, qualifier } = reckoned.figure;
  return [...(qualifier ?? '').split('-'), to === undefined ? `${value}` : `${value}–${to}`].filter(Boolean).join(' ');
}

describe('what is reckoned', () => {
  it.each([
    ['ratio', [range(1800, 2400)], [is(120)], '15–20'],
    ['ratio', [is(240)], [range(12, 13)], '18–20'],
    ['ratio', [range(100, 101)], [is(50)], 'about 2'],
    ['share', [range(100, 180)], [is(400)], '25–45'],
    ['share', [range(500, 503)], [is(1000)], 'about 50'],
    ['difference', [range(1800, 2400)], [is(120)], '1680–2280'],
    ['difference', [is(120)], [range(1800, 2400)], '1680–2280'],
    ['sum', [is(12), range(12, 13)], [], '24–25'],
  ] as const)('of a range is a range: %s', (of, first, second, expected) => {
    expect(shown(of, first, second)).toBe(expected);
  });

  it.each([
    ['ratio', [is(10, 'over')], [is(2)], 'over 5'],
    ['ratio', [is(10)], [is(2, 'over')], 'under 5'],
    ['ratio', [is(10)], [is(2, 'under')], 'over 5'],
    ['ratio', [is(10, 'over')], [is(2, 'under')], 'over 5'],
    ['ratio', [is(10, 'over')], [is(2, 'over')], 'about 5'],
    ['ratio', [is(900, 'just-over')], [is(45)], 'just over 20'],
    ['ratio', [is(900)], [is(45, 'just-over')], 'just under 20'],
    ['ratio', [is(10, 'about')], [is(2)], 'about 5'],
    ['ratio', [is(20, 'over')], [is(3)], 'over 6.6'],
    ['ratio', [is(20, 'under')], [is(3)], 'under 6.7'],
    ['difference', [is(80, 'over')], [is(40, 'under')], 'over 40'],
    ['difference', [is(40)], [is(80, 'over')], 'over 40'],
    ['sum', [is(20, 'over'), is(30, 'over'), is(10)], [], 'over 60'],
    ['sum', [is(20, 'about'), is(30, 'over')], [], 'about 50'],
    ['sum', [range(10, 20), is(5, 'over')], [], 'over 15'],
  ] as const)('goes as far beyond its ends as the facts do: %s', (of, first, second, expected) => {
    expect(shown(of, first, second)).toBe(expected);
  });

  it('of parts of a whole varies with it', () => {
    const [part, rest] = [range(100, 180), range(200, 300)];
    expect(shown('share', [part], [part, rest])).toBe('25–47');
    expect(shown('share', [part], [rest, part])).toBe('25–47');
    const about = is(400, 'over');
    expect(shown('share', [is(100)], [is(100), about])).toBe('under 20');
    expect([shown('share', [about], [about]), shown('ratio', [about], [about])]).toEqual(['100', '1']);
  });

  it.each([
    ['ratio', [is(5)], [is(0)], 'divides-by-zero'],
    ['ratio', [is(5)], [range(0, 5)], 'divides-by-zero'],
    ['share', [is(0)], [is(0)], 'divides-by-zero'],
    ['ratio', [is(3)], [is(120)], 'shows-zero'],
    ['ratio', [is(0)], [is(120)], 'shows-zero'],
    ['ratio', [is(3, 'over')], [is(120)], 'shows-zero'],
    ['difference', [is(120)], [is(120)], 'shows-zero'],
    ['difference', [is(0.002)], [is(0.001)], 'shows-zero'],
    ['share', [is(4)], [is(10000)], 'shows-zero'],
    ['ratio', [is(-5)], [is(10)], 'below-zero'],
    ['ratio', [is(5)], [is(-10)], 'below-zero'],
    ['share', [is(1583)], [is(100)], 'over-whole'],
    ['share', [is(100, 'over')], [fact('whole', 100)], 'over-whole'],
    ['difference', [range(10, 20)], [range(15, 25)], 'either-way'],
    ['difference', [range(10, 20)], [is(10)], 'either-way'],
    ['difference', [is(400, 'under')], [is(300)], 'either-way'],
    ['ratio', [is(1e15)], [is(0.01)], 'too-large'],
    ['sum', [is(9e14), fact('other', 9e14)], [], 'too-large'],
  ] as const)('is refused where it says nothing: %s', (of, first, second, expected) => {
    expect(shown(of, first, second)).toBe(expected);
  });

  it('says that nothing is 0 per cent and 0 in all', () => {
    expect(shown('share', [is(0)], [is(0), is(10)])).toBe('0');
    expect(shown('share', [range(0, 5)], [range(0, 5), is(10)])).toBe('0–33');
    expect(shown('sum', [is(0), fact('none', 0)])).toBe('0');
  });

  it('has a decimal of a share where whole per cent would make nothing or all of a part', () => {
    expect(shown('share', [is(4)], [is(1000)])).toBe('0.4');
    expect(shown('share', [is(997)], [is(1000)])).toBe('99.7');
  });

  it('compares in times where one is far the larger, whichever is named first', () => {
    expect(compare(is(120), range(1800, 2400))).toEqual({
      of: 'ratio',
      reckoned: { figure: { value: 15, to: 20 } },
    });
    expect(compare(range(100, 140), is(90))).toEqual({
      of: 'difference',
      reckoned: { figure: { value: 10, to: 50 } },
    });
    expect(compare(is(5), is(0))).toEqual({ of: 'difference', reckoned: { figure: { value: 5 } } });
    expect(compare(range(100, 140), is(120)).reckoned).toEqual({ senseless: 'either-way' });
  });
});

/** A fact, and a true number that it may stand for. */
interface Known {
  readonly operand: Operand;
  readonly truth: number;
}

const slack: Readonly<Record<Qualifier | 'exact', readonly [number, number]>> = {
  exact: [0, 0],
  about: [0, 0],
  over: [0, 5],
  under: [0.9, 0],
  'just-over': [0, 0.05],
  'just-under': [0.05, 0],
};

const known = (id: string, names: readonly (Qualifier | 'exact')[] = ['exact', 'over', 'under']): fc.Arbitrary<Known> =>
  fc
    .record({
      value: fc.integer({ min: 1, max: 5000 }),
      width: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 })),
      qualifier: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ value, width, qualifier, at }) => {
      const [below, above] = slack[qualifier];
      const [least, most] = [value * (1 - below), (value + width) * (1 + above)];
      const more = { ...(width === 0 ? {} : { to: value + width }), ...(qualifier === 'exact' ? {} : { qualifier }) };
      return { operand: { id, value, ...more }, truth: least + at * (most - least) };
    });

/** Whether a true number is one of those that are printed; what is printed stands for all that rounds to it. */
function holds(of: Operation, first: readonly Known[], second: readonly Known[], truth: number): boolean {
  const reckoned = reckon(
    of,
    first.map(({ operand }) => operand),
    second.map(({ operand }) => operand),
  );
  if ('senseless' in reckoned) return true;
  const { value, to = value, qualifier } = reckoned.figure;
  const open = [...first, ...second].some(({ operand }) => operand.qualifier !== undefined);
  const little = qualifier === 'about' && open ? Infinity : 1e-6;
  const [opensDown, opensUp] = [qualifier?.includes('under') ?? false, qualifier?.includes('over') ?? false];
  const least = opensDown ? -Infinity : value - (opensUp ? 0 : stepAt(of, value)) - little;
  const most = opensUp ? Infinity : to + (opensDown ? 0 : stepAt(of, to)) + little;
  return truth >= least && truth <= most;
}

/** Half of the last decimal that is printed there. */
function stepAt(of: Operation, value: number): number {
  if (of === 'ratio') return value < 10 ? 0.05 : 0.5;
  return of === 'share' ? 0.5 : 0;
}

const sum = (all: readonly Known[]): number => all.reduce((total, { truth }) => total + truth, 0);

describe('for all facts, what is printed', () => {
  const [a, b, c] = [known('a'), known('b'), known('c')];

  it('holds the true quotient, share, difference and sum', () => {
    fc.assert(
      fc.property(a, b, c, (x, y, z) => {
        expect(holds('ratio', [x], [y], x.truth / y.truth)).toBe(true);
        expect(holds('share', [x, y], [x, y, z], (100 * sum([x, y])) / sum([x, y, z]))).toBe(true);
        expect(holds('difference', [x], [y], Math.abs(x.truth - y.truth))).toBe(true);
        expect(holds('sum', [x, y, z], [], sum([x, y, z]))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never infinite, no number or 0', () => {
    const size = fc.double({ min: 0.01, max: 1e15, noNaN: true });
    const any = fc.oneof(
      size,
      size.map((value) => -value),
    );
    const wild = fc
      .tuple(fc.oneof(any, fc.constantFrom(0, -0, 0.01, 1e15)), fc.constantFrom('exact', 'about', 'over', 'under'))
      .map(([value, qualifier]): Operand =>
        qualifier === 'exact' ? { id: 'w', value } : { id: 'w', value, qualifier: qualifier },
      );
    const of = fc.constantFrom<Operation>('ratio', 'share', 'difference');
    fc.assert(
      fc.property(of, wild, wild, (operation, x, y) => {
        const reckoned = reckon(operation, [x], [{ ...y, id: 'v' }]);
        if ('senseless' in reckoned) return;
        const { value, to = value } = reckoned.figure;
        expect([value, to].every((end) => Number.isFinite(end) && Math.abs(end) <= 1e15)).toBe(true);
        if (operation !== 'share' || x.value !== 0) expect(value).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('stays exact where the facts are', () => {
    const exact = (id: string): fc.Arbitrary<Operand> =>
      fc.integer({ min: 1, max: 10000 }).map((value) => ({ id, value }));
    fc.assert(
      fc.property(exact('a'), exact('b'), exact('c'), (x, y, z) => {
        for (const reckoned of [
          reckon('ratio', [x], [y]),
          reckon('share', [x], [x, y, z]),
          reckon('difference', [x], [y]),
          reckon('sum', [x, y, z]),
        ])
          if ('figure' in reckoned) expect(Object.keys(reckoned.figure)).toEqual(['value']);
      }),
    );
  });

  it('is the same in whatever order a sum or a whole names its facts', () => {
    fc.assert(
      fc.property(a, b, c, ({ operand: x }, { operand: y }, { operand: z }) => {
        expect(reckon('sum', [z, x, y])).toEqual(reckon('sum', [x, y, z]));
        expect(reckon('share', [y, x], [z, y, x])).toEqual(reckon('share', [x, y], [x, y, z]));
      }),
    );
  });

  it('grows with what is above the line and falls with what is below it', () => {
    const plain = known('a', ['exact']);
    const figure = (first: Operand, second: Operand): readonly number[] => {
      const reckoned = reckon('ratio', [first], [second]);
      return 'figure' in reckoned ? [reckoned.figure.value, reckoned.figure.to ?? reckoned.figure.value] : [];
    };
    const more = ({ value, to, ...rest }: Operand, by: number): Operand => ({
      ...rest,
      value: value + by,
      ...(to === undefined ? {} : { to: to + by }),
    });
    fc.assert(
      fc.property(plain, b, fc.nat(3000), ({ operand: x }, { operand: y }, by) => {
        const [before, up, down] = [figure(x, y), figure(more(x, by), y), figure(x, more(y, by))];
        if (before.length * up.length * down.length === 0) return;
        for (const end of [0, 1]) {
          expect(up[end]).toBeGreaterThanOrEqual(before[end] ?? NaN);
          expect(down[end]).toBeLessThanOrEqual(before[end] ?? NaN);
        }
      }),
    );
  });
});
