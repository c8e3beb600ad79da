/** A preset shape: first its fill and line, then the text in it. */
import type { ShapeItem } from '../../scene/scene.js';
import { stroked } from './double-line.js';
import type { DrawItem, Drawing } from './drawing.js';
import { figureAttributes, insideFigure } from './figure.js';
import { diagonal, outline } from './geometry.js';
import { hatch } from './hatch.js';
import { textBody, unitsOfText } from './text-body.js';
import { unitGroup } from './unit-group.js';

/** A shape with text is read as its text, or as its alternative text where that says more (a chip that names its roles). */
export const shape: DrawItem<ShapeItem> = (item, place, drawing) => {
  const text = item.text === undefined ? '' : textBody(item.text, item, insideFigure(item, place), drawing);
  const units = item.text === undefined ? item.units : unitsOfText(item.text, item.units);
  return unitGroup(units, item.box, figureAttributes(item, place), painted(item, drawing) + text);
};

function painted({ geometry, box, fill, line, hatch: lines }: ShapeItem, { styles }: Drawing): string {
  if (geometry.kind === 'line') return line === undefined ? '' : stroked(diagonal(box), line, styles);
  const all = lines === undefined ? line : undefined;
  const ground = fill === undefined && all === undefined ? '' : outline(geometry, box, styles.paint(fill, all));
  if (lines === undefined) return ground;
  const edge = line === undefined ? '' : outline(geometry, box, styles.paint(undefined, line));
  return ground + hatch(box, lines, styles) + edge;
}
