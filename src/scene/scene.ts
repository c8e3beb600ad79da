/**
 * The waist of the program: a deck in one locale as positioned items, plain JSON. Layout makes it, rules read it,
 * renderers draw it. All lengths are points (1/72 inch), the origin is the top left corner of the slide, y grows downwards.
 * Colours and fonts are keys of the presentation's own tables, so no renderer needs the theme.
 */
import type { Colour, ColourToken, FontFamily, FontRole } from './palette.js';
import type { ChartItem, TableItem } from './data-items.js';
import type { Delivered } from './delivered.js';
import type { Geometry } from './geometry.js';
import type { ItemBase, Line } from './item-base.js';
import type { Point } from './points.js';
import type { LayoutKind, LayoutSlot, Placeholder } from './slide-layout.js';
import type { TEMPLATE, Template } from './template.js';
import type { TextBody } from './text.js';
import type { VectorPicture } from './vector.js';

export type { Colour, ColourToken, FontFamily, FontRole } from './palette.js';
export type { Geometry } from './geometry.js';
export type { Box, Line, Role } from './item-base.js';
export type { Path, PathStep } from './path.js';
export type { Point } from './points.js';
export type { LayoutKind, LayoutSlot, Placeholder, TextLook } from './slide-layout.js';
export type * from './data-items.js';

/** A chapter of the deck: a section in PPTX, a top-level bookmark in PDF. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Index of its first scene and number of scenes. */
  readonly start: number;
  readonly count: number;
}

export interface Presentation extends Delivered {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly keywords: string;
  /** Tag of the project's locale, such as `nb`. */
  readonly locale: string;
  /** BCP 47 tag written into both formats, such as `nb-NO`. */
  readonly lang: string;
  /** ISO 8601 instant that stands for every date in the files; comes from the content, never from the clock. */
  readonly date: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly palette: Readonly<Record<ColourToken, Colour>>;
  /** Values of the twelve theme slots: dk1, lt1, dk2, lt2, accent1-6, hlink, folHlink -> hex. */
  readonly themeSlots: Readonly<Record<string, string>>;
  readonly themeName: string;
  readonly template?: Template;
  readonly fonts: Readonly<Record<FontRole, FontFamily>>;
  /** Lines that help to place things, in points from the top (`across`) and the left (`down`). */
  readonly guides: { readonly across: readonly number[]; readonly down: readonly number[] };
  /** The prompt of the pages beside the slides, and what stands before the number of a page where that is told. */
  readonly words: { readonly notes: string; readonly page: string };
  /** Hash of the last line of the log of approvals, which a delivered file names; absent in others. Hexadecimal. */
  readonly head?: string;
  readonly sections: readonly Section[];
  /** Layouts of the scenes in order of use, then those that every program knows; a scene names its own by id. */
  readonly layouts: readonly SlideLayout[];
  readonly scenes: readonly Scene[];
}

/**
 * What all slides of a type share: background and decoration lie under every scene that names it (artifacts in PDF, the
 * layout part in PPTX, ECMA-376-1, 19.3.1.39), and texts find their places in its slots.
 */
export interface SlideLayout {
  /** Unique: the slide type, followed by `-2` … where its slides have different decorations. */
  readonly id: string;
  /** Name that people see. */
  readonly name: string;
  readonly kind: LayoutKind;
  readonly background: ColourToken;
  /** Decoration, back to front; ids are unique within the layout. */
  readonly items: readonly Item[];
  readonly slots: readonly LayoutSlot[];
}

/** One page. A slide that was split gives several, `part` 1 to `parts`. */
export interface Scene {
  /** Unique: the slide's id, followed by `~2`, `~3` on continuations. */
  readonly id: string;
  readonly slide: string;
  readonly part: number;
  readonly parts: number;
  /** Page number printed on it, from 1. */
  readonly page: number;
  /** Id of the slide layout it rests on, which has its background and decoration. */
  readonly layout: string;
  /** Plain text of the title, for bookmarks and the outline. */
  readonly title: string;
  readonly lang: string;
  /** Back to front, which is also the reading order. */
  readonly items: readonly Item[];
  /** Digest of what the slide tells its readers, to which approvals are bound (SHA-256, hexadecimal): the same on all its parts. */
  readonly shown?: string;
  /** Speaker notes, one string a paragraph; empty when there are none. */
  readonly notes: readonly string[];
}

/** A text box without fill or line. */
export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly text: TextBody;
  readonly placeholder?: Placeholder;
}

/** A preset shape, with or without text in it. */
export interface ShapeItem extends ItemBase {
  readonly kind: 'shape';
  readonly geometry: Geometry;
  readonly fill?: ColourToken;
  /** Lines that rise to the right over the fill. */
  readonly hatch?: ColourToken;
  readonly line?: Line;
  readonly text?: TextBody;
  /** The shape's own connection sites, beside the four of a rect or roundRect, as fractions (0-1) of the box. */
  readonly sites?: readonly Point[];
}

/** The connection sites that every shape has: top 0, left 1, bottom 2, right 3. */
export type Site = 0 | 1 | 2 | 3;

export interface ConnectorEnd {
  /** Item it is glued to; absent when the end is loose. */
  readonly item?: string;
  /** One of the four sites, or from 4 on one of the shape's own `sites`. */
  readonly site?: number;
  readonly x: number;
  readonly y: number;
  readonly head?: 'triangle' | 'oval';
}

/**
 * A line between two items: `points` lists the whole path, ends included, in absolute points; two are a straight line, more
 * turn at right angles. `box` is the bounding box of the path.
 */
export interface ConnectorItem extends ItemBase {
  readonly kind: 'connector';
  readonly from: ConnectorEnd;
  readonly to: ConnectorEnd;
  readonly points: readonly Point[];
  readonly line: Line;
}

export interface ImageItem extends ItemBase {
  readonly kind: 'image';
  /** Project path of a PNG, JPEG or SVG; its bytes reach the renderers in `Assets`. */
  readonly path: string;
  /** The part of the picture that is cut off. What is left has the proportions of the box; without a crop the whole picture has them. */
  readonly crop?: Crop;
  /** Only what lies in the ellipse that fills the box is shown. */
  readonly round?: true;
}

/** Cut off at each edge, as fractions (0-1) of the whole picture. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Several items that are one thing to a reader; `alt` says what. Children are placed absolutely. */
export interface GroupItem extends ItemBase {
  readonly kind: 'group';
  readonly items: readonly Item[];
}

export type Item = TextItem | ShapeItem | ConnectorItem | ImageItem | TableItem | ChartItem | GroupItem;
export type ItemKind = Item['kind'];

/** Bytes that scenes refer to by project path. */
export type Assets = ReadonlyMap<string, Asset>;
export interface Asset {
  readonly bytes: Uint8Array;
  readonly mime: 'image/png' | 'image/jpeg' | 'image/svg+xml' | typeof TEMPLATE;
  /** For an SVG, whose bytes hold paths alone: the same as shapes, and as a PNG for programs that show no SVG. */
  readonly vector?: { readonly picture: VectorPicture; readonly pixels: Uint8Array };
}
