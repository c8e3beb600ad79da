/** Short ways to write text bodies and items for tests. */
import type { Box, Item } from '../../../src/scene/scene.js';
import type { Paragraph, Run, TextBody } from '../../../src/scene/text.js';

export const run = (text: string, rest: Partial<Run> = {}): Run => ({
  text,
  font: 'text',
  size: 12,
  bold: false,
  italic: false,
  colour: 'ink',
  ...rest,
});

export const paragraph = (runs: readonly Run[] | string, rest: Partial<Paragraph> = {}): Paragraph => ({
  runs: typeof runs === 'string' ? [run(runs)] : runs,
  align: 'left',
  indent: 0,
  hanging: 0,
  leading: 16,
  spaceBefore: 0,
  lang: 'nb-NO',
  lines: [],
  ...rest,
});

export const body = (paragraphs: readonly Paragraph[], rest: Partial<TextBody> = {}): TextBody => ({
  paragraphs,
  insets: { left: 6, top: 4, right: 6, bottom: 4 },
  anchor: 'top',
  height: paragraphs.reduce((sum, { leading, spaceBefore }) => sum + leading + spaceBefore, 0),
  ...rest,
});

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

export const hairline = { colour: 'grey', width: 0.75 } as const;

/** What every item has; the name carries the units as layout writes it. */
export const base = (id: string, place: Box, role: Item['role'] = 'body', units: readonly string[] = []) => ({
  id,
  name: units.length > 0 ? `${id} [${units.join(' ')}]` : id,
  box: place,
  role,
  units,
});
