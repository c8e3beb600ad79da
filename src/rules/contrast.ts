/** Text stands out from what is behind it: WCAG 2.1, success criterion 1.4.3 asks for a ratio of 4.5. */
import { quote } from '../diagnostics/printable.js';
import { layoutOf, shownItems } from '../scene/layout-of.js';
import { onceFor, onceForText } from '../scene/once-for.js';
import type { Box, Item, Presentation, Scene } from '../scene/scene.js';
import { cellBox, everyItem, everyText, type PlacedText, wordsOf } from '../scene/walk.js';
import { contrastRatio } from '../scene/contrast-ratio.js';
import { hasWords } from '../scene/text.js';
import type { Finding, SceneRule } from './rule.js';

/** Each pair of colours once, with the first text that has it. */
export const contrast: SceneRule = (scene, { presentation, theme }) => {
  const ratioOf = ratiosIn(presentation.palette);
  const drawn = drawnOn(scene, presentation);
  const weak = everyText(scene.items).flatMap((text) => {
    const behind = text.fill ?? backdrop(text, drawn);
    return coloursOf(text, behind)
      .map(([colour, under]) => ({ text, colour, behind: under, ratio: ratioOf(colour, under) }))
      .filter(({ ratio }) => ratio < theme.minimumContrast);
  });
  const pairs = new Map([...weak].reverse().map((one) => [`${one.colour} ${one.behind}`, one]));
  return weak.filter((one) => pairs.get(`${one.colour} ${one.behind}`) === one).map((one) => toFinding(one, theme));
};

/** Kept, since a theme has few colours and every text asks. */
const ratiosIn = onceFor((palette: Presentation['palette']) => {
  const hex = (colour: string): string => palette[colour]?.hex ?? '';
  const on = onceForText((behind) => onceForText((colour) => contrastRatio(hex(colour), hex(behind))));
  return (colour: string, behind: string): number => on(behind)(colour);
});

interface Weak {
  readonly text: PlacedText;
  readonly colour: string;
  readonly behind: string;
  readonly ratio: number;
}

const toFinding = ({ text, colour, behind, ratio }: Weak, theme: { readonly minimumContrast: number }): Finding => ({
  code: 'low-contrast',
  severity: 'error',
  message: `The text ${quote(wordsOf(text.body))} in the colour ${colour} on ${behind} has a contrast of ${ratio.toFixed(1)}; readers with low vision need ${theme.minimumContrast}.`,
  hint: 'Choose another style in the layout, or change the colours of the theme.',
  item: text.item,
});

/** The colours of words, each with what is behind it: what a run is set on, or else what is behind the text. */
function coloursOf(text: PlacedText, behind: string): readonly (readonly [colour: string, behind: string])[] {
  const runs = text.body.paragraphs.flatMap((paragraph) => paragraph.runs).filter(hasWords);
  const pairs = runs.map(({ colour, highlight }) => [colour, highlight?.colour ?? behind] as const);
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** What may be behind a text. */
interface Drawn {
  readonly background: string;
  readonly order: ReadonlyMap<Item, number>;
  /** Shapes with a fill and tables, in order. */
  readonly filled: readonly Item[];
}

function drawnOn(scene: Scene, presentation: Presentation): Drawn {
  const items = everyItem(shownItems(scene, presentation));
  const filled = items.filter((item) => item.kind === 'table' || (item.kind === 'shape' && item.fill !== undefined));
  const order = new Map(items.map((item, index) => [item, index]));
  return { background: layoutOf(scene, presentation).background, order, filled };
}

/** Colour of the topmost filled item under the first letters of the text, drawn before it; else the background. */
function backdrop(text: PlacedText, { background, order, filled }: Drawn): string {
  const line = text.body.paragraphs[0]?.lines[0];
  const x = text.box.x + (line === undefined ? text.box.width / 2 : line.x + Math.min(line.width, 4));
  const y = text.box.y + (line === undefined ? text.box.height / 2 : line.baseline - 2);
  const own = order.get(text.item) ?? Infinity;
  for (const item of filled.toReversed()) {
    const colour = (order.get(item) ?? 0) < own ? fillAt(item, x, y) : undefined;
    if (colour !== undefined) return colour;
  }
  return background;
}

function fillAt(item: Item, x: number, y: number): string | undefined {
  const holds = (box: Box): boolean => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  if (item.kind === 'shape') return holds(item.box) ? item.fill : undefined;
  if (item.kind !== 'table' || !holds(item.box)) return undefined;
  for (const [row, cells] of item.cells.entries()) {
    for (const [column, cell] of cells.entries())
      if (cell?.fill !== undefined && holds(cellBox(item, cell, row, column))) return cell.fill;
  }
  return undefined;
}
