/** A country's deck goes to that country: its cover, speaker notes included, speaks of no other. */
import { describe, expect, it } from 'vitest';
import { project } from './project.js';

const { slides } = project;

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
