/**
 * An SVG that a stranger may have written (SVG 2), written anew with its drawing alone: what could run, leads out of the file or is
 * no drawing is refused, and what programs note beside the drawing - names, layers, metadata, who made it - is left out.
 */
import { attempt } from '../../../diagnostics/attempt.js';
import { escapeAttribute, escapeXml } from '../../../xml/escape.js';
import { readXml, type XmlElement } from '../../../xml/read-xml.js';
import { type SvgSize, svgSize } from './svg-size.js';

/** A drawing has a tenth of it; each program that shows the slide draws it anew. */
const LARGEST_SVG = 2_000_000;
/** Wider or higher than this, nobody would see it. */
const STEEPEST = 100;

export interface PlainSvg extends SvgSize {
  readonly text: string;
}

/** What begins like XML is taken for an attempt at it, so that its fault is told. */
export const looksLikeSvg = (bytes: Uint8Array): boolean => /^\uFEFF?\s*<(?!!doctype html|html)/iu.test(startOf(bytes));

const startOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 200));

/** The drawing, or why it cannot be used, as the end of a sentence. */
export function plainSvg(bytes: Uint8Array): PlainSvg | string {
  if (bytes.length > LARGEST_SVG) return `it has ${bytes.length} bytes; at most ${LARGEST_SVG} are read of an SVG`;
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (text === undefined) return 'it is not in UTF-8';
  const read = readXml(text.replace(BARE_DOCTYPE, ''));
  if ('why' in read) return `as XML it cannot be read: ${read.why.charAt(0).toLowerCase()}${read.why.slice(1, -1)}`;
  const { root } = read;
  if (root.name !== 'svg') return 'it is neither PNG, JPEG nor SVG';
  const size = svgSize(root);
  if (size === undefined) return 'it does not say how large it is: it needs a viewBox';
  if (Math.max(size.width / size.height, size.height / size.width) > STEEPEST)
    return `it is more than ${STEEPEST} times as long at one side as at the other`;
  return firstFault(root) ?? { ...size, text: written({ ...root, attributes: sized(root, size) }) };
}

/** The document type of SVG 1.1, which older programs write; it brings nothing. One with entities of its own is refused. */
const BARE_DOCTYPE = /<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"<>[]*"\s+"[^"<>[]*")?\s*>/u;

/** As large as its `viewBox`, so that nothing of it is stretched or moved. */
function sized({ attributes }: XmlElement, { x, y, width, height }: SvgSize): XmlElement['attributes'] {
  const rest = Object.entries(attributes).filter(([name]) => name !== 'preserveAspectRatio');
  return {
    ...Object.fromEntries(rest),
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [x, y, width, height].join(' '),
    width: String(width),
    height: String(height),
  };
}

const SCRIPT = 'it holds a script';
const TEXT =
  'it holds text, which no language translates and each program sets in another font; turn its texts into paths';
const PIXELS = 'it holds a picture of pixels; use that as PNG or JPEG instead';
const MOVES = 'it moves; a slide in print cannot';
const NO_DRAWING = 'it holds what is no drawing: HTML, sound or video';

/** What is no part of a drawing, and why. */
const REFUSED: Readonly<Record<string, string>> = {
  ...{ script: SCRIPT, handler: SCRIPT, listener: SCRIPT },
  ...{ text: TEXT, tspan: TEXT, textPath: TEXT, tref: TEXT, font: TEXT, image: PIXELS, feImage: PIXELS },
  ...{ animate: MOVES, animateMotion: MOVES, animateTransform: MOVES, animateColor: MOVES, set: MOVES },
  ...{ foreignObject: NO_DRAWING, iframe: NO_DRAWING, object: NO_DRAWING, embed: NO_DRAWING },
  ...{ audio: NO_DRAWING, video: NO_DRAWING, canvas: NO_DRAWING },
};

/** Elements that draw, or that say how; all others are left out. */
const DRAWN = new Set([
  ...['svg', 'g', 'a', 'switch', 'defs', 'symbol', 'use', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'marker', 'mask', 'pattern', 'filter'],
]);

const OUTSIDE = 'it refers to something outside of itself';

function firstFault({ name, attributes, children }: XmlElement): string | undefined {
  if (Object.hasOwn(REFUSED, name)) return REFUSED[name];
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/iu.test(key) || /^\s*javascript:/iu.test(value)) return SCRIPT;
    if (key === 'href' && name !== 'a' && DRAWN.has(name) && !value.trim().startsWith('#')) return OUTSIDE;
    if (leadsOut(value)) return OUTSIDE;
  }
  if (name === 'style' && children.some((child) => typeof child === 'string' && isForeignStyle(child))) return OUTSIDE;
  for (const child of children) {
    const fault = typeof child === 'string' ? undefined : firstFault(child);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** A reference of a style that is not to an id of the same file. */
const leadsOut = (style: string): boolean => /url\(\s*["']?\s*(?!["'#\s])/iu.test(style);

const isForeignStyle = (style: string): boolean => /@(?:import|font-face)/iu.test(style) || leadsOut(style);

function written({ name, attributes, children }: XmlElement): string {
  if (!DRAWN.has(name) && !name.startsWith('fe')) return '';
  const said = Object.entries(attributes).filter(([key]) => key !== 'href' || name !== 'a');
  const start = [name, ...said.map(([key, value]) => `${key}="${escapeAttribute(value)}"`)].join(' ');
  const inside = children.map((child) => {
    if (typeof child !== 'string') return written(child);
    return name === 'style' ? escapeXml(child) : '';
  });
  return `<${start}>${inside.join('')}</${name}>`;
}
