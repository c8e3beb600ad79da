/** Shapes of a slide drawn small, in greys. */
import { luminance } from '../../scene/contrast-ratio.js';
import type { Box, ColourToken, Geometry, Line, ShapeItem } from '../../scene/scene.js';
import type { Ids, Looks, Themed } from '../../setting/context.js';
import { decoration } from '../items.js';
import { miniature } from './declarations.js';

/** From points of the slide to points of the page it is drawn on. */
export type Shrink = (box: Box) => Box;

export interface Draw {
  readonly shrink: Shrink;
  readonly scale: number;
  readonly context: Looks & Ids;
}

export interface GreyLook {
  readonly geometry: Geometry;
  readonly fill?: ColourToken;
  readonly line?: Line;
}

export function form(box: Box, { geometry, fill, line }: GreyLook, { shrink, scale, context }: Draw): ShapeItem[] {
  if (fill === undefined && line === undefined) return [];
  const look = {
    geometry: shrunk(geometry, scale),
    fill: fill === undefined ? undefined : toneOf(fill, context),
    line:
      line === undefined
        ? undefined
        : { ...line, colour: toneOf(line.colour, context), width: Math.max(0.5, line.width * scale) },
  };
  return [decoration(shrink(box), look, 'miniature', context)];
}

function shrunk(geometry: Geometry, scale: number): Geometry {
  if (geometry.kind === 'roundRect') return { ...geometry, radius: geometry.radius * scale };
  if (geometry.kind === 'homePlate' || geometry.kind === 'chevron') return { ...geometry, tip: geometry.tip * scale };
  return geometry;
}

export const lightOf = (colour: ColourToken, { theme }: Themed): number =>
  luminance(theme.palette[colour]?.hex ?? 'FFFFFF');

export const paper = (context: Looks): ColourToken => miniature.style('miniaturePage', context).fill ?? 'white';

/** The grey that is about as light; white stays white. */
export function toneOf(colour: ColourToken, context: Looks): ColourToken {
  const light = lightOf(colour, context);
  if (light > 0.96) return paper(context);
  const tone = tones.find(({ from }) => light >= from)?.name ?? 'miniatureDarkest';
  return miniature.fill(tone, context);
}

const tones = [
  { from: 0.78, name: 'miniaturePale' },
  { from: 0.55, name: 'miniatureLight' },
  { from: 0.25, name: 'miniatureMiddle' },
  { from: 0.08, name: 'miniatureDark' },
] as const;
