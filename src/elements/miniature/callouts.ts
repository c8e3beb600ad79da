/** Frames round the parts of a miniature, and the letters in its gutters with their leaders. */
import type { Box, ConnectorItem, Item, ShapeItem } from '../../scene/scene.js';
import { boxesMeet } from '../../scene/points.js';
import type { Drawing, Faults, Ids, Looks, Themed } from '../../setting/context.js';
import { unitsIn, type Element } from '../../template/element.js';
import { decoration, itemBase } from '../items.js';
import { setInShape } from '../set-in-box.js';
import { miniature } from './declarations.js';

/** A part of the slide: `box` where its frame stands. */
export interface Callout {
  readonly element: Element;
  readonly box: Box;
  readonly letter: string;
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** A letter stands at the side, level with the part's middle where there is room. */
export function placeCallouts(callouts: readonly Callout[], page: Box, context: Drawing): Item[] {
  const sided = callouts.map((one) => ({ ...one, left: isReachedFromLeft(one, callouts, page) }));
  tellMeeting(callouts, context);
  const levels = new Map(
    [true, false].flatMap((left) =>
      levelsOf(
        sided.filter((one) => one.left === left),
        context,
      ),
    ),
  );
  return sided.flatMap((one) => calloutItems(one, levels.get(one.letter) ?? 0, page, context));
}

/** Where two frames lie over each other, nobody sees which is which. */
function tellMeeting(callouts: readonly Callout[], context: Faults): void {
  for (const [index, a] of callouts.entries())
    for (const b of callouts.slice(index + 1))
      if (boxesMeet(a.box, b.box))
        context.fault({
          kind: 'regions-meet',
          letters: [a.letter, b.letter],
          units: unitsIn(b.element),
          place: b.element.place,
        });
}

/** Its letter stands on the side from which its leader crosses fewer other frames, or on the nearer side where both cross as many. */
function isReachedFromLeft(one: Callout, callouts: readonly Callout[], page: Box): boolean {
  const { x, y, width, height } = one.box;
  const level = y + height / 2;
  const beside = callouts.filter(({ box }) => box !== one.box && box.y < level && level < box.y + box.height);
  const toLeft = beside.filter(({ box }) => box.x < x).length;
  const toRight = beside.filter(({ box }) => box.x > x).length;
  const right = page.x + page.width - x - width;
  return toLeft === toRight ? x - page.x <= right : toLeft < toRight;
}

/** Heights of the leaders on one side, at least the height of a letter apart. */
function levelsOf(callouts: readonly Callout[], context: Themed): readonly (readonly [string, number])[] {
  const least = miniature.measure('calloutTile', context) + 1.5;
  let before = -Infinity;
  return callouts.map(({ letter, box }) => {
    before = Math.max(box.y + box.height / 2, before + least);
    return [letter, before];
  });
}

function calloutItems(
  { element, box, letter, left }: Callout & { readonly left: boolean },
  level: number,
  page: Box,
  context: Drawing,
): Item[] {
  const { calloutTile: size, calloutGutter: gutter } = miniature.measures(context);
  const line = miniature.line('calloutFrame', context);
  const frame = decoration(box, { line }, 'region', context);
  const x = left ? page.x - gutter : page.x + page.width + gutter - size;
  const tile = letterTile(letter, { x, y: level - size / 2, width: size, height: size }, element, context);
  return [frame, leader({ frame, tile, level, left }, letter, context), tile];
}

/** The same letter stands in the list, where it is read. */
export function letterTile(letter: string, box: Box, { place }: Element, context: Drawing): ShapeItem {
  const style = miniature.style('calloutTile', context);
  const element: Element = { kind: 'callout', attributes: {}, children: [{ kind: 'literal', text: letter }], place };
  return setInShape({ element, style, box }, { label: 'letter', role: 'label' }, context);
}

interface Leader {
  readonly frame: ShapeItem;
  readonly tile: ShapeItem;
  readonly level: number;
  readonly left: boolean;
}

/**
 * The leader is straight and level. It is glued to tile and frame where it meets the middle of the frame's side, and to
 * neither elsewhere, since no shape has a site there.
 */
function leader({ frame, tile, level, left }: Leader, letter: string, context: Looks & Ids): ConnectorItem {
  const start = left ? tile.box.x + tile.box.width : tile.box.x;
  const end = left ? frame.box.x : frame.box.x + frame.box.width;
  const meets = Math.abs(frame.box.y + frame.box.height / 2 - level) < 0.01;
  const box = { x: Math.min(start, end), y: level, width: Math.abs(end - start), height: 0 };
  return {
    ...itemBase(box, { label: 'leader', role: 'decoration', alt: letter }, context),
    kind: 'connector',
    from: { ...(meets ? { item: tile.id, site: left ? 3 : 1 } : {}), x: start, y: level },
    to: { ...(meets ? { item: frame.id, site: left ? 1 : 3 } : {}), x: end, y: level, head: 'oval' },
    points: [
      [start, level],
      [end, level],
    ],
    line: miniature.line('calloutLeader', context),
  };
}
