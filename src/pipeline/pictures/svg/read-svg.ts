/** A drawing that has been looked through and drawn once: as shapes for PDF, as pixels and as an SVG for programs that show it themselves. */
import type { VectorPicture } from '../../../scene/vector.js';
import { readXml } from '../../../xml/read-xml.js';
import { drawnWork } from './drawn-work.js';
import { layersIn } from './layers.js';
import { NotDrawn } from './not-drawn.js';
import { plainSvg } from './plain-svg.js';
import { readVector } from './read-vector.js';
import { NOT_DRAWN, simplify } from './simplify.js';
import type { SvgSize } from './svg-size.js';

export interface DrawnSvg {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly vector: { readonly picture: VectorPicture; readonly pixels: Uint8Array };
  /** The drawing as it was read, which stays the same whatever draws it. */
  readonly source: Uint8Array;
}

/** What to show, or why there is nothing, as the end of a sentence. */
export function readSvg(bytes: Uint8Array): DrawnSvg | string {
  const plain = plainSvg(bytes);
  if (typeof plain === 'string') return plain;
  const fault = tooMuch(plain.text);
  if (fault !== undefined) return fault;
  const drawn = simplify(plain.text, plain);
  if (typeof drawn === 'string') return drawn;
  const picture = shapesOf(drawn.svg, plain);
  if (typeof picture === 'string') return picture;
  if (picture.parts.length === 0) return 'it draws nothing';
  const { all, deepest } = layersIn(picture);
  if (all > MOST_LAYERS || deepest > DEEPEST_LAYERS) return LAYERED;
  const pixels = drawn.pixels();
  if (pixels === undefined) return NOT_DRAWN;
  const encoder = new TextEncoder();
  return {
    bytes: encoder.encode(drawn.svg),
    width: plain.width,
    height: plain.height,
    vector: { picture, pixels },
    source: encoder.encode(plain.text),
  };
}

/** A drawing has a hundredth of them. */
const MOST_SHAPES = 250_000;

/** Each as large as the drawing takes some hundredths of a second, and 10 MB while it is filled. */
const MOST_LAYERS = 200;
const DEEPEST_LAYERS = 20;
const LAYERED = 'too much of it is translucent or cut off, one over the other, for any program to show it';

/** Why it is not given to what draws it, which would take all time and memory for it. */
function tooMuch(svg: string): string | undefined {
  const read = readXml(svg);
  if ('why' in read) return undefined;
  return saying(() => (drawnWork(read.root) > MOST_SHAPES ? NOT_DRAWN : undefined));
}

function shapesOf(svg: string, size: SvgSize): VectorPicture | string {
  const read = readXml(svg);
  if ('why' in read) return 'its shapes stand in each other too deep';
  return saying(() => readVector(read.root, size));
}

function saying<T>(make: () => T): T | string {
  try {
    return make();
  } catch (fault) {
    if (fault instanceof NotDrawn) return `it has ${fault.what}, which not every format draws as shapes`;
    throw fault;
  }
}
