/** Lines of text as bars: a stretch in bold is a bar of its own. */
import type { Box, ColourToken } from '../../scene/scene.js';
import type { Run, TextBody, TextLine } from '../../scene/text.js';

/** In points of the slide; `middle` is the height at which the small letters have theirs. */
export interface Bar {
  readonly x: number;
  readonly middle: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
}

/** `box` is that of the text. Bullets are left out: they would be specks. */
export const barsOf = ({ paragraphs }: TextBody, box: Box): readonly Bar[] =>
  paragraphs.flatMap(({ lines, runs }) => lines.flatMap((line) => stretches(line, runs, box)));

function stretches(line: TextLine, runs: readonly Run[], box: Box): readonly Bar[] {
  const bars: Bar[] = [];
  for (const { run: index, x, width } of line.segments) {
    const run = runs[index];
    if (run === undefined || run.superscript === true || width <= 0) continue;
    const bar = {
      x: box.x + line.x + x,
      middle: box.y + line.baseline - run.size * 0.35,
      width,
      size: run.size,
      bold: run.bold,
      colour: run.colour,
    };
    const last = bars.at(-1);
    if (last?.bold === bar.bold && last.colour === bar.colour)
      bars[bars.length - 1] = { ...last, width: bar.x + bar.width - last.x };
    else bars.push(bar);
  }
  return bars;
}
