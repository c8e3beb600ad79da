import { describe, expect, it } from 'vitest';
import { lineEnds } from '../../../src/scene/drawing/line-ends.js';

describe('lineEnds', () => {
  it('gives back the space at which a line was broken', () => {
    expect(lineEnds('to ord her', ['to ord', 'her'], false)).toEqual([' ', '']);
  });

  it('adds nothing after a hyphen of the word’s own', () => {
    expect(lineEnds('IKT-sjef i by- og', ['IKT-', 'sjef i by-', 'og'], false)).toEqual(['', ' ', '']);
  });

  it('knows a hyphen that only the break has put there', () => {
    expect(lineEnds('for\u00ADvalt\u00ADning', ['forvalt-', 'ning'], false)).toEqual(['-', '']);
    expect(lineEnds('forvaltning', ['forvalt-', 'ning'], false)).toEqual(['-', '']);
  });

  it('ends in a space where other text follows', () => {
    expect(lineEnds('en', ['en'], true)).toEqual([' ']);
  });
});
