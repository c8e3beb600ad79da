/** What a template's pages are decorated with: pictures and plain areas of the master and of the layout for content. */
import { quote } from '../diagnostics/printable.js';
import type { Package } from '../returned/pptx/package.js';
import type { Box } from '../scene/scene.js';
import type { XmlElement } from '../xml/read-xml.js';
import { allOf, charactersIn, childOf, elementsIn } from '../xml/walk-xml.js';
import type { Left } from './left.js';
import { type Master, type Sheet, targetOf } from './open-template.js';
import { slotColour, type SlotColour } from './read-colours.js';
import { boxOf, placeholderType, pointsOf, shapesOf } from './read-places.js';

export interface Picture {
  readonly box: Box;
  /** Name of the picture's part. */
  readonly part: string;
  /** Cut off at the top, right, bottom and left, as fractions of the whole. */
  readonly crop?: readonly [number, number, number, number];
  readonly isLogo: boolean;
}

export interface Area {
  readonly box: Box;
  readonly colour: SlotColour;
}

export interface Decoration {
  readonly pictures: readonly Picture[];
  readonly areas: readonly Area[];
  readonly left: readonly Left[];
}

/** What the colours of a sheet mean. */
interface Around {
  readonly file: Package;
  readonly page: { readonly width: number; readonly height: number };
  readonly map: Readonly<Record<string, string>>;
  readonly colours: Readonly<Record<string, string>>;
}

/** More pieces make a drawing, not a frame for content. */
const MOST = 8;

export function decorationOf(master: Master, layout: Sheet | undefined, around: Around): Decoration {
  const hidesMaster = layout?.root.attributes['showMasterSp'] === '0';
  const sheets = [...(hidesMaster ? [] : [master]), ...(layout === undefined ? [] : [layout])];
  const found = sheets.flatMap((sheet) => [
    ...backgroundOf(sheet),
    ...shapesOf(sheet.root).flatMap((shape) => pieceOf(shape, sheet, around)),
  ]);
  const pictures = found.flatMap((one) => ('part' in one ? [one] : []));
  const areas = found.flatMap((one) => ('colour' in one ? [one] : []));
  const left = found.flatMap((one) => ('why' in one ? [one] : []));
  if (pictures.length + areas.length > MOST)
    return { pictures: pictures.filter(({ isLogo }) => isLogo), areas: [], left: [...left, TOO_MANY] };
  return { pictures, areas, left };
}

const TOO_MANY: Left = {
  what: 'what decorates the master',
  why: `It has more than ${MOST} pieces. Add those that matter to «decoration» in the theme.`,
};

function backgroundOf({ root }: Sheet): Left[] {
  const background = childOf(root, 'cSld', 'bg');
  const named = childOf(background, 'bgRef', 'schemeClr')?.attributes['val'];
  const solid = childOf(background, 'bgPr', 'solidFill', 'schemeClr')?.attributes['val'];
  if (background === undefined || named === 'bg1' || named === 'lt1' || solid === 'bg1' || solid === 'lt1') return [];
  const literal = childOf(background, 'bgPr', 'solidFill', 'srgbClr')?.attributes['val'];
  if (literal?.toUpperCase() === 'FFFFFF') return [];
  return [
    {
      what: 'the background',
      why: 'Pages with content stay white, or as light as the theme is, so that tables and charts can be read.',
    },
  ];
}

function nameOf(shape: XmlElement): { readonly name: string; readonly descr: string } {
  const { name = '', descr = '' } =
    elementsIn(shape)
      .map((one) => childOf(one, 'cNvPr'))
      .find(Boolean)?.attributes ?? {};
  return { name, descr };
}

function pieceOf(shape: XmlElement, sheet: Sheet, around: Around): (Picture | Area | Left)[] {
  if (placeholderType(shape) !== undefined || !/^(?:sp|pic|cxnSp|grpSp|graphicFrame|contentPart)$/u.test(shape.name))
    return [];
  const what = `the ${shape.name === 'pic' ? 'picture' : 'shape'} ${quote(nameOf(shape).name)}`;
  const piece = shape.name === 'pic' ? pictureOf(shape, sheet, around) : areaOf(shape, around);
  return typeof piece === 'string' ? [{ what, why: piece }] : piece === undefined ? [] : [piece];
}

/** A picture with more of the page than this lies behind the content and does not stand beside it. */
const mostOfPage = 0.3;
const logoOfPage = 0.08;

