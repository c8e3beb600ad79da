/** How a stretch of text is drawn. Superscripts are 65 % of the size and raised by 35 % of it, as the scene says. */
import type { ChartText, ColourToken, FontRole } from '../../../scene/scene.js';
import type { Run } from '../../../scene/text.js';

const superscriptSize = 0.65;
const superscriptRise = 0.35;

export interface TextStyle {
  readonly font: FontRole;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points as drawn. */
  readonly size: number;
  readonly colour: ColourToken;
}

export const styleOf = (run: Run): TextStyle => (run.superscript ? { ...run, size: run.size * superscriptSize } : run);

/** Points above the line's baseline. */
export const riseOf = (run: Run): number => (run.superscript ? run.size * superscriptRise : 0);

export const chartStyle = (text: ChartText): TextStyle => ({ ...text, italic: false });
