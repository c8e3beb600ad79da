/** A font whose characters are all half an em wide, so that widths can be told in the head. */
import type { Run } from '../../src/scene/text.js';
import type { ParagraphDraft } from '../../src/text/compose.js';
import type { FontSet } from '../../src/text/fonts.js';

const metrics = { width: (text: string) => [...text].length / 2, has: () => true, ascent: 0.9, descent: 0.2 };
export const monospace: FontSet = { get: () => metrics };

/** At 10 pt a character is 5 pt wide. */
export const run = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  font: 'text',
  size: 10,
  bold: false,
  italic: false,
  colour: 'ink',
  ...more,
});

export const draft = (text: string | readonly Run[], more: Partial<ParagraphDraft> = {}): ParagraphDraft => ({
  runs: typeof text === 'string' ? [run(text)] : text,
  align: 'left',
  indent: 0,
  hanging: 0,
  leading: 12,
  spaceBefore: 0,
  lang: 'nb-NO',
  ...more,
});
