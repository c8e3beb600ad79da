/** `<dateline>`: days along a line, to scale, each with a dot and its words under it; above it where the one before leaves no room. */
import type { Box, Item } from '../scene/scene.js';
import { childrenOf } from '../setting/children.js';
import type { Drawing, Looks, Measuring } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { draftsOf } from '../setting/drafts.js';
import { amount } from '../setting/number-types.js';
import { heightOf } from '../setting/report-text.js';
import { lineWidth, setText } from '../setting/set-text.js';
import { oneOf } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import type { Mark, Style } from '../theme/theme.js';
import type { ElementKind } from './element-kind.js';
import { stroke } from './items.js';
import { markItems } from './marks.js';
import { setInBox } from './set-in-box.js';

const own = declare('dateline', {
  what: 'days along a line, to scale, in order',
  where: ['blocks'],
  attributes: {},
  lines: ['dateLine'],
  measures: ['dateGap', 'dateClear'],
});

export const day = declare('day', {
  what: 'a day of a `dateline`; its paragraphs say when and what',
  where: ['dateline'],
  holds: ['words', 'paragraphs'],
  attributes: { at: amount(), look: oneOf(['past', 'named', 'next'], 'next') },
  about: {
    at: 'which day it is, as a number of days',
    look: 'past is full, next is empty, and what the title names is larger',
  },
  styles: ['dateText'],
  marks: ['datePast', 'dateNamed', 'dateNext'],
});

export const dateline: ElementKind = {
  ...own,
  height: (element, width, context) => {
    const { above, dot, below } = zonesOf(placedDays(element, width, context), context);
    return above + dot + below;
  },
  place: (element, box, context) => {
    const placed = placedDays(element, box.width, context);
    const { above, dot } = zonesOf(placed, context);
    const middle = box.y + above + dot / 2;
    const [first = 0, last = 0] = [placed[0]?.dot, placed.at(-1)?.dot];
    const line = { x: box.x + first, y: middle, width: last - first, height: 0 };
    const labels = placed.map((one) => labelOf(one, { ...box, y: middle }, dot, context));
    return [
      stroke(line, own.line('dateLine', context), 'dates', context),
      ...placed.flatMap((one) => markItems(one.mark, box.x + one.dot - one.mark.width / 2, middle, context)),
      ...labels,
    ];
  },
};

/** Where a day stands; lengths in points from the left edge of the line. */
interface PlacedDay {
  readonly element: Element;
  readonly mark: Mark;
  /** The middle of its dot. */
  readonly dot: number;
  /** The left edge of its words, which stand on one line each, and how much room they take. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly isAbove: boolean;
  /** By how much its words run into those before them on either side of the line. */
  readonly excess: number;
}

/** The dots at the ends stand wholly within `width`. Words begin under their dot, or end with the line. */
function placedDays(element: Element, width: number, context: Measuring): readonly PlacedDay[] {
  const days = childrenOf(element, 'day').map((child) => ({ child, ...day.read(child, context) }));
  const marks = days.map(({ look }) => markFor(look, context));
  const [from = 0, to = from] = [days[0]?.at, days.at(-1)?.at];
  const start = (marks[0]?.width ?? 0) / 2;
  const length = width - start - (marks.at(-1)?.width ?? 0) / 2;
  const free = { above: 0, below: 0 };
  return days.flatMap(({ child, at = from }, index) => {
    const mark = marks[index];
    if (mark === undefined) return [];
    const dot = start + (length * (at - from)) / Math.max(1, to - from);
    const text = wordsOf(child, context);
    const x = Math.max(0, Math.min(dot - mark.width / 2, width - text.width));
    const isAbove = x < free.below;
    const side = isAbove ? 'above' : 'below';
    const excess = Math.max(0, free[side] - x);
    free[side] = x + text.width + own.measure('dateClear', context);
    return [{ element: child, mark, dot, x, ...text, isAbove, excess }];
  });
}

const markFor = (look: 'past' | 'named' | 'next', context: Looks): Mark =>
  day.mark(({ past: 'datePast', named: 'dateNamed', next: 'dateNext' } as const)[look], context);

const styleFor = (context: Looks): Style => day.style('dateText', context);

function wordsOf(element: Element, context: Measuring): { readonly width: number; readonly height: number } {
  const width = lineWidth(element, styleFor(context), context);
  return { width, height: heightOf(setText(element, styleFor(context), { width }, context).body) };
}

interface Zones {
  readonly above: number;
  /** Height of the largest dot. */
  readonly dot: number;
  readonly below: number;
}

function zonesOf(placed: readonly PlacedDay[], context: Looks): Zones {
  const gap = own.measure('dateGap', context);
  const zone = (heights: readonly number[]): number => (heights.length === 0 ? 0 : Math.max(...heights) + gap);
  return {
    above: zone(placed.filter(({ isAbove }) => isAbove).map(({ height }) => height)),
    dot: Math.max(0, ...placed.map(({ mark }) => mark.height)),
    below: zone(placed.filter(({ isAbove }) => !isAbove).map(({ height }) => height)),
  };
}

/** `line` has the left edge of the line, and its height on the page. */
function labelOf(placed: PlacedDay, line: Box, dot: number, context: Drawing): Item {
  const { element, x, width, height, isAbove, excess } = placed;
  if (excess > 0) crowded(element, excess, context);
  const away = dot / 2 + own.measure('dateGap', context);
  const box = { x: line.x + x, y: isAbove ? line.y - away - height : line.y + away, width, height };
  return setInBox({ element, style: styleFor(context), box }, { label: 'date', role: 'label' }, context);
}

/** Fewer words help, or a day less. */
function crowded(element: Element, excess: number, context: Drawing): void {
  const { units } = draftsOf(context, element, styleFor(context));
  context.fault({ kind: 'too-wide', units, place: element.place, excess });
}
