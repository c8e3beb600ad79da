/** How much wider or narrower LibreOffice sets text than its font says. */
import { superscriptScale, type Run } from '../scene/text.js';

/** Pixels to an inch of the device that LibreOffice measures text for. */
const PIXELS = 600;

/**
 * LibreOffice sets text in whole pixels: 83 for 83.3 at 10 pt, so that all its lines are 0.4 % shorter, and 63 for 62.5 at
 * 7.5 pt. 1 where its widths are the font's.
 */
export function pixelScale({ size, superscript }: Pick<Run, 'size' | 'superscript'>): number {
  const pixels = (size * (superscript ? superscriptScale : 1) * PIXELS) / 72;
  return Math.max(1, Math.round(pixels)) / pixels;
}
