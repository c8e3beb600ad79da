/** The chevrons in the middle of `<timeline>`: older ones lighter, planned ones white with a dashed line. */
import type { Box, Geometry, Item } from '../../scene/scene.js';
import type { Drawing, Looks, Setting } from '../../setting/context.js';
import { insetsOf, lineWidth } from '../../setting/set-text.js';
import type { Element, Node } from '../../template/element.js';
import { childrenOf } from '../../setting/children.js';
import type { Style } from '../../theme/theme.js';
import { period, timeline } from './declarations.js';
import { setInShape } from '../set-in-box.js';

/** Style of a chevron, and of the name after the years in it. */
export interface ChevronLook {
  readonly style: Style;
  readonly name: Style;
}

const planned = ['periodPlanned', 'periodName'] as const;
/** From light to dark. */
const looks = [
  ['period1', 'periodName'],
  ['period2', 'periodName'],
  ['period3', 'periodName'],
  ['period4', 'periodNameLight'],
  ['period5', 'periodNameLight'],
] as const;

/** The last period that is not planned has the full colour; the darkest colour is used only where there are five. */
export function looksOf(periods: readonly Element[], context: Looks): ChevronLook[] {
  const isPlanned = (each: Element): boolean => period.read(each, context).planned;
  const past = periods.filter((each) => !isPlanned(each));
  const first = Math.max(0, looks.length - 1 - past.length);
  return periods.map((each) => {
    const [style, name] = isPlanned(each) ? planned : (looks[first + past.indexOf(each)] ?? planned);
    return { style: period.style(style, context), name: period.style(name, context) };
  });
}

/** Years and name side by side, or under each other where `stacked`. */
function wordsOf(element: Element, look: ChevronLook, stacked: boolean): Element {
  const [years, name] = childrenOf(element, 'p');
  const gap: readonly Node[] = stacked ? [] : [{ kind: 'literal', text: '\u2003' }];
  const part = (style: Style, children: readonly Node[]): Element => ({
    kind: stacked ? 'p' : 'run',
    attributes: { style: [{ kind: 'literal', text: style.name }] },
    children,
    place: element.place,
  });
  const children = [part(look.style, years?.children ?? []), part(look.name, [...gap, ...(name?.children ?? [])])];
  return { kind: 'text', attributes: {}, children, place: element.place };
}

/**
 * From the left edge of a column to the text: behind the notch in all but the first. Of two lines the second keeps clear
 * of the dots of events on the lower edge; over the first there is air enough.
 */
function insetsFor(own: Style, first: boolean, stacked: boolean, context: Looks): ReturnType<typeof insetsOf> {
  const { timelineTip: tip, timelineStemAt: stemAt, timelineEventAir: air } = timeline.measures(context);
  return insetsOf(own, { left: first ? 0 : stemAt - own.padding[3], right: tip / 2, bottom: stacked ? air : 0 });
}

/** Whether any period's years and name are too long for one line; then all are set on two. */
export function isStacked(periods: readonly Element[], width: number, context: Setting): boolean {
  return looksOf(periods, context).some((look, index) => {
    const each = periods[index];
    if (each === undefined) return false;
    const insets = insetsFor(look.style, index === 0, false, context);
    return lineWidth(wordsOf(each, look, false), look.style, context, insets) > width;
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
  element: Element,
  column: Box,
  { look, first, last, stacked }: ChevronPlace,
  context: Drawing,
): Item {
  const { timelineTip: tip, timelineColumnGap: columnGap, chevronGap } = timeline.measures(context);
  const { style } = look;
  const box = last ? column : { ...column, width: column.width + columnGap + tip - chevronGap };
  const geometry: Geometry = { kind: first ? 'homePlate' : 'chevron', tip };
  const insets = insetsFor(style, first, stacked, context);
  const spot = {
    element: wordsOf(element, look, stacked),
    style: { ...style, maxLines: stacked ? 2 : 1 },
    box,
    insets,
  };
  return setInShape(spot, { label: 'period', role: 'heading' }, context, geometry);
}
