/** Where the parts of a slide stand, by the names of its objects. Boxes are points of the slide itself. */
import { sum, around } from '../../scene/points.js';
import type { Box, Item, TableItem } from '../../scene/scene.js';

export interface Region {
  readonly box: Box;
  /** True where there is nothing but texts: they have white around them, while other things may stand close to each other. */
  readonly isText: boolean;
}

/** Around all objects with these names; undefined where there is none. */
export function regionOf(items: readonly Item[], region: string): Region | undefined {
  const named = regionsOf(items);
  const found = region.split(',').flatMap((name) => named.filter((one) => isNamed(one.name, name.trim())));
  if (found.length === 0) return undefined;
  return { box: around(found.map(({ box }) => box)), isText: found.every(({ isText }) => isText) };
}

/** `node-*` names all that begin so. */
const isNamed = (known: string, name: string): boolean =>
  name.endsWith('*') ? known.startsWith(name.slice(0, -1)) : known === name;

/** Names that a call-out may give. */
export const regionNames = (items: readonly Item[]): readonly string[] => [
  ...new Set(regionsOf(items).map(({ name }) => name)),
];

interface Named extends Region {
  readonly name: string;
}

function regionsOf(items: readonly Item[]): readonly Named[] {
  return items.flatMap((item): readonly Named[] => {
    const name = item.id.replace(/-\d+$/u, '');
    const whole = { name, box: shownBox(item), isText: item.kind === 'text' };
    if (item.kind !== 'table') return [whole];
    return [whole, ...partsOf(item).map(([part, box]) => ({ name: `${name}.${part}`, box, isText: false }))];
  });
}

/** A text box may be much taller than its text. */
function shownBox(item: Item): Box {
  if (item.kind !== 'text') return item.box;
  const lines = item.text.paragraphs.flatMap(({ lines: own, leading }) => own.map((line) => ({ line, leading })));
  const tops = lines.map(({ line, leading }) => item.box.y + line.baseline - leading * 0.8);
  const bottoms = lines.map(({ line, leading }) => item.box.y + line.baseline + leading * 0.25);
  const [top, bottom] = [Math.min(...tops), Math.max(...bottoms)];
  return lines.length === 0 ? item.box : { ...item.box, y: top, height: bottom - top };
}

/** The parts of a table: its head rows, the first columns that head its rows, and the cells that both of them head. */
function partsOf({ box, rows, columns, headerRows, headerColumns }: TableItem): readonly (readonly [string, Box])[] {
  const head = sum(rows.slice(0, headerRows));
  const heads = sum(columns.slice(0, headerColumns));
  const cells = { x: box.x + heads, y: box.y + head, width: box.width - heads, height: box.height - head };
  return [
    ...(head === 0 ? [] : [['head', { ...cells, y: box.y, height: head }] as const]),
    ...(heads === 0 ? [] : [['heads', { ...cells, x: box.x, width: heads }] as const]),
    ['cells', cells],
  ];
}
