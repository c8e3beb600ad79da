/** Draws an SVG once: as pixels, and as an SVG in which nothing is left but paths, their colours, gradients and clips. */
import { createRequire } from 'node:module';
import type * as Resvg from '@resvg/resvg-js';

export interface Simplified {
  readonly svg: string;
  /** A PNG, for programs that show no SVG. */
  readonly pixels: Uint8Array;
}

/** Pixels of the longer side: 150 to the inch where a picture fills most of a slide. */
const SIDE = 1600;

const require = createRequire(import.meta.url);

/** Loaded with the first SVG, since most decks have none. */
const engine = (): typeof Resvg => require('@resvg/resvg-js') as typeof Resvg;

/** `svg` says its width and height in numbers. Undefined where it cannot be drawn, or would come to too many shapes. */
export function simplify(
  svg: string,
  { width, height }: Readonly<Record<'width' | 'height', number>>,
): Simplified | undefined {
  const { Resvg } = engine();
  const fitTo = { mode: width < height ? ('height' as const) : ('width' as const), value: SIDE };
  try {
    const drawn = new Resvg(svg, { fitTo, font: { loadSystemFonts: false }, logLevel: 'off' });
    return { svg: drawn.toString().replace(/\n\s*/gu, ''), pixels: new Uint8Array(drawn.render().asPng()) };
  } catch {
    return undefined;
  }
}
