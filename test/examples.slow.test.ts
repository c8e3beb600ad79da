/** The projects in `examples/`: nothing is said of them, and what they tell agrees from page to page. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../src/commands/run.js';
import { readProject } from '../src/pipeline/build.js';
import { diskFiles } from '../src/world/disk.js';
import { layeredFiles } from '../src/world/layered-files.js';
import { worldOf } from './commands/sample-world.js';

const program = diskFiles(fileURLToPath(new URL('..', import.meta.url)));
const examples = fileURLToPath(new URL('../examples', import.meta.url));
const filesOf = (name: string) => layeredFiles(diskFiles(`${examples}/${name}`), program);

describe.each(readdirSync(examples))('the example %s', (name) => {
  it('has nothing that check tells, spelling included', async () => {
    const world = worldOf({ files: filesOf(name), nameOf: (path: string) => path });
    const surroundings = { version: '0', colour: false, debug: true, open: () => Promise.resolve(world) };
    const { exitCode, stdout, stderr } = await run(['check'], surroundings);
    expect([stderr, stdout, exitCode]).toEqual(['', 'no errors\n', 0]);
  });
});

describe('the figures of the example hospital', () => {
  const { value: project } = readProject(filesOf('hospital'));
  const fact = (id: string): number => project?.facts.get(id)?.value ?? NaN;
  const entries = <T>(slide: string, field: string): Readonly<Record<string, T>> =>
    (project?.slides.get(slide)?.fields[field] ?? {}) as Readonly<Record<string, T>>;
  const sum = (numbers: readonly number[]): number => Number(numbers.reduce((all, one) => all + one, 0).toFixed(6));
  interface Row {
    readonly values: readonly number[];
  }
  const figures = entries<Row>('figures', 'figures');
  const uses = entries<Row>('uses', 'parts');

  it('add up year by year to what is bought, and are what the texts say', () => {
    const years = figures['bought']?.values.map((_, year) =>
      sum(Object.values(uses).map(({ values }) => values[year] ?? NaN)),
    );
    expect(years).toEqual(figures['bought']?.values);
    const ends = [uses['ventilation'], uses['heating'], figures['bought']].flatMap((row) => [
      row?.values[0],
      row?.values.at(-1),
    ]);
    const told = ['ventilation', 'heating', 'bought'].flatMap((name) => [fact(`${name}.2019`), fact(`${name}.2025`)]);
    expect(ends).toEqual(told);
  });

  it('add up building by building to the same, and the four take what the page says', () => {
    interface Building {
      readonly y: number;
      readonly size: number;
      readonly highlight?: boolean;
    }
    const all = Object.values(entries<Building>('buildings', 'points'));
    const four = all.filter(({ highlight }) => highlight === true);
    const share = (of: (one: Building) => number): number => Math.round((100 * sum(four.map(of))) / sum(all.map(of)));
    expect(sum(all.map(({ y, size }) => (y * size) / 1e6))).toBe(fact('bought.2025'));
    expect(figures['each']?.values.at(-1)).toBe((fact('bought.2025') * 1e6) / sum(all.map(({ size }) => size)));
    expect([four.length, share(({ size }) => size), share(({ y, size }) => y * size)]).toEqual([4, 32, 41]);
  });

  it('save as much by step as by decision and on the cover', () => {
    const steps = entries<{ readonly value?: number }>('measures', 'steps');
    const names = ['air', 'recovery', 'pump', 'light', 'windows'];
    expect(names.map((name) => -(steps[name]?.value ?? NaN))).toEqual(names.map((name) => fact(`saved.${name}`)));
    const saved = sum(names.map((name) => fact(`saved.${name}`)));
    expect(
      sum(Object.values(entries<{ readonly value: number }>('decisions', 'decisions')).map(({ value }) => value)),
    ).toBe(saved);
    expect([steps['today']?.value, steps['goal']?.value]).toEqual([fact('bought.2025'), fact('goal.2030')]);
    expect(entries<number>('cover', 'tiles')).toMatchObject({
      total: fact('bought.2025'),
      part: fact('bought.2025') - fact('goal.2030'),
    });
    const price = (figures['bill']?.values.at(-1) ?? NaN) / fact('bought.2025');
    expect(fact('cost.measures') / 1e6 / (saved * price)).toBeCloseTo(fact('payback.five'), 1);
  });

  it('take as many days as the title says', () => {
    const times = Object.values(entries<{ readonly time: number }>('alarms', 'steps')).map(({ time }) => time);
    expect([sum(times), sum(times.slice(0, 3))]).toEqual([fact('alarm.repair'), fact('alarm.approval')]);
  });

  it('pay back as the table says', () => {
    interface Measure {
      readonly values: Readonly<Record<'saved' | 'money' | 'cost' | 'payback', number>>;
    }
    const rows = entries<Measure>('payback', 'rows');
    const price = (figures['bill']?.values.at(-1) ?? NaN) / fact('bought.2025');
    for (const [name, { values }] of Object.entries(rows)) {
      expect([name, values.saved]).toEqual([name, fact(`saved.${name}`)]);
      expect(values.money, name).toBeCloseTo(values.saved * price, 2);
      expect(values.payback, name).toBeCloseTo(values.cost / values.money, 1);
    }
    expect(sum(Object.values(rows).map(({ values }) => values.cost))).toBe(fact('cost.measures') / 1e6);
    expect([rows['air'], rows['windows'], rows['light']].map((row) => row?.values.payback)).toEqual(
      ['demand', 'windows', 'light'].map((name) => fact(`payback.${name}`)),
    );
  });

  it('are those of the buildings on the plan of the site', () => {
    const used = (id: string): number => {
      const { y, size } = entries<{ readonly y: number; readonly size: number }>('buildings', 'points')[id] ?? {
        y: NaN,
        size: NaN,
      };
      return (y * size) / 1000;
    };
    const facts = entries<{ readonly value: number }>('site', 'facts');
    expect(Object.entries(facts).map(([id, { value }]) => [id, value])).toEqual(
      Object.keys(facts).map((id) => [id, used(id)]),
    );
    expect(sum(Object.values(facts).map(({ value }) => value))).toBeCloseTo(fact('energy.three') * 1000);
    const wards = used('block-a') + used('block-b');
    expect([entries<number>('site', 'against')['value'], fact('energy.wards') * 1000]).toEqual([wards, wards]);
  });
});
