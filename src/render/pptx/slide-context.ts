/** What drawing one slide needs besides the item: ids are assigned beforehand, so that drawing itself is pure. */
import { everyItem } from '../../scene/walk.js';
import type { ChartItem, Item, Placeholder, Presentation, Scene, SlideLayout } from '../../scene/scene.js';
import type { LinkTarget } from '../../scene/text.js';

export type Draw = (item: Item, context: SlideContext) => string;

/** Where shapes stand: a scene or a slide layout. */
export type Sheet = Pick<Scene, 'id' | 'lang' | 'items'>;

export interface SlideContext {
  readonly presentation: Presentation;
  readonly scene: Sheet;
  /** Absent on a layout. */
  readonly layout?: SlideLayout;
  /** Every item of the scene by id, those in groups too, in reading order. */
  readonly items: ReadonlyMap<string, Item>;
  /** Item id -> id of its drawing object, unique on the slide, from 2 (1 is the shape tree). */
  readonly shapeIds: ReadonlyMap<string, number>;
  /** Which item fills each placeholder: at most one, and none inside a group (ECMA-376-1, 19.3.1.36). */
  readonly placeholders: ReadonlyMap<Placeholder, string>;
  /** Key of a link, image path or chart's item id -> relationship id. */
  readonly links: ReadonlyMap<string, string>;
  readonly images: ReadonlyMap<string, string>;
  readonly charts: ReadonlyMap<string, string>;
  /** Whether PowerPoint would number the slides as the deck does; only then can a number be a field. */
  readonly numbered: boolean;
  /** Draws an item of any kind; groups need it for their children. */
  readonly draw: Draw;
}

/** Charts of a scene in reading order, the order of their relationships and parts too. */
export const chartsOf = (scene: Scene): readonly ChartItem[] =>
  everyItem(scene.items).filter((item) => item.kind === 'chart');

/** Id of an item's drawing object. Throws on an item that is not of this scene. */
export function shapeId(context: SlideContext, item: Item): number {
  const id = context.shapeIds.get(item.id);
  if (id === undefined) throw new Error(`Item «${item.id}» is not on slide «${context.scene.id}»`);
  return id;
}

/** Shape ids from 2 in reading order. Throws when two items share an id, since connectors could not tell them apart. */
export function numberShapes(scene: Sheet): ReadonlyMap<string, number> {
  const items = everyItem(scene.items);
  const ids = new Map(items.map((item, index) => [item.id, index + 2]));
  if (ids.size < items.length) throw new Error(`Slide «${scene.id}» has two items with the same id`);
  return ids;
}

/** The first item outside groups that asks for each placeholder. */
export function findPlaceholders(scene: Sheet): ReadonlyMap<Placeholder, string> {
  const found = new Map<Placeholder, string>();
  for (const item of scene.items) {
    if (item.kind !== 'text' || item.placeholder === undefined || found.has(item.placeholder)) continue;
    found.set(item.placeholder, item.id);
  }
  return found;
}

/** Equal for links that lead to the same place, so that each place has one relationship. */
export const linkKey = (target: LinkTarget): string =>
  'url' in target ? `url ${target.url}` : `slide ${target.slide}${target.end === true ? ' end' : ''}`;
