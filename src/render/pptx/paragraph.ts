/** Paragraphs with exact line spacing and hanging bullets (ECMA-376-1, 21.1.2.2). */
import type { Bullet, Paragraph } from '../../scene/text.js';
import { schemeColour } from './colour.js';
import { run, themeFont } from './run.js';
import type { SlideContext } from './slide-context.js';
import { emu, hundredths } from './units.js';
import { escapeAttribute } from './xml.js';

const alignment = { left: 'l', center: 'ctr', right: 'r' } as const;

/** `a:lnSpc` and `a:spcBef`, exact. There is no space after paragraphs, on the master neither. */
export const spacing = (leading: number, before: number): string =>
  `<a:lnSpc><a:spcPts val="${hundredths(leading)}"/></a:lnSpc><a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef>`;

const bulletOf = (bullet: Bullet | undefined, context: SlideContext): string => {
  if (!bullet) return '';
  const colour = `<a:buClr>${schemeColour(context.presentation.palette, bullet.colour)}</a:buClr>`;
  return `${colour}<a:buFont typeface="${themeFont.text}"/><a:buChar char="${escapeAttribute(bullet.char)}"/>`;
};

/** Without a bullet, zero is what the master says already; deeper levels have margins there. The sign hangs left of the text. */
const margins = ({ indent, hanging, bullet }: Paragraph): string => {
  if (bullet) return ` marL="${emu(indent)}" indent="${emu(-hanging)}"`;
  return indent ? ` marL="${emu(indent)}"` : '';
};

const properties = (paragraph: Paragraph, context: SlideContext): string => {
  const level = paragraph.bullet?.level ? ` lvl="${paragraph.bullet.level}"` : '';
  const start = `<a:pPr${margins(paragraph)}${level} algn="${alignment[paragraph.align]}">`;
  return `${start}${spacing(paragraph.leading, paragraph.spaceBefore)}${bulletOf(paragraph.bullet, context)}</a:pPr>`;
};

const endOf = (paragraph: Paragraph): string =>
  paragraph.runs.length > 0
    ? ''
    : `<a:endParaRPr lang="${paragraph.lang}" sz="${hundredths(paragraph.leading / 1.2)}" dirty="0"/>`;

/** `a:p` of a paragraph. One without runs keeps the height of its leading. */
export const paragraph = (value: Paragraph, context: SlideContext): string =>
  `<a:p>${properties(value, context)}${value.runs.map((item) => run(item, value.lang, context)).join('')}${endOf(value)}</a:p>`;
