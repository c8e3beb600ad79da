/** What is counted is what the original report has: false statements that were once printed; and what titles claim is held by the data. */
import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.js';
import { claimsIn } from '../../src/packs/claims/claim-fields.js';
import { provedClaims } from '../../src/packs/claims/proved-claims.js';
import { createSchemaSet } from '../../src/validation/schema-set.js';
import { checkProject } from '../../src/validation/checked-project.js';
import type { Slide } from '../../src/model/project.js';
import { diskFiles } from '../../src/world/disk.js';
import { project } from './project.js';

const slides = [...project.slides.values()];

/** Points of the original report in each column; what it puts under a point is no point of its own. */
const points: Readonly<Record<string, readonly [positive: number, negative: number]>> = {
  'no.lessons': [5, 8],
  'health.dk.lessons': [6, 4],
  'health.no.lessons': [6, 6],
};

describe('lessons', () => {
  const bullets = (slide: Slide, column: string): number =>
    slide.units
      .filter(({ path }) => path[0] === 'themes' && path.at(-1) === column)
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => line.startsWith('- ')).length;

  it.each(Object.entries(points))('of %s are as many as the report has', (id, [positive, negative]) => {
    const slide = slides.find((one) => one.id === id);
    if (slide === undefined) throw new Error(`no slide ${id}`);
    expect([bullets(slide, 'positive'), bullets(slide, 'negative')]).toEqual([positive, negative]);
  });
});

describe('claims of titles', () => {
  const source = load(diskFiles('.')).value;
  if (source === undefined) throw new Error('the project cannot be read');
  const checked = checkProject(source, createSchemaSet(source));
  const facts = checked.facts[0];
  if (facts?.value === undefined) throw new Error('the facts have errors');
  const ranks = slides.flatMap(({ id, fields }) =>
    claimsIn(fields).flatMap((claim) =>
      claim.form === 'ranked' && claim.is.startsWith('fact:') ? [{ id, claim }] : [],
    ),
  );

  it('are proved as the data are', () => {
    expect(ranks.length).toBeGreaterThan(3);
    expect(provedClaims(checked)).toEqual([]);
  });

  it.each(ranks)('of $id are refused where a figure they rest on is another', ({ id, claim }) => {
    const [other = ''] = claim.among;
    const raised = claim.kind === 'least' ? claim.is : other;
    const key = raised.slice('fact:'.length);
    const fact = facts.value?.[key];
    if (fact === undefined) throw new Error(`no fact ${key}`);
    const changed = { ...facts, value: { ...facts.value, [key]: { ...fact, value: 1e12 } } };
    const found = provedClaims({ ...checked, facts: [changed] });
    expect(found.filter(({ code }) => code === 'refuted-claim').map(({ slide }) => slide)).toContain(id);
  });
});
