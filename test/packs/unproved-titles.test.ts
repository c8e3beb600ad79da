import { describe, expect, it } from 'vitest';
import { unprovedTitles } from '../../src/packs/claims/unproved-titles.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, situationOf } from '../rules/scene-under-test.js';

const { scene } = lay('<text x="36" y="100" w="400" h="60">x</text>');

function situationWith(title: string, claims: unknown = {}) {
  const situation = situationOf({}, { ...presentationOf(scene), scenes: [{ ...scene, title }] });
  const style = { spelling: { numbers: ['null', 'én en', 'to', 'tre'] } };
  const claiming = new Map([
    ['claiming.most', 'mest, flest'],
    ['claiming.none', 'ingen'],
    ['claiming.more', 'mer enn'],
  ]);
  return {
    ...situation,
    spec: { ...situation.spec, assessment: 'marked' as const },
    deck: { ...situation.deck, optionalWord: (key: string) => claiming.get(key) },
    project: {
      ...situation.project,
      locales: new Map([[situation.deck.tag, { style }]]) as unknown as typeof situation.project.locales,
      slides: new Map([[scene.slide, { fields: { claims } }]]) as unknown as typeof situation.project.slides,
    },
  };
}

const told = (...args: Parameters<typeof situationWith>) =>
  unprovedTitles(situationWith(...args)).map(({ message }) => message);

describe('unprovedTitles', () => {
  it('finds words that claim what nothing proves', () => {
    const [found, ...more] = told('Ingen har mer enn Norge, som har mest, men ikke flest');
    expect(more).toEqual([]);
    expect(found).toContain('«mest», «flest», «mer enn», «Ingen»');
  });

  it('is silent where each kind is named', () => {
    const claims = { most: { is: 'fact:a', among: ['fact:b'] }, none: [{ quote: 'ingen', at: 'L1' }] };
    expect(told('Ingen har mest', claims)).toEqual([]);
    expect(told('Ingen har mer enn dem som har mest', claims)[0]).toContain('«mer enn»');
  });

  it('finds numbers in words that nothing on the slide comes to', () => {
    expect(told('De to er en del av tre')[0]).toContain('«to», «tre»');
    expect(told('De to', { numbers: { '2': 'fact:a' } })).toEqual([]);
    expect(told('De tre', { all: { of: ['fact:a', 'fact:b', 'fact:c'] } })).toEqual([]);
    expect(told('De tre', { none: { of: ['sum:a+b+c'] } })).toEqual([]);
  });

  it('is silent in a deck that does not tell findings from assessments', () => {
    const { spec, ...situation } = situationWith('Norge har mest');
    const { assessment, ...plain } = spec;
    expect(assessment).toBe('marked');
    expect(unprovedTitles({ ...situation, spec: plain })).toEqual([]);
  });
});
