/** The first line of an org chart: its heading, and at the right the keys of what the chart really shows. */
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import { lineWidth } from '../../setting/set-text.js';
import { insetsWithMark, setInBox, setWithMark } from '../set-in-box.js';
import type { Element } from '../../template/element.js';
import { childrenOf } from '../../setting/children.js';
import { heading, key } from './declarations.js';
import { dimensionsOf } from './dimensions.js';
import { provenUnits, type OrgTree, type Unit } from './org-tree.js';
import { badgeShape } from './unit-box.js';

/** What of the legend a chart has use for. */
export type Shown = ReadonlySet<'highlight' | 'proof' | 'part' | 'secretariat' | 'badge'>;

export function shownIn(units: readonly Unit[], tree: OrgTree): Shown {
  const ids = new Set(units.map(({ id }) => id));
  const isPart = ({ kind, parent }: Unit): boolean => kind === 'council' && parent !== undefined && ids.has(parent);
  const has = {
    highlight: units.some(({ highlight }) => highlight),
    proof: provenUnits(tree).size > 0,
    part: units.some(isPart),
    secretariat: units.some(({ secretariat }) => secretariat.length > 0),
    badge: units.some(({ badge }) => badge.length > 0),
  };
  return new Set((['highlight', 'proof', 'part', 'secretariat', 'badge'] as const).filter((what) => has[what]));
}

/** The heading is told as too long where it would meet the keys. */
export function placeTopLine(element: Element, box: Box, shown: Shown, context: Drawing): Item[] {
  const { orgKeyGap: keyGap } = dimensionsOf(context);
  const keys = childrenOf(element, 'key').filter((each) => {
    const what = key.read(each, context).for;
    return what === undefined || shown.has(what);
  });
  let right = box.x + box.width;
  const placed = [...keys].reverse().map((each) => {
    const items = placeKey(each, right, box, context);
    right = Math.min(...items.map((item) => item.box.x)) - keyGap;
    return items;
  });
  const headings = childrenOf(element, 'heading').flatMap((part) =>
    placeHeading(part, { ...box, width: right - box.x }, context),
  );
  return [...headings, ...placed.reverse().flat()];
}

function placeHeading(element: Element, box: Box, context: Drawing): Item[] {
  const style = { ...heading.read(element, context).style, maxLines: 1 };
  return [setInBox({ element, style, box }, { label: 'heading', role: 'heading' }, context)];
}

function placeKey(element: Element, right: number, line: Box, context: Drawing): Item[] {
  const { style, mark } = key.read(element, context);
  const insets = insetsWithMark(style, mark);
  const width = lineWidth(element, style, context, insets);
  const box = { x: right - width, y: line.y, width, height: line.height };
  const words = setWithMark({ element, style, box }, mark, { label: 'key', role: 'label' }, context);
  return [...keyBadge(element, box, context), ...words];
}

function keyBadge(element: Element, words: Box, context: Drawing): Item[] {
  const { badge } = key.read(element, context);
  const { orgBadge: badgeHeight, orgKeyIndent: keyIndent } = dimensionsOf(context);
  if (badge.length === 0) return [];
  const at = { right: words.x - keyIndent, top: words.y + (words.height - badgeHeight) / 2 };
  return [{ ...badgeShape({ ...element, children: badge }, at, context), role: 'label' }];
}
