/** Takes out of a presentation what a delivery must not hold: rules still need it, files do not. */
import type { TableItem } from './data-items.js';
import type { Item, Presentation, Scene } from './scene.js';
import type { Paragraph, TextBody } from './text.js';

/** `notes`: speaker notes stay; whether units do is said by the presentation's `unmapped`. */
export function delivered(presentation: Presentation, notes: boolean): Presentation {
  const { scenes, layouts, unmapped } = presentation;
  if (notes && !unmapped) return presentation;
  const quiet = (scene: Scene): Scene => ({ ...scene, ...(notes ? {} : { notes: [] }) });
  if (!unmapped) return { ...presentation, scenes: scenes.map(quiet) };
  return {
    ...presentation,
    scenes: scenes.map(quiet).map(untraced),
    layouts: layouts.map((layout) => ({ ...layout, items: layout.items.map(unnamed) })),
  };
}

/** Without the digest, and without ids of units. */
function untraced(scene: Scene): Scene {
  const kept: { shown?: string } & Omit<Scene, 'shown'> = { ...scene, items: scene.items.map(unnamed) };
  delete kept.shown;
  return kept;
}

/** The ids at the end of a name go; what a person reads in it stays. */
function unnamed(item: Item): Item {
  const { name, units } = item;
  const end = ` [${units.join(' ')}]`;
  const plain = { units: [], name: units.length > 0 && name.endsWith(end) ? name.slice(0, -end.length) : name };
  switch (item.kind) {
    case 'group':
      return { ...item, ...plain, items: item.items.map(unnamed) };
    case 'table':
      return { ...item, ...plain, cells: withoutUnits(item) };
    case 'text':
      return { ...item, ...plain, text: anonymous(item.text) };
    case 'shape':
      return { ...item, ...plain, ...(item.text === undefined ? {} : { text: anonymous(item.text) }) };
    default:
      return { ...item, ...plain };
  }
}

const withoutUnits = ({ cells }: TableItem): TableItem['cells'] =>
  cells.map((row) => row.map((cell) => (cell === null ? null : { ...cell, units: [], text: anonymous(cell.text) })));

const anonymous = (body: TextBody): TextBody => ({
  ...body,
  paragraphs: body.paragraphs.map((paragraph) => {
    const kept: { unit?: string } & Omit<Paragraph, 'unit'> = { ...paragraph };
    delete kept.unit;
    return kept;
  }),
});
