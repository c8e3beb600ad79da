/** A drawing that has been looked through and drawn once: as shapes for PDF, as pixels and as an SVG for programs that show it themselves. */
import type { VectorPicture } from '../../../scene/vector.js';
import { readXml } from '../../../xml/read-xml.js';
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
  const drawn = simplify(plain.text, plain);
  if (typeof drawn === 'string') return drawn;
  const picture = shapesOf(drawn.svg, plain);
  if (typeof picture === 'string') return picture;
  if (picture.parts.length === 0) return 'it draws nothing';
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

function shapesOf(svg: string, size: SvgSize): VectorPicture | string {
  const read = readXml(svg);
  if ('why' in read) return 'its shapes stand in each other too deep';
  try {
    return readVector(read.root, size);
  } catch (fault) {
    if (fault instanceof NotDrawn) return `it has ${fault.what}, which not every format draws as shapes`;
    throw fault;
  }
}
