/** How wide the columns of a table are, in points. */
import type { TableColumn } from './table-data.js';
import type { TableLines } from './table-shape.js';

/** Widths in points, by how many columns there are: one with bars, the others beside it, columns where none has bars. */
const BARS = [390, 390, 390, 360, 330, 285, 246, 234];
const BESIDE = [108, 108, 108, 96, 87, 84, 72, 66];
const ALONE = [132, 132, 132, 126, 120, 108, 96, 87];
/** Stands behind the longest bar; and behind that what rows come to of the whole, with the feet of the bracket before it. */
const ROOM_FOR_NUMBER = 87;
const ROOM_FOR_ASIDE = 96;
const FOOT = 7.5;

export function widthsOf(columns: readonly TableColumn[], hasAside: boolean): Pick<TableLines, 'widths' | 'track'> {
  const at = columns.length;
  const [bars = 0, beside = 0, alone = 0] = [BARS, BESIDE, ALONE].map((widths) => widths[at] ?? widths.at(-1));
  const hasBars = columns.some((column) => column.bars);
  // Bars and names give up as much for it.
  const [barred, asides] = hasAside ? [bars - ROOM_FOR_ASIDE / 2, [FOOT, ROOM_FOR_ASIDE]] : [bars, []];
  const widths = columns.map((column) => (column.bars ? barred : hasBars ? beside : alone));
  return { widths: ['1fr', ...widths, ...asides].join(' '), track: barred - ROOM_FOR_NUMBER };
}
