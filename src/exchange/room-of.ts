/** How much text fits into a unit's box, measured where the source stands: what a translator can write without making the slide's text smaller. */
import type { Presentation } from '../scene/scene.js';
import type { Paragraph } from '../scene/text.js';
import { everyText, type PlacedText } from '../scene/walk.js';

export interface Room {
  readonly lines: number;
  /** Over all lines together, at the average width of the source's own characters. */
  readonly characters: number;
}

/** By unit id; the smallest room for a unit that stands in several places. */
export function roomOf({ scenes }: Pick<Presentation, 'scenes'>): ReadonlyMap<string, Room> {
  const found = new Map<string, Room>();
  for (const text of scenes.flatMap(({ items }) => everyText(items)))
    for (const unit of new Set(text.body.paragraphs.flatMap((paragraph) => paragraph.unit ?? []))) {
      const room = roomIn(text, unit);
      const known = found.get(unit);
      if (room !== undefined && (known === undefined || room.characters < known.characters)) found.set(unit, room);
    }
  return found;
}

/** The lines that the text has, and those that still fit into the box. */
function roomIn({ body: { paragraphs, insets, height }, box }: PlacedText, unit: string): Room | undefined {
  const own = paragraphs.filter((paragraph) => paragraph.unit === unit);
  const first = own[0];
  const width = averageWidth(own);
  if (first === undefined || width === undefined) return undefined;
  const left = Math.max(0, box.height - insets.top - insets.bottom - height);
  const lines =
    own.reduce((sum, paragraph) => sum + paragraph.lines.length, 0) + Math.floor(left / first.leading + 0.01);
  const length = box.width - insets.left - insets.right - first.indent;
  return { lines, characters: rounded((lines * length) / width) };
}

/** Average width of a character in points; undefined where nothing is set. */
function averageWidth(paragraphs: readonly Paragraph[]): number | undefined {
  const segments = paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.segments));
  const characters = segments.reduce((sum, { text }) => sum + [...text].length, 0);
  return characters === 0 ? undefined : segments.reduce((sum, { width }) => sum + width, 0) / characters;
}

/** Rounded down to fives, so that a line that moves elsewhere does not change the files of all translators. */
const rounded = (characters: number): number =>
  Math.max(1, characters >= 20 ? Math.floor(characters / 5) * 5 : Math.floor(characters));

/** Room of all texts of some decks. */
export interface Rooms {
  readonly byUnit: ReadonlyMap<string, Room>;
  /** A deck could not be measured, so a unit without a room here may have one all the same. */
  readonly lacking: boolean;
}

/** The note in a PO file. */
export const sayRoom = ({ lines, characters }: Room): string =>
  `Room for about ${characters} characters on ${lines === 1 ? 'one line' : `${lines} lines`}.`;

/** Whether a note of a PO file is one that {@link sayRoom} wrote. */
export const saysRoom = (note: string): boolean =>
  /^Room for about \d+ characters on (?:one line|\d+ lines)\.$/u.test(note);
