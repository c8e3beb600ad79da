/** The names of a chart's categories, broken into the lines that every format prints. */
import { plainCharacters } from '../../scene/plain-characters.js';
import type { ChartText } from '../../scene/scene.js';
import { noInsets } from '../../scene/text.js';
import type { Drawing, Faults, Setting } from '../../setting/context.js';
import { reportText } from '../../setting/report-text.js';
import { setText, type SetText } from '../../setting/set-text.js';
import { isElement, type Element } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';

/** A name that has more lines than `height` holds, or a word wider than the room, is told. */
export function setName(
  element: Element,
  look: Style,
  room: { width: number; height: number },
  context: Drawing,
): SetText {
  const set = setNameFreely(element, look, room.width, context);
  reportText(set, look, room.height, context satisfies Faults);
  return set;
}

export const setNameFreely = (element: Element, look: Style, width: number, context: Setting): SetText =>
  setText({ ...element, children: words(element) }, look, { width, insets: noInsets }, context);

const words = (element: Element): Element['children'] =>
  element.children.filter((node) => !isElement(node) || node.kind === 'run');

export const linesOf = ({ body }: SetText): readonly string[] =>
  body.paragraphs.flatMap(({ lines }) =>
    lines.map(({ segments }) => plainCharacters(segments.map(({ text }) => text).join(''))),
  );

export const chartText = ({ font, size, leading, bold, colour }: Style): ChartText => ({
  font,
  size,
  leading,
  bold,
  colour,
});
