/** Tiles: marks that hold a number, a letter or a code, which repeats what the words beside them say. */
import type { Point } from '../scene/points.js';
import type { Item } from '../scene/scene.js';
import type { Drawing } from '../setting/context.js';
import type { Inline } from '../template/element.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Mark } from '../theme/theme.js';
import { tileGeometry } from './items.js';
import { markItems } from './marks.js';
import { setInShape } from './set-in-box.js';

/** What a mark holds, and where that is written. */
export interface Label {
  readonly words: readonly Inline[];
  readonly place: Place;
}

/** The mark with its label in it; `x` is its left edge, `middle` its vertical centre, in points. */
export function labelledMark(mark: Mark, label: Label, [x, middle]: Point, context: Drawing): Item[] {
  if (mark.style === undefined || label.words.length === 0) return markItems(mark, x, middle, context);
  const style = context.style(mark.style);
  const box = { x, y: middle - mark.height / 2, width: mark.width, height: mark.height };
  const element = { kind: 'tile', attributes: {}, children: label.words, place: label.place };
  return [
    setInShape({ element, style, box }, { label: 'tile', role: 'decoration' }, context, tileGeometry(style, box)),
  ];
}