function pictureOf(shape: XmlElement, sheet: Sheet, { file, page }: Around): Picture | string {
  const box = boxOf(shape);
  if (box === undefined) return 'It is turned. Add it to «decoration» in the theme as it should stand.';
  const fill = childOf(shape, 'blipFill');
  const part = targetOf(sheet.part, childOf(fill, 'blip')?.attributes['r:embed'], file);
  if (part === undefined) return 'It is not in the file. Save it as PNG or JPEG in the project and name it in «logo».';
  if (!/\.(?:png|jpe?g)$/iu.test(part))
    return 'It is neither PNG nor JPEG. Save it as PNG in the project and name it in «logo».';
  if (
    elementsIn(childOf(fill, 'blip') ?? shape).some(({ name }) =>
      /^(?:duotone|clrChange|lum|grayscl|biLevel|alphaModFix)$/u.test(name),
    )
  )
    return 'It is recoloured. Save it from PowerPoint as PNG and name it in «logo».';
  const share = (box.width * box.height) / (page.width * page.height);
  if (share > mostOfPage) return 'It covers much of the page, where content stands.';
  const { name, descr } = nameOf(shape);
  const isLogo = /logo|emblem|crest|våpen/iu.test(`${name} ${descr}`) || share < logoOfPage;
  const crop = cropOf(childOf(fill, 'srcRect'));
  return { box, part, isLogo, ...(crop === undefined ? {} : { crop }) };
}

function cropOf(cut: XmlElement | undefined): Picture['crop'] {
  const [t, r, b, l] = ['t', 'r', 'b', 'l'].map((side) => Number(cut?.attributes[side] ?? 0) / 1e5);
  const crop = [t ?? 0, r ?? 0, b ?? 0, l ?? 0] as const;
  return crop.every((share) => share === 0) || crop.some((share) => share < 0) ? undefined : crop;
}

/** Undefined where nothing of it is seen. */
function areaOf(shape: XmlElement, { page, map, colours }: Around): Area | string | undefined {
  const box = boxOf(shape);
  const words = charactersIn(childOf(shape, 'txBody')).trim();
  if (words !== '') return `It says ${quote(words.slice(0, 60))}, which stays on the client's own layouts alone.`;
  const properties = childOf(shape, 'spPr');
  if (shape.name === 'grpSp' || shape.name === 'graphicFrame' || box === undefined) return OTHER;
  const drawn =
    stroke(shape, box) ?? (childOf(properties, 'prstGeom')?.attributes['prst'] === 'rect' ? fillOf(shape, box) : OTHER);
  if (typeof drawn === 'string' || drawn === undefined) return drawn;
  const colour = slotColour(drawn.paint, map, colours);
  if (colour === undefined) return 'Its colour is none of the theme, or is a gradient or a pattern.';
  const inside = clipped(drawn.box, page);
  const share = (inside.width * inside.height) / (page.width * page.height);
  if (share > mostOfPage) return 'It covers much of the page, where content stands.';
  return inside.width <= 0 || inside.height <= 0 ? undefined : { box: inside, colour };
}

const OTHER =
  'It is more than a plain area, and stays on the client’s own layouts alone. Add it to «decoration» in the theme as a picture.';

interface Drawn {
  readonly box: Box;
  readonly paint: XmlElement | undefined;
}

/** A straight line across or down, as an area as thick as it. */
function stroke(shape: XmlElement, box: Box): Drawn | undefined {
  const line = childOf(shape, 'spPr', 'ln');
  const isLine = shape.name === 'cxnSp' || childOf(shape, 'spPr', 'prstGeom')?.attributes['prst'] === 'line';
  if (!isLine || (box.width > 1 && box.height > 1)) return undefined;
  const width = Math.max(0.25, pointsOf(line?.attributes['w'] ?? '9525'));
  const thick =
    box.height <= 1 ? { ...box, y: box.y - width / 2, height: width } : { ...box, x: box.x - width / 2, width };
  return { box: thick, paint: childOf(line, 'solidFill') ?? styleColour(shape, 'lnRef') };
}

function fillOf(shape: XmlElement, box: Box): Drawn | string | undefined {
  const properties = childOf(shape, 'spPr');
  if (properties !== undefined && elementsIn(properties).some(({ name }) => name === 'noFill')) return undefined;
  if (properties !== undefined && elementsIn(properties).some(({ name }) => /^(?:grad|blip|patt|grp)Fill$/u.test(name)))
    return OTHER;
  const paint = childOf(properties, 'solidFill') ?? styleColour(shape, 'fillRef');
  return paint === undefined || allOf(paint, 'alpha').length > 0 ? OTHER : { box, paint };
}

/** The style of a shape names the colour where the shape itself does not. */
function styleColour(shape: XmlElement, reference: 'fillRef' | 'lnRef'): XmlElement | undefined {
  const found = childOf(shape, 'style', reference);
  return found === undefined || found.attributes['idx'] === '0' ? undefined : found;
}

function clipped(box: Box, page: { readonly width: number; readonly height: number }): Box {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const right = Math.min(page.width, box.x + box.width);
  return { x, y, width: right - x, height: Math.min(page.height, box.y + box.height) - y };
}
