/** The chevrons in the middle of `<timeline>`: older ones lighter, planned ones white with a dashed line. */
import type { Box, Geometry, Item } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { draftsOf, insetsOf } from '../../setting/set-text.js';
import type { Element, Node } from '../../template/element.js';
import { contentWidth } from '../../text/compose.js';
import { childrenOf, flag } from '../../setting/attributes.js';
import { setInShape } from '../set-in-box.js';
import { timelineMeasures } from './measures.js';

/** Style of a chevron, and of the name after the years in it. */
export interface ChevronLook {
  readonly style: string;
  readonly name: string;
}

const planned: ChevronLook = { style: 'periodPlanned', name: 'periodName' };
/** From light to dark. */
const looks: readonly ChevronLook[] = [
  { style: 'period1', name: 'periodName' },
  { style: 'period2', name: 'periodName' },
  { style: 'period3', name: 'periodName' },
  { style: 'period4', name: 'periodNameLight' },
  { style: 'period5', name: 'periodNameLight' },
];

/** The last period that is not planned has the full colour, the darkest is only for a fifth. */
export function looksOf(periods: readonly Element[]): ChevronLook[] {
  const past = periods.filter((period) => !flag(period, 'planned'));
  const first = Math.max(0, looks.length - 1 - past.length);
  return periods.map((period) =>
    flag(period, 'planned') ? planned : (looks[first + past.indexOf(period)] ?? planned),
  );
}

/** Years and name side by side, or under each other where `stacked`. */
function wordsOf(period: Element, look: ChevronLook, stacked: boolean): Element {
  const [years, name] = childrenOf(period, 'p');
  const gap: readonly Node[] = stacked ? [] : [{ kind: 'literal', text: '\u2003' }];
  const part = (style: string, children: readonly Node[]): Element => ({
    kind: stacked ? 'p' : 'run',
    attributes: { style: [{ kind: 'literal', text: style }] },
    children,
    place: period.place,
  });
  const children = [part(look.style, years?.children ?? []), part(look.name, [...gap, ...(name?.children ?? [])])];
  return { kind: 'text', attributes: {}, children, place: period.place };
}

/** From the left edge of a column to the text: behind the notch in all but the first. */
const insetsFor = (style: string, first: boolean, context: LayoutContext): ReturnType<typeof insetsOf> => {
  const { tip, stemAt } = timelineMeasures(context);
  const own = context.style(style);
  return insetsOf(own, { left: first ? 0 : stemAt - own.padding[3], right: tip / 2 });
};

/** Whether any period's years and name are too long for one line; then all are set on two. */
export function isStacked(periods: readonly Element[], width: number, context: LayoutContext): boolean {
  return looksOf(periods).some((look, index) => {
    const period = periods[index];
    if (period === undefined) return false;
    const drafts = draftsOf(wordsOf(period, look, false), context.style(look.style), context);
    return contentWidth(drafts.paragraphs, insetsFor(look.style, index === 0, context), context.fonts) > width;
  });
}

export interface ChevronPlace {
  readonly look: ChevronLook;
  readonly first: boolean;
  readonly last: boolean;
  readonly stacked: boolean;
}

/** `column`: the column's edges and the band's height; all but the last chevron reach into the next column's notch. */
export function placeChevron(
  period: Element,
  column: Box,
  { look, first, last, stacked }: ChevronPlace,
  context: LayoutContext,
): Item {
  const { tip, columnGap, chevronGap } = timelineMeasures(context);
  const style = context.style(look.style);
  const box = last ? column : { ...column, width: column.width + columnGap + tip - chevronGap };
  const geometry: Geometry = { kind: first ? 'homePlate' : 'chevron', tip };
  const insets = insetsFor(look.style, first, context);
  const spot = { element: wordsOf(period, look, stacked), style: { ...style, maxLines: stacked ? 2 : 1 }, box, insets };
  return setInShape(spot, { label: 'period', role: 'heading' }, context, geometry);
}
