/** A council beside the unit that it is part of, in the room under an area without offices: its line is short there, and the room is used. */
import type { Box } from '../../scene/scene.js';
import type { Column, OrgTree, Unit } from './org-tree.js';

/** The area that a single council is part of, and the one next to it under which it stands. */
export interface Seat {
  readonly of: Column;
  readonly under: Column;
}

/** Only a council that no other line leads to has one. */
export function seatOf({ columns, councils }: OrgTree): Seat | undefined {
  const [council, ...others] = councils;
  if (council === undefined || others.length > 0) return undefined;
  const units = columns.flatMap(({ head, offices }) => [head, ...offices.map(({ unit }) => unit)]);
  if (units.some(({ secretariat }) => secretariat.includes(council.id))) return undefined;
  const at = columns.findIndex(({ head }) => head.id === council.parent);
  const of = columns[at];
  const under = [columns[at - 1], columns[at + 1]].find((column) => column?.offices.length === 0);
  return of === undefined || of.offices.length === 0 || under === undefined ? undefined : { of, under };
}

/**
 * The row of the council: level with the second office of its area, so that it does not look like one of the area above it,
 * as high as that where it needs no more, and `air` away from the column that its line comes from.
 */
export function seatRow(
  { of, under }: Seat,
  boxes: ReadonlyMap<Unit, Box>,
  { height, air }: { readonly height: number; readonly air: number },
): Box | undefined {
  const [head, from] = [boxes.get(under.head), boxes.get(of.head)];
  const level = of.offices[1] ?? of.offices[0];
  const office = level && boxes.get(level.unit);
  if (head === undefined || from === undefined || office === undefined) return undefined;
  const x = from.x < head.x ? head.x + air : head.x;
  return { x, y: office.y, width: head.width - air, height: Math.max(height, office.height) };
}
