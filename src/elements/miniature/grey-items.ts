/** A slide's items small and grey: shapes keep their form, lines of text become bars. */
import { boundsOf, within } from '../../scene/points.js';
import type { Box, ColourToken, ImageItem, Item, Line, ShapeItem, TableItem } from '../../scene/scene.js';
import type { TextBody, Run, TextLine } from '../../scene/text.js';
import { cellBox } from '../../scene/walk.js';
import type { Ids, Looks } from '../../setting/context.js';
import { decoration } from '../items.js';
import { miniature } from './declarations.js';
import { greyChart } from './grey-chart.js';
import { type Draw, form, lightOf, paper, type Shrink, toneOf } from './grey-form.js';

/** Back to front. `scale` is that of the shrinking, for what has no box: lines and corners. */
export function greyItems(items: readonly Item[], shrink: Shrink, scale: number, context: Looks & Ids): ShapeItem[] {
  const draw = { shrink, scale, context };
  return items.flatMap((item) => greyItem(item, draw));
}

function greyItem(item: Item, draw: Draw): ShapeItem[] {
  switch (item.kind) {
    case 'text':
      return bars(item.text, item.box, undefined, draw);
    case 'shape':
      return [
        ...form(item.box, item, draw),
        ...(item.text === undefined ? [] : bars(item.text, item.box, item.fill, draw)),
      ];
    case 'connector':
      return item.points.slice(1).flatMap((point, index) => {
        const box = boundsOf([item.points[index] ?? point, point]);
        return form(box, { geometry: { kind: 'line' }, line: item.line }, draw);
      });
    case 'table':
      return cells(item, draw);
    case 'group':
      return item.items.flatMap((child) => greyItem(child, draw));
    case 'chart':
      return greyChart(item, draw);
    case 'image':
      return [pictured(item, draw)];
  }
}

const field = (box: Box, fill: ColourToken, { shrink, context }: Draw): ShapeItem =>
  decoration(shrink(box), { fill }, 'miniature', context);

function pictured({ box, round }: ImageItem, { shrink, context }: Draw): ShapeItem {
  const geometry = { kind: round === true ? 'ellipse' : 'rect' } as const;
  return decoration(shrink(box), { fill: miniature.fill('miniatureLight', context), geometry }, 'miniature', context);
}

/** Gaps between cells are white borders, half of each on a cell's own side. */
function cells(table: TableItem, draw: Draw): ShapeItem[] {
  return table.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell === null) return [];
      const box = cellBox(table, cell, row, column);
      const half = (border: Line | undefined): number => (border?.width ?? 0) / 2;
      const { top, right, bottom, left } = cell.borders;
      const seen = within(box, { top: half(top), right: half(right), bottom: half(bottom), left: half(left) });
      const back = cell.fill === undefined ? [] : [field(seen, toneOf(cell.fill, draw.context), draw)];
      return [...back, ...bars(cell.text, box, cell.fill, draw)];
    }),
  );
}

function bars(body: TextBody, box: Box, fill: ColourToken | undefined, draw: Draw): ShapeItem[] {
  const { scale, shrink, context } = draw;
  const least = miniature.measure('miniatureLeastBar', context);
  return barsOf(body, box).map((bar) => {
    const { x, y, width } = shrink({ x: bar.x, y: bar.middle, width: bar.width, height: 0 });
    const height = Math.max(least, bar.size * scale * 0.6);
    return decoration(
      { x, y: y - height / 2, width, height },
      { fill: toneOfBar(bar, fill, context) },
      'miniature',
      context,
    );
  });
}

/** Letters from this size on are a title's. */
const TITLE_SIZE = 16;

function toneOfBar(bar: Bar, fill: ColourToken | undefined, context: Looks): ColourToken {
  const onDark = fill !== undefined && lightOf(fill, context) < 0.3;
  if (onDark || lightOf(bar.colour, context) > 0.8) return paper(context);
  if (bar.size >= TITLE_SIZE) return miniature.fill('miniatureDarkest', context);
  return miniature.fill(bar.bold ? 'miniatureDark' : 'miniatureMiddle', context);
}

/** In points of the slide; `middle` is the height at which the small letters have theirs. */
interface Bar {
  readonly x: number;
  readonly middle: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
}

/**
 * Lines of text as bars: a stretch in bold is a bar of its own. `box` is that of the text. Bullets are left out: they
 * would be specks.
 */
const barsOf = ({ paragraphs }: TextBody, box: Box): readonly Bar[] =>
  paragraphs.flatMap(({ lines, runs }) => lines.flatMap((line) => stretches(line, runs, box)));

function stretches(line: TextLine, runs: readonly Run[], box: Box): readonly Bar[] {
  const bars: Bar[] = [];
  for (const { run: index, x, width } of line.segments) {
    const run = runs[index];
    if (run === undefined || run.superscript === true || width <= 0) continue;
    const bar = {
      x: box.x + line.x + x,
      middle: box.y + line.baseline - run.size * 0.35,
      width,
      size: run.size,
      bold: run.bold,
      colour: run.colour,
    };
    const last = bars.at(-1);
    if (last?.bold === bar.bold && last.colour === bar.colour)
      bars[bars.length - 1] = { ...last, width: bar.x + bar.width - last.x };
    else bars.push(bar);
  }
  return bars;
}
