/** Comparisons of countries leave out no value that the sources have: a row without a bar says what there is in its place. */
import { describe, expect, it } from 'vitest';
import { faceOf, namesFact } from '../reference/face.js';
import { project } from './project.js';

const { slides, facts } = project;

interface Comparison {
  readonly rows: Readonly<Record<string, unknown>>;
  readonly charts: Readonly<Record<string, { readonly values: Values }>>;
}
type Values = Readonly<Record<string, { readonly fact?: string }>>;

const money = slides.get('summary.central-money');

describe('the comparison of money for cross-cutting projects', () => {
  it('draws what each country has, be it for several years or for one', () => {
    const { rows, charts } = money?.fields as unknown as Comparison;
    const silent = Object.keys(rows).filter((row) =>
      Object.values(charts).every(({ values }) => values[row]?.fact === undefined),
    );
    expect(silent).toEqual([]);
  });

  it('has the Danish grant, which is for one year', () => {
    expect(facts.get('dk.welfare-fund.grant')?.year).toBe(2015);
    expect(namesFact(money === undefined ? '' : faceOf(money), 'dk.welfare-fund.grant')).toBe(true);
  });
});
