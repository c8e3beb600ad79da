/** Draws the signs before a text: dots, rings, squares, dashes, swatches. They repeat what the words say, so they are decoration. */
import { type Point, within } from '../scene/points.js';
import type { Box, Item, ShapeItem } from '../scene/scene.js';
import type { Paragraph, TextBody } from '../scene/text.js';
import type { FontRole } from '../scene/palette.js';
import type { Ids, Looks, Typesetting } from '../setting/context.js';
import type { Mark } from '../theme/theme.js';
import { decoration, geometryOf, stroke, tileGeometry } from './items.js';

/** `x` is the left edge of the sign, `middle` its vertical centre, in points. */
export function markItems(mark: Mark, x: number, middle: number, context: Looks & Ids): Item[] {
  const box = { x, y: middle - mark.height / 2, width: mark.width, height: mark.height };
  return drawings[mark.shape](mark, box, context);
}

/** The sign before a text stands at the middle of the x-height of its first line; the point is its left edge and the top of the text. */
export function firstLineMark(mark: Mark | undefined, [x, top]: Point, body: TextBody, context: Looks & Ids): Item[] {
  const middle = middleOfLine(body.paragraphs[0]);
  if (mark === undefined || middle === undefined) return [];
  return markItems(mark, x, top + middle, context);
}

/** The middle of the x-height of a paragraph's first line, from the top of its box. */
export function middleOfLine(paragraph: Paragraph | undefined): number | undefined {
  const line = paragraph?.lines[0];
  return line === undefined ? undefined : line.baseline - (paragraph?.runs[0]?.size ?? 0) * 0.35;
}

/** The sign of a mark as a character of the text's font, with its colour; none for what is no sign. */
export function signOf(
  { shape, fill, line }: Mark,
  font: FontRole,
  { fonts }: Typesetting,
): { readonly char: string; readonly colour: string } | undefined {
  const metrics = fonts.get(font, false, false);
  const char = Array.from(characters[shape] ?? '').find((one) => metrics.has(one.codePointAt(0) ?? 0));
  const colour = shape === 'swatch' ? (line?.colour ?? fill) : (fill ?? line?.colour);
  return char === undefined || colour === undefined ? undefined : { char, colour };
}

/** The best character first; the last one of each is in every font that has Latin letters. */
const characters: Readonly<Partial<Record<Mark['shape'], string>>> = {
  dot: '●•',
  ring: '○◦o',
  square: '■▪•',
  diamond: '◆♦•',
  dash: '–',
  plus: '+',
  minus: '−–',
  attention: '!',
  swatch: '□▫o',
  edged: '■▪•',
  line: '–',
};

type Sign = (mark: Mark, box: Box, context: Looks & Ids) => ShapeItem[];

const ellipse = { kind: 'ellipse' } as const;

const drawings: Readonly<Record<Mark['shape'], Sign>> = {
  dot: (mark, box, context) => [
    decoration(box, { geometry: ellipse, fill: mark.fill, line: mark.line }, 'dot', context),
  ],
  // A line drawn around a box stands half outside; a ring keeps inside its size.
  ring: (mark, box, context) => [
    decoration(within(box, (mark.line?.width ?? 0) / 2), { geometry: ellipse, line: mark.line }, 'ring', context),
  ],
  dash: (mark, box, context) => [decoration(box, { fill: mark.fill }, 'dash', context)],
  square: (mark, box, context) => [decoration(box, { fill: mark.fill }, 'square', context)],
  diamond: (mark, box, context) => [
    decoration(box, { geometry: { kind: 'diamond' }, fill: mark.fill, line: mark.line }, 'diamond', context),
  ],
  plus: (mark, box, context) => [
    decoration(box, { geometry: ellipse, fill: mark.fill }, 'plus', context),
    stroke(part(box, [0.22, 0.5, 0.56, 0]), mark.line, 'line', context),
    stroke(part(box, [0.5, 0.22, 0, 0.56]), mark.line, 'line', context),
  ],
  minus: (mark, box, context) => [
    decoration(box, { geometry: ellipse, fill: mark.fill }, 'minus', context),
    stroke(part(box, [0.22, 0.5, 0.56, 0]), mark.line, 'line', context),
  ],
  attention: (mark, box, context) => [
    decoration(box, { geometry: ellipse, fill: mark.fill }, 'attention', context),
    decoration(part(box, [0.44, 0.2, 0.12, 0.36]), { fill: mark.line?.colour }, 'attention', context),
    decoration(
      part(box, [0.43, 0.66, 0.14, 0.14]),
      { geometry: ellipse, fill: mark.line?.colour },
      'attention',
      context,
    ),
  ],
  swatch: (mark, box, context) => [
    decoration(
      box,
      {
        geometry: geometryOf(mark),
        fill: mark.fill,
        line: mark.line,
      },
      'swatch',
      context,
    ),
  ],
  edged: (mark, box, context) => [
    decoration(box, { fill: mark.fill }, 'swatch', context),
    decoration({ ...box, width: mark.line?.width ?? 0 }, { fill: mark.line?.colour }, 'edge', context),
  ],
  tile: (mark, box, context) => {
    const style = context.style(mark.style ?? '');
    const { fill, line } = style;
    return fill === undefined && line === undefined
      ? []
      : [decoration(box, { geometry: tileGeometry(style, box), fill, line }, 'tile', context)];
  },
  line: (mark, box, context) => [
    stroke(mark.head === undefined || mark.line?.double !== true ? box : shaft(box), mark.line, 'line', context),
    ...(mark.head === undefined ? [] : [arrowHead(box, mark, context)]),
  ],
};

/** A double line is too wide to reach the tip of its head. */
const shaft = (box: Box): Box => ({ ...box, width: box.width - headLength });

const headLength = 4.5;

const arrowHead = (box: Box, mark: Mark, context: Ids): ShapeItem =>
  decoration(
    { x: box.x + box.width - headLength, y: box.y - 2.25, width: headLength, height: 4.5 },
    { geometry: { kind: 'homePlate', tip: headLength }, fill: mark.line?.colour },
    'head',
    context,
  );

const part = (box: Box, [x, y, width, height]: readonly [number, number, number, number]): Box => ({
  x: box.x + x * box.width,
  y: box.y + y * box.height,
  width: width * box.width,
  height: height * box.height,
});
