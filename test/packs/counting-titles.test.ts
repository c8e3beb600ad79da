import { describe, expect, it } from 'vitest';
import { countingTitles } from '../../src/packs/claims/counting-titles.js';
import { checkPresentation } from '../../src/rules/check-presentation.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, situationOf } from '../rules/scene-under-test.js';

const { scene } = lay('<text x="36" y="100" w="400" h="60">x</text>');

function situationWith(title: string) {
  const situation = situationOf({}, { ...presentationOf(scene), scenes: [{ ...scene, title }] });
  const speech = { counting: ['kildene'], framework: { countOf: '{{number}} av {{total}}' } };
  const locales = new Map([[situation.deck.tag, speech]]) as unknown as typeof situation.project.locales;
  return {
    ...situation,
    spec: { ...situation.spec, assessment: 'marked' as const },
    project: { ...situation.project, locales },
  };
}

describe('countingTitles', () => {
  it('finds a title that counts what sources say, and tells the words', () => {
    const [found, ...more] = countingTitles(situationWith('Kildene nevner penger i 4 av 16 ruter'));
    expect(more).toEqual([]);
    expect(found?.message).toContain('«Kildene», «4 av 16»');
    expect(found?.unit).toBe(`${scene.slide}/title`);
  });

  it('is silent where a title says how things are', () => {
    expect(countingTitles(situationWith('Sektorene styrer pengene selv'))).toEqual([]);
  });

  it('is silent in a deck that does not tell findings from assessments', () => {
    const { spec, ...situation } = situationWith('Kildene nevner penger i 4 av 16 ruter');
    const { assessment, ...plain } = spec;
    expect(assessment).toBe('marked');
    expect(countingTitles({ ...situation, spec: plain })).toEqual([]);
  });

  it('is asked by the check only where a pack of the project brings it', () => {
    const codes = (more: Parameters<typeof checkPresentation>[1]) =>
      checkPresentation(situationWith('Kildene sier det'), more).map(({ code }) => code);
    expect(codes([])).not.toContain('counting-title');
    expect(codes([countingTitles])).toContain('counting-title');
  });
});
