/** Nothing hides a text: no chart, table or filled box that is drawn later lies over its letters. Pictures have their own rule. */
import { quote } from '../diagnostics/printable.js';
import type { Box, Item } from '../scene/scene.js';
import { cellBox, everyItem, everyText, type PlacedText, wordsOf } from '../scene/walk.js';
import { boxRound, lineExtents, meet } from './extent.js';
import type { Finding, SceneRule } from './rule.js';

export const covered: SceneRule = (scene) => {
  const items = everyItem(scene.items);
  const order = new Map(items.map((item, index) => [item, index]));
  const covers = items.flatMap((item, index) => opaqueBoxes(item).map((box) => ({ item, index, box })));
  return everyText(scene.items).flatMap((text) => {
    const lines = lineExtents(text);
    const whole = boxRound(lines);
    const own = order.get(text.item) ?? 0;
    const near = covers.filter(({ index, box }) => index > own && whole !== undefined && meet(box, whole));
    const cover = near.find(({ box }) => lines.some((line) => meet(box, line)));
    return cover === undefined ? [] : [findingOf(text, cover.item)];
  });
};

const findingOf = (text: PlacedText, item: Item): Finding => ({
  code: 'covered-text',
  severity: 'error',
  message: `The ${item.kind} «${item.name}» lies over the text ${quote(wordsOf(text.body))}.`,
  hint: 'Give them places of their own in the layout, or put the text after it.',
  item,
});

/** A polyline or line has no inside, whatever its fill. */
const open = new Set(['line', 'polyline']);

function opaqueBoxes(item: Item): readonly Box[] {
  if (item.kind === 'chart') return [item.box];
  if (item.kind === 'shape') return item.fill === undefined || open.has(item.geometry.kind) ? [] : [item.box];
  if (item.kind !== 'table') return [];
  return item.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.fill === undefined ? [] : [cellBox(item, cell, row, column)])),
  );
}
