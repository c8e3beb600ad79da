/** Bullets that the layout gives: each of several texts that are units of their own. */
import type { ParagraphDraft } from '../text/compose.js';
import type { Style } from '../theme/theme.js';
import { paragraph } from './inline-elements.js';
import type { Looks } from './context.js';

interface Text {
  readonly paragraphs: readonly ParagraphDraft[];
  readonly units: readonly string[];
}

/** Its first paragraph gets a bullet, if it has none. */
export function withBullet({ paragraphs, units }: Text, style: Style, looks: Looks): Text {
  const hanging = paragraph.measure('bulletHanging', looks);
  const sign = { bullet: { char: '•', colour: style.bullet, level: 0 }, indent: hanging, hanging };
  return {
    units,
    paragraphs: paragraphs.map((one, index) => (index > 0 || one.bullet !== undefined ? one : { ...one, ...sign })),
  };
}
