/**
 * The waist of the program: a deck in one locale as positioned items, plain JSON. Layout makes it, rules read it,
 * renderers draw it. All lengths are points (1/72 inch), the origin is the top left corner of the slide, y grows downwards.
 * Colours and fonts are keys of the presentation's own tables, so no renderer needs the theme.
 */
import type { Colour, ColourToken, FontFamily, FontRole } from './palette.js';
import type { TextBody } from './text.js';

export type { Colour, ColourToken, FontFamily, FontRole } from './palette.js';

/** A chapter of the deck: a section in PPTX, a top-level bookmark in PDF. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Index of its first scene and number of scenes. */
  readonly start: number;
  readonly count: number;
}

export interface Presentation {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly keywords: string;
  /** BCP 47 tag written into both formats, such as `nb-NO`. */
  readonly lang: string;
  /** ISO 8601 instant that stands for every date in the files; comes from the content, never from the clock. */
  readonly date: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly palette: Readonly<Record<ColourToken, Colour>>;
  /** Values of the twelve theme slots: dk1, lt1, dk2, lt2, accent1-6, hlink, folHlink -> hex. */
  readonly themeSlots: Readonly<Record<string, string>>;
  readonly themeName: string;
  readonly fonts: Readonly<Record<FontRole, FontFamily>>;
  readonly sections: readonly Section[];
  readonly scenes: readonly Scene[];
}

/** The slide layouts (ECMA-376-1, 19.3.1.39) a scene can rest on. */
export type SceneLayout = 'cover' | 'divider' | 'content';

/** One page. A slide that was split gives several, `part` 1 to `parts`. */
export interface Scene {
  /** Unique: the slide's id, followed by `~2`, `~3` on continuations. */
  readonly id: string;
  readonly slide: string;
  readonly part: number;
  readonly parts: number;
  /** Page number printed on it, from 1. */
  readonly page: number;
  readonly layout: SceneLayout;
  readonly background: ColourToken;
  /** Plain text of the title, for bookmarks and the outline. */
  readonly title: string;
  readonly lang: string;
  /** Back to front, which is also the reading order. */
  readonly items: readonly Item[];
  /** Speaker notes, one string a paragraph; empty when there are none. */
  readonly notes: readonly string[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What an item means. `title` is the slide's heading (H1), `heading` a heading in the body (H2), `decoration` carries no
 * meaning of its own (an artifact in PDF), `footer` repeats on every page (a pagination artifact).
 */
export type Role = 'title' | 'heading' | 'label' | 'lead' | 'body' | 'note' | 'footer' | 'decoration';

/** Placeholders that exist on the slide layouts. */
export type Placeholder = 'title' | 'footer' | 'slideNumber';

interface ItemBase {
  /** Unique in its scene; connectors name their ends by it. */
  readonly id: string;
  /** Shape name a person sees in PowerPoint's selection pane; carries the unit ids. */
  readonly name: string;
  readonly box: Box;
  readonly role: Role;
  /** What it shows, for those who don't see it; needed on groups, charts, images, connectors that mean something. */
  readonly alt?: string;
  /** Ids of the translatable units shown. */
  readonly units: readonly string[];
}

export interface Line {
  readonly colour: ColourToken;
  /** Points. */
  readonly width: number;
  /** `dash` is PPTX's sysDash: three widths on, one off. */
  readonly dash?: 'dash';
}

export type Geometry =
  | { readonly kind: 'rect' }
  | { readonly kind: 'ellipse' }
  /** Corner radius in points. */
  | { readonly kind: 'roundRect'; readonly radius: number }
  /** Tip in points, to the right. */
  | { readonly kind: 'homePlate'; readonly tip: number }
  | { readonly kind: 'chevron'; readonly tip: number }
  /** A straight stroke from the top left to the bottom right of the box (or flat: width or height 0). */
  | { readonly kind: 'line' }
  /** An open polyline; points are fractions (0-1) of the box. */
  | { readonly kind: 'polyline'; readonly points: readonly (readonly [number, number])[] };

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
  readonly line?: Line;
  readonly text?: TextBody;
}

/** Connection sites of rect and roundRect in PPTX: top 0, left 1, bottom 2, right 3. */
export type Site = 0 | 1 | 2 | 3;

export interface ConnectorEnd {
  /** Item it is glued to; absent when the end is loose. */
  readonly item?: string;
  readonly site?: Site;
  readonly x: number;
  readonly y: number;
  readonly head?: 'triangle' | 'oval';
}

/**
 * A line between two items. `straight` joins the ends; `elbow` is bentConnector3 (or 2): `points` lists the whole path,
 * ends included, in absolute points. `box` is the bounding box of the path.
 */
export interface ConnectorItem extends ItemBase {
  readonly kind: 'connector';
  readonly shape: 'straight' | 'elbow';
  readonly from: ConnectorEnd;
  readonly to: ConnectorEnd;
  readonly points: readonly (readonly [number, number])[];
  readonly line: Line;
}

export interface ImageItem extends ItemBase {
  readonly kind: 'image';
  /** Project path of a PNG or JPEG; its bytes reach the renderers in `Assets`. */
  readonly path: string;
}

export interface CellBorders {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

export interface Cell {
  readonly text: TextBody;
  readonly fill?: ColourToken;
  readonly borders: CellBorders;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Set on header cells: what they head (ISO 32000-1, 14.8.5.7). */
  readonly scope?: 'Row' | 'Column' | 'Both';
  readonly units: readonly string[];
}

/** A native table. `cells[r][c]` is null where a span covers the place. Borders are centred on the grid lines. */
export interface TableItem extends ItemBase {
  readonly kind: 'table';
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly headerRows: number;
  readonly headerColumns: number;
  readonly cells: readonly (readonly (Cell | null)[])[];
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: ColourToken;
  /** One a category; null where the series has no bar. */
  readonly values: readonly (number | null)[];
}

/** Horizontal bars, one a category, top to bottom; the series overlap, so a category shows the one that has a value. */
export interface ChartItem extends ItemBase {
  readonly kind: 'chart';
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Area of the bars, in slide points like `box`, which holds it; category names stand left of it. */
  readonly plot: Box;
  /** Value at the right edge of the plot. */
  readonly max: number;
  /** Gap between bars in per cent of a bar. */
  readonly gapWidth: number;
  readonly categoryText: ChartText;
  readonly valueText: ChartText;
  readonly axis: Line;
  /** Category names broken into lines, and values as printed, both by index. */
  readonly categoryLines: readonly (readonly string[])[];
  readonly valueLabels: readonly string[];
  /** Number format code of the values (ECMA-376-1, 18.8.30). */
  readonly format: string;
}

export interface ChartText {
  readonly font: FontRole;
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
}

/** Several items that are one thing to a reader; `alt` says what. Children are placed absolutely. */
export interface GroupItem extends ItemBase {
  readonly kind: 'group';
  readonly items: readonly Item[];
}

export type Item = TextItem | ShapeItem | ConnectorItem | ImageItem | TableItem | ChartItem | GroupItem;
export type ItemKind = Item['kind'];

/** Bytes that scenes refer to by project path. */
export type Assets = ReadonlyMap<string, { readonly bytes: Uint8Array; readonly mime: 'image/png' | 'image/jpeg' }>;
