/** Colours and gradients of a simplified SVG. */
import { boundsOfPath } from '../../../icons/path-data.js';
import type { Gradient, Matrix, Paint } from '../../../scene/vector.js';
import { elementsIn } from '../../../xml/walk-xml.js';
import type { XmlElement } from '../../../xml/read-xml.js';
import { times } from './matrix.js';
import { matrixOf, numberOf } from './read-attributes.js';
import { NotDrawn } from './not-drawn.js';

/** Elements of `<defs>` by id. */
export type Definitions = ReadonlyMap<string, XmlElement>;

/** What `fill` or `stroke` says of a path; undefined where that is nothing. */
export function paintOf(path: XmlElement, name: 'fill' | 'stroke', definitions: Definitions): Paint | undefined {
  const said = path.attributes[name] ?? (name === 'fill' ? '#000000' : 'none');
  if (said === 'none') return undefined;
  const opacity = numberOf(path, `${name}-opacity`, 1);
  const [, id] = /^url\(#(.*)\)$/u.exec(said) ?? [];
  if (id === undefined) return { kind: 'colour', hex: said, opacity };
  const definition = definitions.get(id);
  if (definition?.name !== 'linearGradient' && definition?.name !== 'radialGradient') throw new NotDrawn('a pattern');
  return gradientOf(definition, path.attributes['d'] ?? '', opacity);
}

function gradientOf(gradient: XmlElement, data: string, opacity: number): Gradient {
  const { spreadMethod = 'pad', gradientUnits } = gradient.attributes;
  if (spreadMethod !== 'pad') throw new NotDrawn('a gradient that begins again');
  const own = matrixOf(gradient, 'gradientTransform');
  const matrix = gradientUnits === 'userSpaceOnUse' ? own : times(boxMatrix(data), own);
  return { kind: 'gradient', ...endsOf(gradient), matrix, stops: stopsOf(gradient), opacity };
}

/** How far apart stops are at least, in parts of the whole: those of one place make a hard edge. */
const APART = 1e-5;

/** From 0 to 1, each after the one before, as the functions of PDF want them (ISO 32000-1, 7.10.4). */
function stopsOf(gradient: XmlElement): Gradient['stops'] {
  const said = elementsIn(gradient).map((stop) => ({
    at: numberOf(stop, 'offset', 0),
    hex: stop.attributes['stop-color'] ?? '#000000',
    opacity: numberOf(stop, 'stop-opacity', 1),
  }));
  const [first, last] = [said[0], said.at(-1)];
  const whole = [
    ...(first === undefined || first.at === 0 ? [] : [{ ...first, at: 0 }]),
    ...said,
    ...(last === undefined || last.at === 1 ? [] : [{ ...last, at: 1 }]),
  ];
  let before = -APART;
  const rising = whole.map((stop) => ({ ...stop, at: (before = Math.max(stop.at, before + APART)) }));
  return rising.map((stop, index) => ({ ...stop, at: Math.min(stop.at, 1 - (rising.length - 1 - index) * APART) }));
}

function endsOf(gradient: XmlElement): Pick<Gradient, 'from' | 'to'> {
  const at = (...names: readonly string[]): readonly number[] => names.map((name) => numberOf(gradient, name, 0));
  if (gradient.name === 'linearGradient') return { from: at('x1', 'y1'), to: at('x2', 'y2') };
  return { from: [...at('fx', 'fy'), 0], to: at('cx', 'cy', 'r') };
}

/** From parts of the box of what is painted to its coordinates (SVG 2, 14.2.2, objectBoundingBox). */
function boxMatrix(data: string): Matrix {
  const { x, y, width, height } = boundsOfPath(data);
  return [width, 0, 0, height, x, y];
}
