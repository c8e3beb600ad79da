/** How far two colours stand apart in lightness (WCAG 2.1, «contrast ratio»). */
import { luminance } from './luminance.js';

/** Ratio of relative luminances, 1 to 21. Colours are six hexadecimal digits. */
export function contrastRatio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
