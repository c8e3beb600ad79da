/** Reads a simplified SVG into the shapes that PDF draws. */
import { readPathData } from '../../../icons/path-data.js';
import type { VectorGroup, VectorPart, VectorPicture, VectorShape, VectorStroke } from '../../../scene/vector.js';
import type { XmlElement } from '../../../xml/read-xml.js';
import { childOf, elementsIn } from '../../../xml/walk-xml.js';
import { SAME } from './matrix.js';
import { NotDrawn } from './not-drawn.js';
import { matrixOf, numberOf, numbersOf } from './read-attributes.js';
import { clipsOf } from './read-clips.js';
import { type Definitions, paintOf } from './read-paint.js';
import type { SvgSize } from './svg-size.js';

/** Throws `NotDrawn` on what not every format draws as shapes. */
export function readVector(svg: XmlElement, { x, y, width, height }: SvgSize): VectorPicture {
  const defined = elementsIn(childOf(svg, 'defs') ?? svg);
  const definitions = new Map(defined.map((element) => [element.attributes['id'] ?? '', element]));
  const corner: VectorGroup = {
    kind: 'group',
    matrix: [1, 0, 0, 1, -x, -y],
    clips: [],
    opacity: 1,
    parts: partsOf(svg, definitions),
  };
  return { width, height, parts: corner.parts.length === 0 ? [] : [corner] };
}

const partsOf = (parent: XmlElement, definitions: Definitions): readonly VectorPart[] =>
  elementsIn(parent).flatMap((element): VectorPart[] => {
    if (element.name === 'g') return groupOf(element, definitions);
    return element.name === 'path' ? shapeOf(element, definitions) : [];
  });

function groupOf(group: XmlElement, definitions: Definitions): VectorGroup[] {
  const { style = '', filter, mask } = group.attributes;
  if (filter !== undefined) throw new NotDrawn('a filter, such as a blur or a shadow');
  if (mask !== undefined) throw new NotDrawn('a mask');
  if (/mix-blend-mode:(?!normal)/u.test(style)) throw new NotDrawn('colours that blend with those beneath');
  const opacity = numberOf(group, 'opacity', 1);
  const parts = opacity > 0 ? partsOf(group, definitions) : [];
  if (parts.length === 0) return [];
  return [{ kind: 'group', matrix: matrixOf(group), clips: clipsOf(group, definitions), opacity, parts }];
}

function shapeOf(path: XmlElement, definitions: Definitions): VectorPart[] {
  if (path.attributes['visibility'] === 'hidden' || path.attributes['visibility'] === 'collapse') return [];
  const fill = paintOf(path, 'fill', definitions);
  const stroke = strokeOf(path, definitions);
  if (fill === undefined && stroke === undefined) return [];
  const shape: VectorShape = {
    kind: 'shape',
    path: readPathData(path.attributes['d'] ?? ''),
    evenOdd: path.attributes['fill-rule'] === 'evenodd',
    ...(fill && { fill }),
    ...(stroke && { stroke }),
    strokeFirst: path.attributes['paint-order']?.startsWith('stroke') ?? false,
  };
  const matrix = matrixOf(path);
  return matrix === SAME ? [shape] : [{ kind: 'group', matrix, clips: [], opacity: 1, parts: [shape] }];
}

function strokeOf(path: XmlElement, definitions: Definitions): VectorStroke | undefined {
  const paint = paintOf(path, 'stroke', definitions);
  if (paint === undefined) return undefined;
  const { 'stroke-linecap': cap, 'stroke-linejoin': join } = path.attributes;
  return {
    paint,
    width: numberOf(path, 'stroke-width', 1),
    cap: cap === 'round' || cap === 'square' ? cap : 'butt',
    join: join === 'round' || join === 'bevel' ? join : 'miter',
    miterLimit: numberOf(path, 'stroke-miterlimit', 4),
    dash: numbersOf(path, 'stroke-dasharray'),
    dashStart: numberOf(path, 'stroke-dashoffset', 0),
  };
}
