/** Draws an SVG once: as pixels, and as an SVG in which nothing is left but paths, their colours, gradients and clips. */
import { createRequire } from 'node:module';
import type * as Resvg from '@resvg/resvg-js';
import { attempt } from '../../../diagnostics/attempt.js';

export interface Simplified {
  readonly svg: string;
  /** A PNG, for programs that show no SVG. Takes its time; undefined where it would be larger than memory. */
  readonly pixels: () => Uint8Array | undefined;
}

/** Pixels of the longer side: 150 to the inch where a picture fills most of a slide. */
const SIDE = 1600;

const require = createRequire(import.meta.url);

/** Loaded with the first SVG, since most decks have none. A binary, which is not there for each kind of machine. */
const engine = (): typeof Resvg | undefined => attempt(() => require('@resvg/resvg-js') as typeof Resvg);

const NO_ENGINE =
  'nothing draws SVG here: @resvg/resvg-js has no binary for this machine, or was installed without it (--omit=optional)';
export const NOT_DRAWN = 'it cannot be drawn, or comes to more shapes than any program shows';

/** `svg` says its width and height in numbers. Why there is nothing is the end of a sentence. */
export function simplify(
  svg: string,
  { width, height }: Readonly<Record<'width' | 'height', number>>,
): Simplified | string {
  const resvg = engine();
  if (resvg === undefined) return NO_ENGINE;
  const fitTo = { mode: width < height ? ('height' as const) : ('width' as const), value: SIDE };
  const drawn = attempt(() => new resvg.Resvg(svg, { fitTo, font: { loadSystemFonts: false }, logLevel: 'off' }));
  if (drawn === undefined) return NOT_DRAWN;
  return {
    svg: drawn.toString().replace(/\n\s*/gu, ''),
    pixels: () => attempt(() => new Uint8Array(drawn.render().asPng())),
  };
}
