/** A card of a period: bullets on a tint, or in a dashed frame where the period is planned, with a tag above them where it has one. */
import { within } from '../../scene/points.js';
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Looks, Setting } from '../../setting/context.js';
import { heightOf, reportText } from '../../setting/report-text.js';
import { insetsOf, setText, type SetText, lineWidth } from '../../setting/set-text.js';
import type { Element } from '../../template/element.js';
import { anchorLines } from '../../text/compose.js';
import { horizontal, vertical, type Style } from '../../theme/theme.js';
import { period, timeline } from './declarations.js';
import { decoration, geometryOf, itemBase, textItem } from '../items.js';

export interface Card {
  readonly element: Element;
  readonly planned: boolean;
  /** Whether a tag stands on it, above its text; cards without one keep that height for theirs. */
  readonly tagged: boolean;
}

const cardStyle = ({ planned }: Card, context: Looks): Style =>
  period.style(planned ? 'periodCardPlanned' : 'periodCard', context);

/** Sets the text as wide as the frame leaves it; `width` is that of the column. */
export function setCard(card: Card, width: number, context: Setting): SetText {
  const style = cardStyle(card, context);
  const { timelineTagTop: tagTop, timelineTagHeight: tagHeight, timelineTagGap: tagGap } = timeline.measures(context);
  const below = card.tagged ? tagTop + tagHeight + tagGap - style.padding[0] : 0;
  const edge = edgeOf(style);
  const insets = insetsOf(style, { top: below - edge, right: -edge, bottom: -edge, left: -edge });
  return setText(card.element, style, { width: width - 2 * edge, insets }, context);
}

/** Height in points that the text, its padding and the tag need. */
export function cardHeight(card: Card, width: number, context: Setting): number {
  const { body } = setCard(card, width, context);
  return heightOf(body) + 2 * edgeOf(cardStyle(card, context));
}

/** `tag` is the element that has the tag as an attribute. Whether all cards are tall enough is for the timeline to tell. */
export function placeCard(card: Card, box: Box, tag: Element | undefined, context: Drawing): Item[] {
  const style = cardStyle(card, context);
  const set = setCard(card, box.width, context);
  reportText(set, style, Infinity, context);
  const frame = within(box, edgeOf(style));
  const text = anchorLines(set.body, frame.height);
  // Above and below are told apart by name, for schemas of the slide and for who looks for a shape.
  const label = `card ${card.element.kind}`;
  const naming = { label, units: set.units };
  if (tag === undefined) return [textItem(frame, style, text, naming, context)];
  // The tag is read before the text, so it stands between the card and the text.
  return [
    decoration(frame, { geometry: geometryOf(style), fill: style.fill, line: style.line }, label, context),
    placeTag(tag, box, style, context),
    { ...itemBase(frame, naming, context), kind: 'text', text },
  ];
}

/** Half the width of a card's frame, which is drawn on the edge of its box: cards with and without one then end at the same place. */
const edgeOf = ({ line }: Style): number => (line?.width ?? 0) / 2;

export const hasTag = (element: Element, looks: Looks): boolean => period.read(element, looks).tag.length > 0;

function placeTag(element: Element, card: Box, around: Style, context: Drawing): Item {
  const {
    timelineTagTop: tagTop,
    timelineTagHeight: tagHeight,
    timelineTagWidth: tagWidth,
  } = timeline.measures(context);
  const { planned, tag } = period.read(element, context);
  const style = period.style(planned ? 'periodTagPlanned' : 'periodTag', context);
  const words: Element = { kind: 'text', attributes: {}, children: tag, place: element.place };
  const wish = lineWidth(words, style, context);
  const width = Math.min(Math.max(tagWidth, wish), card.width - horizontal(around.padding));
  const box = { x: card.x + around.padding[3], y: card.y + tagTop, width, height: tagHeight };
  const set = setText(words, style, { width }, context);
  reportText(set, { ...style, maxLines: 1 }, Math.max(tagHeight, set.body.height + vertical(style.padding)), context);
  return textItem(
    box,
    style,
    anchorLines(set.body, tagHeight),
    { label: 'tag', units: set.units, role: 'label' },
    context,
  );
}
