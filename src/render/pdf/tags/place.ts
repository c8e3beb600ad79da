/** Where in the structure tree an item's content goes (ISO 32000-1, 14.7 and 14.8). */
import type { Canvas } from '../canvas/canvas.js';
import type { ImageStore } from '../canvas/image-store.js';
import type { PageTitles } from '../../../scene/link-words.js';
import type { Item, Scene } from '../../../scene/scene.js';
import type { StructElement } from '../library/pdfkit.js';

/** What stays the same for all items of a document. */
export interface Drawing {
  readonly canvas: Canvas;
  readonly images: ImageStore;
  /** Slides that a link can lead to, by the names of their destinations. */
  readonly slides: ReadonlyMap<string, PageTitles>;
  /** On the first page of the file, which tells for all what stands at the foot of each: that it is a draft, and who may read it. */
  readonly isFirst: boolean;
  /** Stands before the number of a page that is told. */
  readonly page: string;
}

export interface Place {
  readonly parent: StructElement;
  /** Language that holds here unless something says otherwise. */
  readonly lang: string;
  /** Inside a figure, where bare shapes are part of what the figure shows. */
  readonly figure: boolean;
}

export type DrawItem<Kind extends Item> = (item: Kind, place: Place, drawing: Drawing) => void;

/** The slide itself. */
export const scenePlace = (parent: StructElement, scene: Scene): Place => ({
  parent,
  lang: scene.lang,
  figure: false,
});

/** The destination of links to the last of several pages; no id of a slide holds such a sign. */
export const endOf = (slide: string): string => `${slide}~end`;
