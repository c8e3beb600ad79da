/** Comments of a returned file as remarks on slides of the deck and their texts. */
import type { Reply, ReturnedComment } from '../returned/returned.js';
import type { SnapshotItem } from '../review/snapshot.js';
import { onceFor } from '../scene/once-for.js';
import { shortId } from '../review/short-id.js';
import type { PageMatches } from './match-pages.js';
import { matchShapes, type ShapePair } from './match-shapes.js';
import { readingOf } from './tokens.js';

export interface ReturnedRemark {
  /** The same for the same comment, whenever it is read. */
  readonly id: string;
  readonly slide: string;
  readonly unit: string | null;
  readonly by: string;
  /** ISO 8601; null where the program did not keep it. */
  readonly at: string | null;
  readonly text: string;
  readonly replies: readonly Reply[];
  readonly resolved: boolean;
}

/** `nobody`: who is meant where the file does not say. */
export function remarksFrom(
  comments: readonly ReturnedComment[],
  pages: PageMatches,
  nobody: string,
): readonly ReturnedRemark[] {
  const shapesOf = onceFor((pair: PageMatches['pairs'][number]) => matchShapes(pair.page, pair.returned).pairs);
  const remarks = comments.map((comment) => remarkOf(comment, pages, nobody, shapesOf));
  return [...new Map(remarks.map((one) => [one.id, one])).values()];
}

/** The page of the pack that a page of a file is: what the pack did not have stands on the page before, what is about the whole file on the first. */
const pairOn = ({ pairs }: PageMatches, number: number): PageMatches['pairs'][number] | undefined =>
  pairs.findLast(({ returned }) => returned.number <= number) ?? pairs[0];

/** The slide on which something of a file stands, by the number of its page; empty where nothing of the pack is in the file. */
export const slideOn =
  (pages: PageMatches) =>
  (number = 1): string =>
    pairOn(pages, number)?.page.slide ?? pages.removed[0]?.slide ?? '';

type ShapesOf = (pair: PageMatches['pairs'][number]) => readonly ShapePair[];

function remarkOf(comment: ReturnedComment, pages: PageMatches, nobody: string, shapesOf: ShapesOf): ReturnedRemark {
  const { by, at, text, words, replies, resolved, page: number = 1 } = comment;
  const pair = pairOn(pages, number);
  const slide = slideOn(pages)(number);
  const said = words === undefined || words === '' ? text : `«${words}»: ${text}`;
  const unit = pair === undefined ? undefined : unitOf(comment, pair, shapesOf);
  return {
    id: shortId('r', [slide, by, at ?? '', said]),
    slide,
    unit: unit ?? null,
    by: by === '' ? nobody : by,
    at: at ?? null,
    text: said,
    replies,
    resolved,
  };
}

/** The unit of the shape that the comment hangs on, or of the text that has the words it marks. */
function unitOf(
  { page: number, shape, words }: ReturnedComment,
  pair: PageMatches['pairs'][number],
  shapesOf: ShapesOf,
): string | undefined {
  if (pair.returned.number !== number) return undefined;
  if (shape !== undefined) return shapesOf(pair).find((one) => one.shape.id === shape)?.item.units[0];
  const marked = readingOf(words ?? '');
  return marked === '' ? undefined : pair.page.items.flatMap((item) => unitWith(marked, item)).at(0);
}

function unitWith(marked: string, { units, paragraphs = [], cells = [] }: SnapshotItem): readonly string[] {
  const texts = [{ units, paragraphs }, ...cells.flat().filter((cell) => cell !== null)];
  return texts.flatMap((one) => (readingOf(one.paragraphs.join(' ')).includes(marked) ? one.units.slice(0, 1) : []));
}
