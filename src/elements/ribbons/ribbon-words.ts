/** The words of amounts that flow together: whose they are, what they are of the sum, and what the sum is. */
import type { Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { measured, wordsBy } from '../plot/annotate.js';
import { setInBox } from '../set-in-box.js';
import { portion, receiver, ribbonsOwn } from './declarations.js';
import { type Part, type Placed, wordsHeight } from './frame.js';

/** Whose the amount is, beside the middle of its bar, and what stands on its ribbon. */
export function wordsOf(part: Part, index: number, { frame, streams }: Placed, context: Drawing): readonly Item[] {
  const [start, end] = [streams.starts[index], streams.ends[index]];
  if (start === undefined || end === undefined) return [];
  const { element, style, words } = part;
  const width = frame.bars - frame.box.x - ribbonsOwn.measure('ribbonBeside', context);
  const middle = start.y + start.height / 2;
  const box = { x: frame.box.x, y: middle - words / 2, width, height: words };
  const across = (frame.from + frame.to) / 2;
  const isFlat = start.height === 0;
  return [
    setInBox({ element, style, box }, { label: part.name }, context),
    ...childrenOf(element, portion.kind).map((child) => {
      const one = measured(child, portion.read(child, context).style, context);
      const y = isFlat ? middle - one.height / 2 : (middle + end.y + end.height / 2) / 2;
      return wordsBy(one, [across, y], 'middle', context);
    }),
  ];
}

export function sumWords(element: Element, width: number, { frame, streams }: Placed, context: Drawing): Item {
  const { style } = receiver.read(element, context);
  const { x, width: all, y: top, height: room } = frame.box;
  const height = Math.min(room, wordsHeight(element, style, width, context));
  const middle = streams.sum.y + streams.sum.height / 2;
  const y = Math.max(top, Math.min(middle - height / 2, top + room - height));
  return setInBox({ element, style, box: { x: x + all - width, y, width, height } }, { label: 'receiver' }, context);
}
