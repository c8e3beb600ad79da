/** `<timeline>`: equal periods as chevrons in the middle, with a row of cards above and one below, and a block before each row. */
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Looks, Setting, Ids } from '../../setting/context.js';
import { setInBox } from '../set-in-box.js';
import type { Element } from '../../template/element.js';
import { childrenOf } from '../../setting/children.js';
import type { ElementKind } from '../element-kind.js';
import { period, timeline } from './declarations.js';
import { placeEvents } from './events.js';
import { columnWidth, rowsOf, shareHeight, type CardHeights, type Rows } from './measures.js';
import { cardHeight, hasTag, placeCard, setCard, type Card } from './period-card.js';
import { isStacked, looksOf, placeChevron, type ChevronLook } from './period-chevron.js';
import { stroke } from '../items.js';
import { markItems } from '../marks.js';

export const timelineElement: ElementKind = {
  ...timeline,
  height: (element, width, context) => {
    const measures = timeline.measures(context);
    const { above, below } = shareHeight(Infinity, neededHeights(element, width, context), measures);
    return above + below + measures.timelineBand + 2 * measures.timelineStem;
  },
  taken: (element, width, offered, context) => Math.min(offered, context.height(element, width)),
  place: placeTimeline,
};

const periodsOf = (element: Element): Element[] => childrenOf(element, 'period');

/** Cards of one row, one a period; undefined where a period has none. */
function cardsOf(element: Element, row: 'above' | 'below', context: Looks): (Card | undefined)[] {
  return periodsOf(element).map((each) => {
    const [card] = childrenOf(each, row);
    if (card === undefined) return undefined;
    const tagged = row === 'above' && hasTag(each, context);
    return { element: card, planned: period.read(each, context).planned, tagged };
  });
}

interface Need {
  readonly height: number;
  readonly units: readonly string[];
}

function tallest(element: Element, row: 'above' | 'below', width: number, context: Setting): Need {
  return cardsOf(element, row, context)
    .filter((card) => card !== undefined)
    .map((card): Need => ({ height: cardHeight(card, width, context), units: setCard(card, width, context).units }))
    .reduce((most, card) => (card.height > most.height ? card : most), { height: 0, units: [] });
}

function neededHeights(element: Element, width: number, context: Setting): CardHeights {
  const column = columnWidth(width, periodsOf(element).length, timeline.measures(context));
  return {
    above: tallest(element, 'above', column, context).height,
    below: tallest(element, 'below', column, context).height,
  };
}

/** What all periods of a timeline share. */
interface Frame {
  readonly rows: Rows;
  readonly width: number;
  readonly stacked: boolean;
  readonly looks: readonly ChevronLook[];
  readonly cards: { readonly above: readonly (Card | undefined)[]; readonly below: readonly (Card | undefined)[] };
}

function placeTimeline(element: Element, box: Box, context: Drawing): Item[] {
  const { timelineBlock: block, rowGap: blockGap, timelineColumnGap: columnGap } = timeline.measures(context);
  const periods = periodsOf(element);
  const width = columnWidth(box.width, periods.length, timeline.measures(context));
  const frame: Frame = {
    rows: shareRows(element, box, context),
    width,
    stacked: isStacked(periods, width, context),
    looks: looksOf(periods, context),
    cards: { above: cardsOf(element, 'above', context), below: cardsOf(element, 'below', context) },
  };
  const left = (index: number): number => box.x + block + blockGap + index * (width + columnGap);
  return [
    ...placeBlock(element, 'above', frame.rows.above, context),
    ...placeBlock(element, 'between', frame.rows.band, context),
    ...placeBlock(element, 'below', frame.rows.below, context),
    ...periods.flatMap((child, index) => placePeriod(child, index, left(index), frame, context)),
    ...placeEvents(
      periods.map((each, index) => ({ element: each, x: left(index), width })),
      frame.rows,
      context,
    ),
  ];
}

function shareRows(element: Element, box: Box, context: Drawing): Rows {
  const measures = timeline.measures(context);
  const needed = neededHeights(element, box.width, context);
  const room = box.height - measures.timelineBand - 2 * measures.timelineStem;
  reportHeight(element, box.width, needed.above + needed.below - room, context);
  return rowsOf(box, shareHeight(room, needed, measures), measures);
}

/** The chevron comes first: it is the heading of the cards. */
function placePeriod(child: Element, index: number, x: number, frame: Frame, context: Drawing): Item[] {
  const { rows, width, stacked, looks, cards } = frame;
  const look = looks[index];
  const above = cards.above[index];
  const below = cards.below[index];
  const tag = hasTag(child, context) ? child : undefined;
  const place = { first: index === 0, last: index === looks.length - 1, stacked };
  return [
    ...(look === undefined ? [] : [placeChevron(child, { ...rows.band, x, width }, { look, ...place }, context)]),
    ...(above === undefined ? [] : placeCard(above, { ...rows.above, x, width }, tag, context)),
    ...(below === undefined ? [] : placeCard(below, { ...rows.below, x, width }, undefined, context)),
    ...stems(x, rows, context),
  ];
}

/** The tallest card of each row is what has to become shorter. */
function reportHeight(element: Element, width: number, excess: number, context: Drawing): void {
  if (excess <= 0.01) return;
  const column = columnWidth(width, periodsOf(element).length, timeline.measures(context));
  const units = (['above', 'below'] as const).flatMap((row) => tallest(element, row, column, context).units);
  context.fault({ kind: 'too-tall', units, place: element.place, excess });
}

function placeBlock(element: Element, name: 'above' | 'between' | 'below', row: Box, context: Drawing): Item[] {
  const content = timeline.read(element, context)[name];
  if (content.length === 0) return [];
  const style = timeline.style(name === 'between' ? 'periodLabel' : 'periodBlock', context);
  const box = { ...row, width: timeline.measures(context).timelineBlock };
  const words: Element = { kind: 'text', attributes: {}, children: content, place: element.place };
  return [setInBox({ element: words, style, box }, { label: 'level', role: 'label' }, context)];
}

/**
 * Join a period’s cards to its chevron: thin lines with a dot on the edge of the card. The columns say the same, so they
 * are decoration. `left`: the column's left edge in points.
 */
function stems(left: number, rows: Rows, context: Looks & Ids): Item[] {
  const x = left + timeline.measures(context).timelineStemAt;
  const foot = rows.above.y + rows.above.height;
  const bandFoot = rows.band.y + rows.band.height;
  return [
    stem(x, foot, rows.band.y, context),
    ...dot(x, foot, context),
    stem(x, bandFoot, rows.below.y, context),
    ...dot(x, rows.below.y, context),
  ];
}

const stem = (x: number, top: number, bottom: number, context: Looks & Ids): Item =>
  stroke({ x, y: top, width: 0, height: bottom - top }, period.line('periodStem', context), 'stem', context);

function dot(x: number, y: number, context: Looks & Ids): Item[] {
  const mark = period.mark('stemDot', context);
  return markItems(mark, x - mark.width / 2, y, context);
}
