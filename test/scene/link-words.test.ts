import { describe, expect, it } from 'vitest';
import { linkWords, pageTitles } from '../../src/scene/link-words.js';
import type { Scene } from '../../src/scene/scene.js';

const scene = (slide: string, title: string): Scene => ({
  ...{ id: slide, slide, part: 1, parts: 1, page: 1, layout: 'content', lang: 'nb-NO', items: [], notes: [] },
  title,
});
const titles = pageTitles([
  scene('a', 'Roller'),
  scene('b', 'Tall (1/3)'),
  scene('b', 'Tall (2/3)'),
  scene('b', 'Tall (3/3)'),
]);

describe('what is told of a link to a slide', () => {
  it.each([
    ['20', { slide: 'a' }, 'Side 20: Roller'],
    ['21', { slide: 'b' }, 'Side 21: Tall (1/3)'],
    ['–23', { slide: 'b', end: true as const }, 'Side 23: Tall (3/3)'],
    ['hvem som\u00A0gjør hva', { slide: 'a' }, 'hvem som gjør hva: Roller'],
    ['Roller ', { slide: 'a' }, 'Roller'],
    ['20', { slide: 'gone' }, 'Side 20'],
  ])('says the page or the words, and its title: %s', (words, target, told) => {
    expect(linkWords(words, target, titles, 'Side')).toBe(told);
  });
});
