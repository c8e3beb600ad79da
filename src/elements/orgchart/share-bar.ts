/** The bar at the foot of an org chart: how much of the root’s number stands on the badges of the highlighted units. */
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Looks, Wording } from '../../setting/context.js';
import { dividedBy, inexact, type Inexact, sumOf } from '../../model/inexact.js';
import { setInBox } from '../set-in-box.js';
import type { Element, Inline } from '../../template/element.js';
import { decoration, stroke } from '../items.js';
import { proportion } from './declarations.js';
import { dimensionsOf } from './dimensions.js';
import type { OrgTree, Unit } from './org-tree.js';

/** What the units have together, and what that is a part of. */
export interface Share {
  readonly sum: Inexact;
  readonly whole: Inexact;
  /** The sum as printed, «ca. 47», where a single unit makes it up; nothing where several units are added. */
  readonly said: readonly Inline[];
}

/**
 * Undefined where there is nothing to show: the root has no number or a smaller one than the highlighted units, or none
 * of them has one. A unit below another that counts is part of it, so it is not counted again.
 */
export function shareOf({ root, columns }: OrgTree): Share | undefined {
  const [whole] = root === undefined ? [] : valueOf(root);
  const counted = columns.flatMap(({ head, offices }) =>
    counts(head) ? [head] : offices.filter(({ unit, above }) => counts(unit) && !counts(above)).map(({ unit }) => unit),
  );
  const sum = sumOf(counted.flatMap(valueOf));
  if (whole === undefined || whole.low <= 0 || sum.low <= 0 || sum.low > whole.high) return undefined;
  return { sum, whole, said: counted.length === 1 ? (counted[0]?.said ?? []) : [] };
}

const valueOf = ({ value, to }: Unit): readonly Inexact[] =>
  value === undefined ? [] : [inexact({ value, ...(to === undefined ? {} : { to }) })];

const counts = ({ highlight, value }: Unit): boolean => highlight && value !== undefined;

/** A rule, then on one line the number, its caption and the bar. */
export function placeShare(element: Element, share: Share, box: Box, context: Drawing): Item[] {
  const lengths = dimensionsOf(context);
  const line = proportion.line('rule', context);
  const row = { ...box, y: box.y + box.height - lineHeight(context), height: lineHeight(context) };
  const number: Element = { ...element, children: numberOf(element, share, context) };
  const track = {
    x: box.x + lengths.orgShareTrack,
    y: row.y + (row.height - lengths.orgShareBar) / 2,
    width: box.width - lengths.orgShareTrack,
    height: lengths.orgShareBar,
  };
  const caption = {
    ...row,
    x: box.x + lengths.orgShareCaption,
    width: lengths.orgShareTrack - lengths.orgShareCaption - lengths.orgShareGap,
  };
  return [
    stroke({ ...box, height: 0 }, line, 'rule', context),
    setInBox(
      {
        element: number,
        style: { ...proportion.style('num', context), anchor: 'middle', maxLines: 1 },
        box: { ...row, width: lengths.orgShareCaption },
      },
      { label: 'share' },
      context,
    ),
    setInBox({ element, style: proportion.style('shareCaption', context), box: caption }, { label: 'share' }, context),
    decoration(track, { fill: proportion.fill('track', context) }, 'track', context),
    decoration(
      { ...track, width: track.width * Math.min(1, share.sum.high / share.whole.high) },
      { fill: proportion.fill('bar', context) },
      'bar',
      context,
    ),
  ];
}

const lineHeight = (context: Looks): number => 2 * proportion.style('shareCaption', context).leading;

function numberOf(element: Element, share: Share, context: Looks & Wording): readonly Inline[] {
  const isSum = proportion.read(element, context).form === 'sum';
  return isSum && share.said.length > 0 ? share.said : [{ kind: 'literal', text: reckoned(share, isSum, context) }];
}

/** «24–25», or «1 av 4–5» where an end of the one or the other makes a difference. */
function reckoned({ sum, whole }: Share, isSum: boolean, context: Wording): string {
  const number = ({ low, high }: Inexact): string =>
    [...new Set([low, high].map((end) => context.number(end)))].join('–');
  if (isSum) return number(sum);
  const { low, high } = dividedBy(whole, sum);
  const total = number({ ...whole, low: Math.max(1, Math.round(low)), high: Math.round(high) });
  return context.words('countOf', { number: context.number(1), total });
}
