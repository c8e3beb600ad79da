/** The first line of an org chart: its heading, and at the right the keys of what the chart really shows. */
import type { Box, Item } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { draftsOf } from '../../setting/set-text.js';
import { insetsWithMark, setInBox, setWithMark } from '../set-in-box.js';
import type { Element } from '../../template/element.js';
import { contentWidth } from '../../text/compose.js';
import { childrenOf, inlines, word } from '../../setting/attributes.js';
import { badgeHeight, keyGap, keyIndent } from './dimensions.js';
import type { Unit } from './org-tree.js';
import { badgeShape } from './unit-box.js';

/** What a key can explain. */
export const keyKinds = ['highlight', 'secretariat', 'badge'] as const;

const shown: Readonly<Record<string, (unit: Unit) => boolean>> = {
  highlight: (unit) => unit.highlight,
  secretariat: (unit) => unit.secretariat.length > 0,
  badge: (unit) => unit.badge,
};

/** The heading is told as too long where it would meet the keys. */
export function placeTopLine(element: Element, box: Box, units: readonly Unit[], context: LayoutContext): Item[] {
  const keys = childrenOf(element, 'key').filter((key) => units.some(shown[word(key, 'for', '')] ?? (() => true)));
  let right = box.x + box.width;
  const placed = [...keys].reverse().map((key) => {
    const items = placeKey(key, right, box, context);
    right = Math.min(...items.map((item) => item.box.x)) - keyGap;
    return items;
  });
  const heading = childrenOf(element, 'heading').flatMap((part) =>
    placeHeading(part, { ...box, width: right - box.x }, context),
  );
  return [...heading, ...placed.reverse().flat()];
}

function placeHeading(element: Element, box: Box, context: LayoutContext): Item[] {
  const style = { ...context.style(word(element, 'style', 'h3')), maxLines: 1 };
  return [setInBox({ element, style, box }, { label: 'heading', role: 'heading' }, context)];
}

function placeKey(key: Element, right: number, line: Box, context: LayoutContext): Item[] {
  const style = context.style(word(key, 'style', 'legend'));
  const name = word(key, 'mark');
  const mark = name === undefined ? undefined : context.mark(name);
  const insets = insetsWithMark(style, mark);
  const width = contentWidth(draftsOf(key, style, context).paragraphs, insets, context.fonts);
  const box = { x: right - width, y: line.y, width, height: line.height };
  const words = setWithMark({ element: key, style, box }, mark, { label: 'key', role: 'label' }, context);
  return [...keyBadge(key, box, context), ...words];
}

function keyBadge(key: Element, words: Box, context: LayoutContext): Item[] {
  const badge = inlines(key, 'badge');
  if (badge.length === 0) return [];
  const at = { right: words.x - keyIndent, top: words.y + (words.height - badgeHeight) / 2 };
  return [{ ...badgeShape({ ...key, children: badge }, at, context), role: 'label' }];
}
