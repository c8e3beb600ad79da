/** A presentation page by page, as it is known while it is laid out. */
import type { PageTitles } from './link-words.js';
import type { ColourToken, Item, Presentation, Scene } from './scene.js';

/** What is known of a presentation before its scenes are. */
export type Opening = Omit<Presentation, 'sections' | 'layouts' | 'scenes'>;

/** What is known of a deck while it is laid out. */
export interface Beginning {
  readonly opening: Opening;
  /** What its files are called, without what tells one from another: `report.nb`. */
  readonly name: string;
  /** The slides that links can lead to, by id, with the titles of their pages. */
  readonly slides: ReadonlyMap<string, PageTitles>;
}

/** A scene and what its layout shows below it. */
export interface Page {
  readonly scene: Scene;
  readonly background: ColourToken;
  /** Back to front. */
  readonly decoration: readonly Item[];
}
