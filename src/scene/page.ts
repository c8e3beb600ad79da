/** A presentation page by page, as it is known while it is laid out. */
import type { ColourToken, Item, Presentation, Scene } from './scene.js';

/** What is known of a presentation before its scenes are. */
export type Opening = Omit<Presentation, 'sections' | 'layouts' | 'scenes'>;

/** What is known of a deck while it is laid out. */
export interface Beginning {
  readonly opening: Opening;
  /** What its files are called, without what tells one from another: `report.nb`. */
  readonly name: string;
  /** Ids of the slides that links can lead to. */
  readonly slides: readonly string[];
}

/** A scene and what its layout shows below it. */
export interface Page {
  readonly scene: Scene;
  readonly background: ColourToken;
  /** Back to front. */
  readonly decoration: readonly Item[];
}
