/** How a stretch of text is drawn; superscripts smaller and raised, as the scene says. */
import type { ChartText, ColourToken, FontRole } from '../scene.js';
import { superscriptRise, superscriptScale, type Run } from '../text.js';

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
export const riseOf = (run: Run): number => (run.superscript ? run.size * (run.rise ?? superscriptRise) : 0);

export const chartStyle = (text: ChartText): TextStyle => ({ ...text, italic: false });

/** Offset below the baseline and thickness of the line under a web address, in parts of the size: Arial's own (`post` table). */
const lineBelow = 0.106;
const lineWidth = 0.073;

/** Where the line under a web address lies, in points. */
export const underlineAt = (baseline: number, size: number): { readonly y: number; readonly height: number } => ({
  y: baseline + (lineBelow - lineWidth / 2) * size,
  height: lineWidth * size,
});
