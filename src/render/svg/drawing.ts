/** What every drawing function gets: what is the same for a whole page, and where in it the item stands. */
import type { Opening } from '../../scene/page.js';
import type { Assets, Item } from '../../scene/scene.js';
import type { Styles } from './styles.js';

/**
 * Who reads the page. `document`: whoever reads the slide, with headings, lists, tables and links. `picture`: it is one picture
 * that says its title, and its words stand beside it. `silent`: it repeats what is said beside it, and is passed over.
 */
export type Reading = 'document' | 'picture' | 'silent';

export interface Drawing {
  readonly opening: Opening;
  readonly styles: Styles;
  readonly assets: Assets;
  /** Level of the slide's title among the headings around it, from 1; headings in the slide are one deeper. */
  readonly headingLevel: number;
  /** Where a link to a slide leads, or to its last page; undefined where it leads nowhere. */
  readonly hrefOf: (slide: string, end?: boolean) => string | undefined;
}

export interface Place {
  /** Language that holds here unless something says otherwise. */
  readonly lang: string;
  /** Whether what stands here is told apart to who listens: not in a picture or a figure, which say all by their own text. */
  readonly told: boolean;
}

export type DrawItem<Kind extends Item> = (item: Kind, place: Place, drawing: Drawing) => string;
