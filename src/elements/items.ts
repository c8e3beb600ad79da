/** Makes scene items with the fields every one of them needs. */
import { plainCharacters } from '../scene/plain-characters.js';
import type { Box, Geometry, Item, Line, Role, ShapeItem, TextItem } from '../scene/scene.js';
import type { TextBody } from '../scene/text.js';
import type { Ids } from '../setting/context.js';
import type { Style } from '../theme/theme.js';

export interface Naming {
  /** What it is, in a word; the units follow it in the shape's name. */
  readonly label: string;
  readonly units?: readonly string[];
  readonly role?: Role;
  readonly alt?: string;
  readonly id?: string;
}

export function itemBase(box: Box, naming: Naming, context: Ids): Omit<TextItem, 'kind' | 'text'> {
  const units = naming.units ?? [];
  return {
    id: context.id(naming.id ?? naming.label),
    name: [naming.label, ...units].join(' '),
    box,
    role: naming.role ?? 'body',
    units,
    ...(naming.alt === undefined || naming.alt === '' ? {} : { alt: plainCharacters(naming.alt) }),
  };
}

export interface ShapeLook {
  readonly geometry?: Geometry;
  readonly fill?: string | undefined;
  readonly hatch?: string | undefined;
  readonly line?: Line | undefined;
  readonly text?: TextBody | undefined;
}

export function shapeItem(box: Box, look: ShapeLook, naming: Naming, context: Ids): ShapeItem {
  return {
    ...itemBase(box, naming, context),
    kind: 'shape',
    geometry: look.geometry ?? { kind: 'rect' },
    ...(look.fill === undefined ? {} : { fill: look.fill }),
    ...(look.hatch === undefined ? {} : { hatch: look.hatch }),
    ...(look.line === undefined ? {} : { line: look.line }),
    ...(look.text === undefined ? {} : { text: look.text }),
  };
}

export const decoration = (box: Box, look: ShapeLook, label: string, context: Ids): ShapeItem =>
  shapeItem(box, look, { label, role: 'decoration' }, context);

/** A straight stroke from the top left to the bottom right of its box. */
export const stroke = (box: Box, line: Line | undefined, label: string, context: Ids): ShapeItem =>
  decoration(box, { geometry: { kind: 'line' }, line }, label, context);

export const geometryOf = ({ radius }: Pick<Style, 'radius'>): Geometry =>
  radius > 0 ? { kind: 'roundRect', radius } : { kind: 'rect' };

/** A radius of half its side makes a tile round. */
export const tileGeometry = (style: Style, box: Box): Geometry =>
  style.radius > 0 && style.radius >= Math.min(box.width, box.height) / 2 ? { kind: 'ellipse' } : geometryOf(style);

/** A text box, or a shape with the text in it where the style has a fill or a line. */
export function textItem(box: Box, style: Style, text: TextBody, naming: Naming, context: Ids): Item {
  if (style.fill === undefined && style.line === undefined)
    return { ...itemBase(box, naming, context), kind: 'text', text };
  return shapeItem(box, { geometry: geometryOf(style), fill: style.fill, line: style.line, text }, naming, context);
}
