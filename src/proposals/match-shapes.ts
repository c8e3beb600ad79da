/** Which shape of a returned page each text of a pack's page is, by what programs left of its identity. */
import { reason } from '../model/reason.js';
import type { ReturnedPage, ReturnedShape } from '../returned/returned.js';
import type { SnapshotItem, SnapshotPage } from '../review/snapshot.js';
import { onceFor } from '../scene/once-for.js';
import type { Trust } from './match-pages.js';
import { readingOf, textOf } from './tokens.js';

export interface ShapePair extends Trust {
  readonly item: SnapshotItem;
  readonly shape: ReturnedShape;
}

export interface ShapeMatches {
  readonly pairs: readonly ShapePair[];
  readonly missing: readonly SnapshotItem[];
  readonly added: readonly ReturnedShape[];
}

/** A way to recognise a shape, the surest first; each is tried on all before the next. */
interface Way extends Trust {
  readonly is: (item: SnapshotItem, shape: ReturnedShape) => boolean;
  /** It tells apart only what has words. */
  readonly seesWords?: true;
}

const WAYS: readonly Way[] = [
  { confidence: 'sure', by: reason('byShape'), is: (item, { name }) => name === item.name },
  {
    confidence: 'sure',
    by: reason('byUnit'),
    is: (item, { name }) => unitsIn(item.name) !== '' && unitsIn(name) === unitsIn(item.name),
  },
  {
    confidence: 'sure',
    by: reason('asTitle'),
    seesWords: true,
    is: ({ placeholder }, shape) => placeholder === 'title' && /^(?:ctrT|t)itle$/u.test(shape.placeholder ?? ''),
  },
  {
    confidence: 'sure',
    by: reason('byWords'),
    seesWords: true,
    is: (item, shape) => wordsOfItem(item) === wordsOfShape(shape),
  },
  {
    confidence: 'fairly sure',
    by: reason('byPlace'),
    is: ({ box }, shape) =>
      shape.box !== undefined && box.every((length, index) => Math.abs(length - (shape.box?.[index] ?? Infinity)) < 2),
  },
  {
    confidence: 'fairly sure',
    by: reason('byPlace'),
    is: ({ box: [x, y, width] }, { box }) =>
      box !== undefined && Math.hypot(x - box[0], y - box[1]) < 6 && Math.abs(width - box[2]) < 6,
  },
  {
    confidence: 'unsure',
    by: reason('byShared'),
    seesWords: true,
    is: (item, shape) => alike(wordsOfItem(item), wordsOfShape(shape)),
  },
];

export function matchShapes({ items }: SnapshotPage, { shapes }: ReturnedPage): ShapeMatches {
  const open = new Set(items.filter(hasWords));
  const free = new Set(shapes.filter((shape) => shape.cells !== undefined || wordsOfShape(shape) !== ''));
  const pairs = paired(open, free, WAYS);
  const emptied = [...open].flatMap((item) =>
    shapes
      .filter((shape) => !free.has(shape) && shape.name === item.name && isUnpaired(shape, pairs))
      .slice(0, 1)
      .map((shape) => ({ item, shape, confidence: 'sure' as const, by: reason('byShape') })),
  );
  const gone = new Set(emptied.map(({ item }) => item));
  return { pairs: [...pairs, ...emptied], missing: [...open].filter((item) => !gone.has(item)), added: [...free] };
}

/** Takes what it pairs out of both sets. */
function paired(open: Set<SnapshotItem>, free: Set<ReturnedShape>, ways: readonly Way[]): ShapePair[] {
  const pairs: ShapePair[] = [];
  for (const { is, confidence, by } of ways)
    for (const item of open) {
      const shape = firstOf(free, (one) => (one.cells === undefined) === (item.cells === undefined) && is(item, one));
      if (shape === undefined) continue;
      open.delete(item);
      free.delete(shape);
      pairs.push({ item, shape, confidence, by });
    }
  return pairs;
}

export interface PicturedMatches extends Pick<ShapeMatches, 'pairs'> {
  /** Pictures and charts that are gone. */
  readonly missing: readonly SnapshotItem[];
}

/** Pictures, charts and whatever else is described in words that nobody sees: they are recognised by name, and by where they stand. */
export function matchPictured({ items }: SnapshotPage, { shapes }: ReturnedPage): PicturedMatches {
  const open = new Set(items.filter(({ alt, chart }) => alt !== undefined || chart !== undefined));
  const pairs = paired(
    open,
    new Set(shapes),
    WAYS.filter(({ seesWords }) => seesWords !== true),
  );
  return { pairs, missing: [...open].filter(({ kind }) => kind === 'image' || kind === 'chart') };
}

function firstOf<T>(all: Iterable<T>, is: (one: T) => boolean): T | undefined {
  for (const one of all) if (is(one)) return one;
  return undefined;
}

const isUnpaired = (shape: ReturnedShape, pairs: readonly ShapePair[]): boolean =>
  !pairs.some((pair) => pair.shape === shape);

const hasWords = (item: SnapshotItem): boolean => item.cells !== undefined || wordsOfItem(item) !== '';

/** The ids between brackets at the end of a name. */
const unitsIn = (name: string): string => /\[([^\]]+)\](?: \d+)?$/u.exec(name)?.[1] ?? '';

const wordsOfItem = onceFor(({ paragraphs = [], cells = [] }: SnapshotItem): string =>
  readingOf([...paragraphs, ...cells.flatMap((row) => row.flatMap((cell) => cell?.paragraphs ?? []))].join(' ')),
);

export const wordsOfShape = onceFor(({ paragraphs, cells = [] }: ReturnedShape): string =>
  readingOf([...paragraphs, ...cells.flat(2)].map(textOf).join(' ')),
);

/** At least half of the words of the shorter one. */
function alike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu)));
  if (one === undefined || other === undefined || Math.min(one.size, other.size) === 0) return false;
  return [...one].filter((word) => other.has(word)).length * 2 >= Math.min(one.size, other.size);
}
