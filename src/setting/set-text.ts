/** From the content of an element to a measured text: lines broken at the widths of its box. */
import { type Insets, type TextBody } from '../scene/text.js';
import type { Place } from '../diagnostics/diagnostic.js';
import { type Element } from '../template/element.js';
import { compose, contentWidth, type Composed, type Frame, type ParagraphDraft } from '../text/compose.js';
import { hyphenate } from '../text/hyphenate.js';
import type { Style } from '../theme/theme.js';
import type { Setting } from './context.js';
import { draftsOf, type Drafts } from './drafts.js';
import { withHeard } from './heard.js';
import { memoPerPage } from './memo.js';
import { pageFull } from './page-full.js';
import { withoutSpare } from './spare.js';

export interface SetText extends Composed {
  readonly units: readonly string[];
  /** Where its element stands in the template. */
  readonly place: Place;
}

/** Insets of the style's padding; `extra` is added side by side. */
export function insetsOf(style: Style, extra: Partial<Insets> = {}): Insets {
  const [top, right, bottom, left] = style.padding;
  return {
    top: top + (extra.top ?? 0),
    right: right + (extra.right ?? 0),
    bottom: bottom + (extra.bottom ?? 0),
    left: left + (extra.left ?? 0),
  };
}

/** The room a text has: the outer width of its box in points, and what of that is kept free. */
export interface Room {
  readonly width: number;
  /** Those of the style where absent. */
  readonly insets?: Insets;
  /** Points that a program may keep for itself inside the insets. */
  readonly reserve?: number;
  /** What stands there in place of the element's own; the same object each time, so that results can be remembered by it. */
  readonly drafts?: Drafts | undefined;
}

/** Width in points that an element's content asks for with each paragraph on one line; insets are those of the style where absent. */
export const lineWidth = (element: Element, style: Style, setting: Setting, insets = insetsOf(style)): number =>
  contentWidth(draftsOf(setting, element, style).paragraphs, insets, setting.fonts);

/** Sets an element's content. Words that are too wide are hyphenated where the style allows it. */
export function setText(element: Element, style: Style, room: Room, setting: Setting): SetText {
  const { width, insets = insetsOf(style), reserve = 0, drafts } = room;
  return setIn(setting, element, style, drafts, width, insets.top, insets.right, insets.bottom, insets.left, reserve);
}

/** Its numbers stand side by side, since objects are remembered by identity. */
const setIn = memoPerPage(
  (
    setting,
    element: Element,
    style: Style,
    given: Drafts | undefined,
    ...numbers: readonly [number, number, number, number, number, number]
  ): SetText => {
    const [width, top, right, bottom, left, reserve] = numbers;
    const frame = { width, insets: { top, right, bottom, left }, anchor: style.anchor, reserve };
    const set = (kept: readonly ParagraphDraft[]): Composed => composeIn(frame, kept, style, setting);
    const setAll = ({ paragraphs, units }: Drafts): SetText => {
      const composed = pageFull(paragraphs, setting.theme.page.height, set);
      return {
        ...composed,
        body: withHeard(limited(composed.body, style), element, setting),
        units,
        place: element.place,
      };
    };
    const whole = setAll(given ?? draftsOf(setting, element, style));
    if (given !== undefined || whole.lineCount <= (style.maxLines ?? Infinity)) return whole;
    const bare = withoutSpare(element);
    return bare === element ? whole : setAll(draftsOf(setting, bare, style));
  },
);

const limited = (body: TextBody, { maxLines }: Style): TextBody =>
  maxLines === undefined ? body : { ...body, maxLines };

function composeIn(frame: Frame, paragraphs: readonly ParagraphDraft[], style: Style, setting: Setting): Composed {
  const { fonts } = setting;
  const composed = compose(paragraphs, frame, fonts);
  if (composed.tooWide <= 0 || !style.hyphenate) return composed;
  const room = frame.width - frame.insets.left - frame.insets.right - frame.reserve;
  const broken = hyphenate(paragraphs, room, fonts, (lang) => setting.hyphenation(lang));
  return compose(broken, frame, fonts);
}
