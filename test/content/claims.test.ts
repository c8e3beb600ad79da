/** What is ours is marked so, and what is counted is what the original report has: false statements that were once printed. */
import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/pipeline/build.js';
import type { Slide } from '../../src/model/project.js';
import { diskFiles } from '../../src/world/disk.js';

const project = readProject(diskFiles('.')).value;
if (project === undefined) throw new Error('the project has errors');
const slides = [...project.slides.values()];

const textsAt = ({ units }: Slide, key: string): readonly string[] =>
  units.filter(({ path }) => path.includes(key)).map(({ text }) => text);

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

describe('what we reckon or conclude ourselves', () => {
  const chapters = /^(?:no|health)\./u;
  const reckoned = /\{\{(?:count|ratio|share|difference):/u;
  const concludes = (slide: Slide): boolean =>
    ['soWhat', 'meaning', 'consequence'].some((key) => textsAt(slide, key).length > 0);
  const isOurs = (slide: Slide): boolean =>
    concludes(slide) || textsAt(slide, 'title').some((one) => reckoned.test(one));

  it('is marked in the source line', () => {
    const ours = slides.filter((slide) => chapters.test(slide.id) && isOurs(slide));
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter(({ sources }) => !sources.includes('own-analysis')).map(({ id }) => id)).toEqual([]);
  });
});
