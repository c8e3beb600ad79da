/** How one level of a text looks where paragraphs and runs say nothing else: what layouts pass on to slides (ECMA-376-1, 21.1.2.4). */
import type { ColourToken, FontRole, TextLook } from '../../scene/scene.js';
import type { Align, Paragraph } from '../../scene/text.js';

export interface ParagraphLook {
  readonly align: Align;
  /** Left margin of the text, and how far a bullet hangs left of it, in points. */
  readonly indent: number;
  readonly hanging: number;
  readonly leading: number;
  readonly before: number;
  /** `share`: its size as a share of that of the text behind it, where it has a size of its own. */
  readonly bullet?: { readonly char: string; readonly colour: ColourToken; readonly share?: number };
}

export interface Level extends ParagraphLook {
  readonly font: FontRole;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
}

const signs = ['•', '–'] as const;

/** Number of levels a list style has (ECMA-376-1, 21.1.2.4). */
const mostLevels = 9;

/** The levels of a placeholder: as many as a list may have where it is bulleted, one where it is not. */
export function levelsOf(look: TextLook): readonly Level[] {
  const { align, leading, space, font, size, bold, colour, bullet } = look;
  const plain: Level = { align, indent: 0, hanging: 0, leading, before: space, font, size, bold, colour };
  if (bullet === undefined) return [plain];
  const { hanging } = bullet;
  return Array.from({ length: mostLevels }, (_, depth) => ({
    ...plain,
    indent: hanging * (depth + 1),
    hanging,
    bullet: { char: signs[depth % signs.length] ?? signs[0], colour: bullet.colour },
  }));
}

/** A paragraph of a scene in the same terms. */
export function lookOfParagraph(paragraph: Paragraph): ParagraphLook {
  const { align, indent, hanging, leading, spaceBefore, bullet, runs } = paragraph;
  const plain = { align, indent, hanging: 0, leading, before: spaceBefore };
  if (bullet === undefined) return plain;
  const { char, colour, size } = bullet;
  const [first] = runs;
  const share = size === undefined || first === undefined ? {} : { share: size / first.size };
  return { ...plain, hanging, bullet: { char, colour, ...share } };
}
