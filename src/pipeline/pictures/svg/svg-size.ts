/** How large a drawing says that it is (SVG 2, 8.2), in units of its own. */
import type { XmlElement } from '../../../xml/read-xml.js';

export interface SvgSize {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The size that its `viewBox` says, or its width and height where it has none; undefined where neither says it. */
export function svgSize({ attributes }: XmlElement): SvgSize | undefined {
  const numbers = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const [x = NaN, y = NaN, width = NaN, height = NaN] =
    attributes['viewBox'] === undefined
      ? [0, 0, lengthOf(attributes['width']), lengthOf(attributes['height'])]
      : numbers;
  const isSize = [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0;
  return isSize ? { x, y, width, height } : undefined;
}

/** Pixels of a unit (CSS Values 4, 6.2). */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

function lengthOf(text = ''): number {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e[+-]?\d+)?)([a-z]*)\s*$/iu.exec(text) ?? [];
  return Number(number) * (UNITS[unit.toLowerCase()] ?? NaN);
}
