import { expect, it } from 'vitest';
import { lines, verdictOn } from '../project/sample-files.js';

it('a slide that no deck names is told, unless a deck is broken', () => {
  const stray = { 'content/slides/a/three.yaml': 'type: note\nid: no.three\ntitle: Ingen ser dette\n' };
  expect(lines(verdictOn(stray))).toEqual(['content/slides/a/three.yaml:2:5 unshown-slide']);
  const broken = { ...stray, 'content/decks/other.yaml': 'id: other\n' };
  expect(lines(verdictOn(broken)).filter((line) => line.includes('unshown'))).toEqual([]);
});
