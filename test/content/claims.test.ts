/** What is counted is what the original report has: false statements that were once printed. */
import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/pipeline/build.js';
import type { Slide } from '../../src/model/project.js';
import { diskFiles } from '../../src/world/disk.js';

const project = readProject(diskFiles('.')).value;
if (project === undefined) throw new Error('the project has errors');
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
