/** Paragraph properties, whole or only where they differ from those handed on by a layout (`CT_TextParagraphProperties`, ECMA-376-1, 21.1.2.2.7). */
import type { Palette } from '../../scene/palette.js';
import { schemeColour } from './colour.js';
import type { ParagraphLook } from './level.js';
import { themeFont } from './theme-font.js';
import { emu, hundredths } from './units.js';
import { escapeAttribute } from './xml.js';

const alignment = { left: 'l', center: 'ctr', right: 'r' } as const;

const lineSpacing = (leading: number): string => `<a:lnSpc><a:spcPts val="${hundredths(leading)}"/></a:lnSpc>`;
const spaceBefore = (before: number): string => `<a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef>`;

/** `a:lnSpc` and `a:spcBef`, exact. There is no space after paragraphs, nor on the master. */
export const spacing = (leading: number, before: number): string => lineSpacing(leading) + spaceBefore(before);

function bulletOf({ bullet }: ParagraphLook, palette: Palette): string {
  if (!bullet) return '';
  const colour = `<a:buClr>${schemeColour(palette, bullet.colour)}</a:buClr>`;
  // In points (a:buSzPts) LibreOffice does not draw it in tables.
  const size = bullet.share === undefined ? '' : `<a:buSzPct val="${Math.round(bullet.share * 100_000)}"/>`;
  return `${colour}${size}<a:buFont typeface="${themeFont.text}"/><a:buChar char="${escapeAttribute(bullet.char)}"/>`;
}

function bulletDifference(look: ParagraphLook, handed: Partial<ParagraphLook>, palette: Palette): string {
  if (!look.bullet) return handed.bullet ? '<a:buNone/>' : '';
  const same = look.bullet.char === handed.bullet?.char && look.bullet.colour === handed.bullet.colour;
  return same ? '' : bulletOf(look, palette);
}

/**
 * Attributes and content of the properties that differ from those `handed` down, or of all where none are. A text box has
 * no margin anyway, so without a bullet none is written.
 */
export function paragraphProperties(
  look: ParagraphLook,
  level: string,
  palette: Palette,
  handed: Partial<ParagraphLook> = { indent: 0, hanging: 0 },
): readonly [string, string] {
  const margin = look.indent === handed.indent ? '' : ` marL="${emu(look.indent)}"`;
  const indent = look.hanging === handed.hanging ? '' : ` indent="${emu(-look.hanging)}"`;
  const align = look.align === handed.align ? '' : ` algn="${alignment[look.align]}"`;
  const content =
    (look.leading === handed.leading ? '' : lineSpacing(look.leading)) +
    (look.before === handed.before ? '' : spaceBefore(look.before)) +
    bulletDifference(look, handed, palette);
  return [`${margin}${indent}${level}${align}`, content];
}
