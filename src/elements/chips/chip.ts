/** Places one actor of `<chips>`: a chip over each run of columns it stands in, with a line of text. */
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Faults, Setting } from '../../setting/context.js';
import { insetsOf, lineWidth } from '../../setting/set-text.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { plainText } from '../../setting/plain-text.js';
import { setInBox } from '../set-in-box.js';
import { chip, chipsOwn, tally } from './declarations.js';
import { columnsOf, spansOf, type Span } from './lanes.js';

/** Left edge and width in points. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface Lane {
  readonly y: number;
  readonly height: number;
}

/** Chips of one actor from left to right. */
export const placeChip = (element: Element, columns: readonly Column[], lane: Lane, context: Drawing): Item[] =>
  spansOf(columnsOf(element, context)).flatMap((span) => {
    const first = columns[span.start];
    const last = columns[span.end];
    if (first === undefined || last === undefined) return outside(element, span, columns, context);
    const inset = chipsOwn.measure('chipInset', context);
    const box = { ...lane, x: first.x + inset, width: last.x + last.width - first.x - 2 * inset };
    return placeSpan(element, span, box, context);
  });

function placeSpan(element: Element, span: Span, box: Box, context: Drawing): Item[] {
  const { leading, style: own } = chip.read(element, context);
  const look = {
    chip: own ?? chip.style(leading ? 'chipLeading' : 'chip', context),
    tally: tally.style(leading ? 'chipTallyLeading' : 'chipTally', context),
  };
  const alt = plainText(chip.read(element, context).alt, context);
  const counts = span.end > span.start ? childrenOf(element, 'tally') : [];
  const taken = Math.max(0, ...counts.map((each) => tallyWidth(each, look.tally, context)));
  const insets = insetsOf(look.chip, { right: taken });
  return [
    setInBox({ element, style: look.chip, box, insets }, { label: 'chip', alt }, context),
    ...counts.map((each) => placeTally(each, look.tally, box, context)),
  ];
}

/** What it takes from the room of the name. */
const tallyWidth = (element: Element, style: Style, context: Setting): number =>
  lineWidth(element, style, context) + tally.measure('chipTallyGap', context);

/** The chip's alternative text lists what is counted, so the count is a label. */
function placeTally(element: Element, style: Style, chipBox: Box, context: Drawing): Item {
  const width = lineWidth(element, style, context);
  const box = { ...chipBox, x: chipBox.x + chipBox.width - width, width };
  return setInBox({ element, style, box }, { label: 'tally', role: 'label' }, context);
}

function outside(element: Element, span: Span, columns: readonly Column[], context: Faults): Item[] {
  const { place } = element;
  context.fault({ kind: 'column-outside', units: [], place, column: span.end + 1, columns: columns.length });
  return [];
}
