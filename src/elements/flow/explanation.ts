/** The column beside the map: the explanations of a band as paragraphs under each other, each after its sign. */
import type { Box, Item } from '../../scene/scene.js';
import type { Point } from '../../scene/points.js';
import type { Insets, TextBody } from '../../scene/text.js';
import type { Drawing, Ids, Looks, Setting } from '../../setting/context.js';
import { heightOf } from '../../setting/report-text.js';
import { setText } from '../../setting/set-text.js';
import { memoPerLooks } from '../../setting/memo.js';
import type { Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { textItem } from '../items.js';
import { markItems } from '../marks.js';
import { fitText, insetsWithMark } from '../set-in-box.js';
import { explanation } from './declarations.js';
import type { FlowBand } from './flow-model.js';

/** Points between the paragraphs where the band is no taller than they are. */
const tightSpace = 3;

/** Height in points that the paragraphs need at this width, insets included; 0 where there are none. */
export function explanationHeight(band: FlowBand, width: number, context: Setting): number {
  return heightOfBand(setBand(band, width, context, tightSpace));
}

const heightOfBand = (set: SetBand | undefined): number => (set === undefined ? 0 : set.height);

export function placeExplanation(band: FlowBand, box: Box, context: Drawing): Item[] {
  const airy = setBand(band, box.width, context);
  const set = heightOfBand(airy) + 2 * tightSpace <= box.height ? airy : setBand(band, box.width, context, tightSpace);
  if (set === undefined) return [];
  const { body, units } = fitText({ ...set, box }, context);
  const item = textItem(box, set.style, body, { label: 'explanation', units }, context);
  return [item, ...marks(band, body, [box.x + set.style.padding[3], box.y], context)];
}

interface SetBand {
  readonly element: Element;
  readonly style: Style;
  readonly insets: Insets;
  readonly height: number;
}

/** `space` stands between the paragraphs instead of the style's own. */
function setBand(band: FlowBand, width: number, context: Setting, space?: number): SetBand | undefined {
  const [first] = band.explanations;
  if (first === undefined) return undefined;
  const { style, mark } = explanation.read(first, context);
  const insets = insetsWithMark(style, mark);
  const element = joined(context, band, space);
  return { element, style, insets, height: heightOf(setText(element, style, { width, insets }, context).body) };
}

/** All of them as paragraphs of one text, so that they move together when somebody edits one. */
const joined = memoPerLooks((_looks, band: FlowBand, space: number | undefined): Element => {
  const before: Element['attributes'] =
    space === undefined ? {} : { before: [{ kind: 'literal', text: String(space) }] };
  return {
    ...band.element,
    attributes: {},
    children: band.explanations.map((each) => ({
      ...each,
      kind: 'p',
      attributes: { ...styleOf(each), ...before },
    })),
  };
});

const styleOf = ({ attributes: { style } }: Element): Element['attributes'] => (style === undefined ? {} : { style });

/** A unit with several paragraphs has its sign at the first. The signs stand at `x`, the text begins at `y`. */
function marks(band: FlowBand, body: TextBody, [x, y]: Point, context: Looks & Ids): Item[] {
  const starts = band.explanations.map((each) => explanation.read(each, context).mark);
  const firsts = body.paragraphs.filter(
    (paragraph, index) =>
      index === 0 || paragraph.unit === undefined || paragraph.unit !== body.paragraphs[index - 1]?.unit,
  );
  return firsts.flatMap((paragraph, index) => {
    const mark = starts[index];
    const line = paragraph.lines[0];
    if (mark === undefined || line === undefined) return [];
    return markItems(mark, x, y + line.baseline - (paragraph.runs[0]?.size ?? 0) * 0.35, context);
  });
}
