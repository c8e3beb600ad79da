/** What a simplified SVG cuts its shapes off by (CSS Masking 1, 8). */
import { boundsOfPath, readPathData } from '../../../icons/path-data.js';
import type { Box } from '../../../scene/item-base.js';
import type { VectorClip } from '../../../scene/vector.js';
import type { XmlElement } from '../../../xml/read-xml.js';
import { elementsIn } from '../../../xml/walk-xml.js';
import { movedBox, movedPath, times } from './matrix.js';
import { NotDrawn } from './not-drawn.js';
import { matrixOf } from './read-attributes.js';
import type { Definitions } from './read-paint.js';

/** All that hold for an element: its clip path, and the clip path of that one. */
export function clipsOf({ attributes }: XmlElement, definitions: Definitions): readonly VectorClip[] {
  const [, id] = /^url\(#(.*)\)$/u.exec(attributes['clip-path'] ?? '') ?? [];
  const clip = id === undefined ? undefined : definitions.get(id);
  if (clip === undefined) return [];
  if (clip.attributes['clipPathUnits'] === 'objectBoundingBox') throw new NotDrawn('a clip path in parts of a box');
  return [joined(clip), ...clipsOf(clip, definitions)];
}

interface Piece extends VectorClip {
  readonly box: Box;
}

/** Joins shapes that do not meet into one path. Where shapes meet, no fill rule gives their union. */
function joined(clip: XmlElement): VectorClip {
  const pieces = elementsIn(clip).map((path) => pieceOf(path, clip));
  const [first, ...others] = pieces;
  const isPlain = others.every(
    (one, index) => one.evenOdd === first?.evenOdd && !pieces.slice(0, index + 1).some(({ box }) => meet(box, one.box)),
  );
  if (!isPlain) throw new NotDrawn('a clip path of shapes that lie over each other');
  return { path: pieces.flatMap(({ path }) => path), evenOdd: first?.evenOdd ?? false };
}

function pieceOf(path: XmlElement, clip: XmlElement): Piece {
  if (path.name !== 'path' || path.attributes['clip-path'] !== undefined)
    throw new NotDrawn('a clip path within another');
  const matrix = times(matrixOf(clip), matrixOf(path));
  const data = path.attributes['d'] ?? '';
  return {
    path: movedPath(matrix, readPathData(data)),
    evenOdd: path.attributes['clip-rule'] === 'evenodd',
    box: movedBox(matrix, boundsOfPath(data)),
  };
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
