import { expect, it } from 'vitest';
import { superscriptScale } from '../../src/scene/text.js';
import { pixelScale } from '../../src/text/pixel-scale.js';

it.each([
  [7.5, 63 / 62.5],
  [9, 1],
  [10, 83 / (1000 / 12)],
  [22, 183 / (2200 / 12)],
])('sets text of %s pt in whole pixels of 600 dpi', (size, scale) => {
  expect(pixelScale({ size })).toBeCloseTo(scale);
});

it('sets raised signs in their own size', () => {
  expect(pixelScale({ size: 10, superscript: true })).toBeCloseTo(pixelScale({ size: 10 * superscriptScale }));
});
