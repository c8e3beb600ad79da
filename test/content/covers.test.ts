/** A country's deck goes to that country: its cover, speaker notes included, speaks of no other. */
import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/pipeline/build.js';
import { diskFiles } from '../../src/world/disk.js';

const slides = readProject(diskFiles('.')).value?.slides;
if (slides === undefined) throw new Error('the project has errors');

const countries = { dk: /Danmark|dansk/u, se: /Sverige|svensk/u, fi: /Finland|finsk/u, no: /Norge|norsk/u };
const several = /fire land|alle landene|andre landene|nordisk/u;

describe('the cover of a country', () => {
  it.each(Object.keys(countries))('speaks of no other: %s', (own) => {
    const texts = slides.get(`${own}.cover`)?.units.map(({ text }) => text) ?? [];
    expect(texts.length).toBeGreaterThan(3);
    const others = Object.entries(countries).filter(([country]) => country !== own);
    const foreign = [several, ...others.map(([, name]) => name)];
    expect(texts.filter((text) => foreign.some((name) => name.test(text)))).toEqual([]);
  });
});
