import { describe, expect, it } from 'vitest';
import { borrowedWords } from '../../src/rules/borrowed-words.js';
import type { Situation } from '../../src/rules/rule.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, situationOf } from './scene-under-test.js';

/** What the rule says of a legend that is to name words of the title. */
function said(title: string, legend: string): readonly string[] {
  const markup = `<text x="36" y="100" w="800" h="60" placeholder="title" role="title" style="title">Tittel</text>`;
  const situation: Situation = situationOf({ title, legend }, presentationOf(lay(markup).scene));
  const slides = new Map(
    [...situation.project.slides].map(([id, slide]) => {
      const units = slide.units.map((unit) => (unit.id === 'legend' ? { ...unit, wordsOf: 'title' } : unit));
      return [id, { ...slide, units }];
    }),
  );
  return borrowedWords({ ...situation, project: { ...situation.project, slides } }).map(
    ({ code, unit, message }) => `${code} ${unit}: ${/like (.*)\.$/u.exec(message)?.[1]}`,
  );
}

describe('words that are to be those of another field', () => {
  it.each([
    ['Viljen til å digitalisere er bred, men mandatene er uklare', 'bred vilje'],
    ['Viljen til å digitalisere er bred, men mandatene er uklare', 'Uklare mandater'],
    ['Central funds drive progress, but silos slow delivery', 'slows delivery'],
  ])('may differ in their ends: %s', (title, legend) => {
    expect(said(title, legend)).toEqual([]);
  });

  it('are told where the field has none like them', () => {
    expect(said('Viljen er bred, men mandatene er uklare', 'smal vilje og klare mandater')).toEqual([
      'borrowed-words legend: «smal», «klare»',
    ]);
  });
});
