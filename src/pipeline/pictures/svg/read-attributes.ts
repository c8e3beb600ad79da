/** Attributes of a simplified SVG, in which all numbers are plain and each transform is a matrix. */
import type { Matrix } from '../../../scene/vector.js';
import type { XmlElement } from '../../../xml/read-xml.js';
import { SAME } from './matrix.js';

export function numberOf({ attributes }: XmlElement, name: string, otherwise: number): number {
  const value = Number(attributes[name] ?? otherwise);
  return Number.isFinite(value) ? value : otherwise;
}

export const numbersOf = ({ attributes }: XmlElement, name: string): readonly number[] =>
  (attributes[name] ?? '')
    .split(/[\s,]+/u)
    .filter((part) => part !== '')
    .map(Number)
    .filter(Number.isFinite);

export function matrixOf({ attributes }: XmlElement, name = 'transform'): Matrix {
  const [, inside = ''] = /^matrix\(([^)]*)\)$/u.exec(attributes[name] ?? '') ?? [];
  const [a, b, c, d, e, f] = inside.split(/[\s,]+/u).map(Number);
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? SAME
    : [a, b, c, d, e, f];
}
