/** What is sorted into the fields of a matrix: each item says its field, or where it lies on two scales with a limit. */
import { asMap, type PlainMap } from '../../load/maps.js';
import { decimalsFor } from '../../model/decimals.js';
import { BARE, fields, listOf, type Shape } from '../../template/field-shape.js';
import { giving, type Helpers } from '../../template/helper.js';
import { text } from '../../template/values.js';
import { numberIn } from './slide-check.js';

export type Field = (typeof FIELDS)[number];
const FIELDS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

interface PlacedItem {
  readonly name: string;
  readonly cell: string;
  /** What it comes to; where it lies on two scales, its place on the upward one. */
  readonly value: number | undefined;
  readonly x: number | undefined;
  readonly y: number | undefined;
  /** From 1, in the order of the fields. */
  readonly number: number;
}

interface PlacedField {
  readonly cell: string;
  readonly named: boolean;
  readonly items: readonly PlacedItem[];
}

interface Placed {
  /** By key, those of the named field first where they lie on scales. */
  readonly items: Readonly<Record<string, PlacedItem>>;
  /** Those that hold anything. */
  readonly fields: readonly PlacedField[];
  /** Decimals of the values upwards, and of those to the right. */
  readonly decimals: number;
  readonly across: number;
}

/** The limits of both axes; undefined where one of them has none. */
export function limitsIn(axes: unknown): readonly [x: number, y: number] | undefined {
  const [x, y] = ['x', 'y'].map((axis) => numberIn(asMap(asMap(axes)[axis])['limit']));
  return x === undefined || y === undefined ? undefined : [x, y];
}

/** As a chart of points has it: what lies on the limit across is right of it, what lies on the other is not over it. */
export const fieldAt = (x: number, y: number, [limitX, limitY]: readonly [number, number]): Field =>
  `${y > limitY ? 'top' : 'bottom'}-${x < limitX ? 'left' : 'right'}`;

export function placedItems({ items, axes, highlight, decimals }: PlainMap): Placed {
  const limits = limitsIn(axes);
  const order = [...FIELDS].sort((a, b) => Number(b === highlight) - Number(a === highlight));
  const all = Object.entries(asMap(items)).map(([key, entry]) => [key, itemOf(asMap(entry), limits)] as const);
  const sorted =
    limits === undefined
      ? all
      : order.flatMap((cell) =>
          all.filter(([, item]) => item.cell === cell).sort(([, a], [, b]) => (b.value ?? 0) - (a.value ?? 0)),
        );
  const placed = sorted.map(([key, item], index) => [key, { ...item, number: index + 1 }] as const);
  return {
    items: Object.fromEntries(placed),
    decimals: numberIn(decimals) ?? decimalsFor(placed.flatMap(([, { value }]) => value ?? [])),
    across: decimalsFor(placed.flatMap(([, { x }]) => x ?? [])),
    fields: order.flatMap((cell) => {
      const own = placed.flatMap(([, item]) => (item.cell === cell ? [item] : []));
      return own.length === 0 ? [] : [{ cell, named: cell === highlight, items: own }];
    }),
  };
}

function itemOf(entry: PlainMap, limits: readonly [number, number] | undefined): Omit<PlacedItem, 'number'> {
  const [x, y] = [numberIn(entry['x']), numberIn(entry['y'])];
  const name = text(entry['name']);
  if (limits === undefined) return { name, cell: text(entry['cell']), value: numberIn(entry['value']), x, y };
  return { name, cell: fieldAt(x ?? 0, y ?? 0, limits), value: y, x, y };
}

const itemShape = fields<PlacedItem>({ name: BARE, cell: BARE, value: BARE, x: BARE, y: BARE, number: BARE });
const shape: Shape = fields<Placed>({
  items: { kind: 'map', of: itemShape },
  decimals: BARE,
  across: BARE,
  fields: listOf(fields<PlacedField>({ cell: BARE, named: BARE, items: listOf(itemShape) })),
});

export const matrixHelpers: Helpers = {
  /** The items of a matrix with their fields, from all fields of its slide: `placeditems this`. */
  placeditems: giving(shape, (slide) => placedItems(asMap(slide))),
};
