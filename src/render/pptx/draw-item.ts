/** One drawing function for each kind of item; the compiler names a kind that has none. */
import type { Item, ItemKind } from '../../scene/scene.js';
import { chart } from './chart.js';
import { connector } from './connector.js';
import { group } from './group.js';
import { image } from './image.js';
import { shape } from './shape.js';
import type { SlideContext } from './slide-context.js';
import { table } from './table.js';
import { text } from './text.js';

type ItemOf = { readonly [Kind in ItemKind]: Extract<Item, { kind: Kind }> };
type Drawers = { readonly [Kind in ItemKind]: (item: ItemOf[Kind], context: SlideContext) => string };

const drawers: Drawers = { text, shape, connector, image, table, chart, group };

const drawAs = <Kind extends ItemKind>(kind: Kind, item: ItemOf[Kind], context: SlideContext): string =>
  drawers[kind](item, context);

/** The drawing object of any item, as DrawingML for the shape tree. */
export const drawItem = (item: Item, context: SlideContext): string => drawAs(item.kind, item, context);
