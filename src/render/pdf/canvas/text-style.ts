/** How a stretch of text is drawn; superscripts smaller and raised, as the scene says. */
import type { ChartText, ColourToken, FontRole } from '../../../scene/scene.js';
import { superscriptRise, superscriptScale, type Run } from '../../../scene/text.js';

export interface TextStyle {
  readonly font: FontRole;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points as drawn. */
  readonly size: number;
  readonly colour: ColourToken;
}

export const styleOf = (run: Run): TextStyle => (run.superscript ? { ...run, size: run.size * superscriptScale } : run);

/** Points above the line's baseline. */
export const riseOf = (run: Run): number => (run.superscript ? run.size * superscriptRise : 0);

export const chartStyle = (text: ChartText): TextStyle => ({ ...text, italic: false });
