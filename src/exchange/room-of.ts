/** How much text fits into a unit's box, measured where the source stands: what a translator can write without making the slide's text smaller. */
import type { Presentation } from '../scene/scene.js';
import type { Paragraph, TextLine } from '../scene/text.js';
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

function roomIn(text: PlacedText, unit: string): Room | undefined {
  const own = paragraphsOf(text, unit);
  const first = own[0];
  const width = averageWidth(own);
  if (first === undefined || width === undefined) return undefined;
  const { insets } = text.body;
  const lines = linesOf(own).length + Math.max(0, linesLeft(text, first));
  const length = text.box.width - insets.left - insets.right - first.indent;
  return { lines, characters: rounded((lines * length) / width) };
}

/** The lines of a unit as they are set, and how many there is room for. */
export interface SetLines {
  /** Characters of each line. */
  readonly lines: readonly number[];
  /** The lines, and those that still fit into the box. */
  readonly room: number;
  /** Points from one to the next. */
  readonly leading: number;
}

/** The lines of a unit where it has the least room left, if it stands in several places; undefined where nothing of it is set. */
export function setLines(unit: string, scenes: Presentation['scenes']): SetLines | undefined {
  const found = scenes
    .flatMap(({ items }) => everyText(items))
    .flatMap((text): readonly (SetLines & { readonly left: number })[] => {
      const own = paragraphsOf(text, unit);
      if (own[0] === undefined) return [];
      const [lines, left] = [linesOf(own).map(charactersIn), Math.max(0, linesLeft(text, own[0]))];
      return [{ lines, room: lines.length + left, leading: own[0].leading, left }];
    });
  return found.reduce<(typeof found)[number] | undefined>(
    (least, one) => (least === undefined || one.left < least.left ? one : least),
    undefined,
  );
}

const paragraphsOf = ({ body }: PlacedText, unit: string): readonly Paragraph[] =>
  body.paragraphs.filter((paragraph) => paragraph.unit === unit);

const linesOf = (paragraphs: readonly Paragraph[]): readonly TextLine[] => paragraphs.flatMap(({ lines }) => lines);

const charactersIn = ({ segments }: TextLine): number => segments.reduce((sum, { text }) => sum + [...text].length, 0);

/** How many more lines the box has room for, and its style allows. */
function linesLeft({ body, box }: PlacedText, { leading }: Paragraph): number {
  const { insets, height, maxLines = Infinity, paragraphs } = body;
  const fitting = Math.floor((box.height - insets.top - insets.bottom - height) / leading + 0.01);
  return Math.min(fitting, maxLines - linesOf(paragraphs).length);
}

/** Average width of a character in points; undefined where nothing is set. */
function averageWidth(paragraphs: readonly Paragraph[]): number | undefined {
  const lines = linesOf(paragraphs);
  const characters = lines.reduce((sum, line) => sum + charactersIn(line), 0);
  const width = lines.reduce((sum, { segments }) => segments.reduce((whole, one) => whole + one.width, sum), 0);
  return characters === 0 ? undefined : width / characters;
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
