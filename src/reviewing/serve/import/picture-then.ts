/** A slide as it would be with a proposal written: laid out in memory, nothing is written. */
import type { Fault } from '../../../pages/consultant/fault.js';
import type { MarkedPicture } from '../../../pages/consultant/remarks-page.js';
import type { Part } from '../../../pages/reviewer/reviewer-page.js';
import type { Proposed } from '../../../proposals/proposal.js';
import type { CommandWorld } from '../../../run/command.js';
import type { ReviewGiven } from '../../given.js';
import { contentsWith } from '../../import/contents-with.js';
import { faultsOf, overlaid } from '../../import/try-contents.js';
import { openReview } from '../../review.js';
import type { Book } from '../book.js';
import { contentOf } from '../content.js';
import { pictureOf } from '../remarks-data.js';
import type { Choice } from './choice.js';
import { alikeOn } from './printing.js';
import { rememberedFor } from './remembered.js';

/** With the style sheet of the picture. `fault`: why there is no such slide. */
export type PictureThen = { readonly picture: MarkedPicture; readonly style: string } | { readonly fault: Fault };

export interface Asked {
  readonly locale: string;
  readonly choice: Choice;
}

/** The last ones are remembered as long as the project stays as it is: a page asks for the picture and then for its style sheet. */
export function picturesThen(world: () => CommandWorld, given: ReviewGiven, book: Book) {
  const known = rememberedFor<PictureThen>(() => book.review().prepared, MOST);
  return (proposed: Proposed, asked: Asked): PictureThen => {
    const key = JSON.stringify([proposed.proposal, asked]);
    return known.find(key) ?? known.keep(key, pictureThen(proposed, asked, { given, book, world: world() }));
  };
}

const MOST = 8;

/** For the picture alone: words that hold a new figure, until the consultant says which of the source do. */
const standIn = ({ proposal, read }: Proposed): Choice =>
  proposal.fact === undefined ? {} : { quote: `${read.new} (${proposal.new})` };

function pictureThen(
  proposed: Proposed,
  { locale, choice }: Asked,
  { given, book, world }: { readonly given: ReviewGiven; readonly book: Book; readonly world: CommandWorld },
): PictureThen {
  const made = contentsWith([proposed], world.files, { ...given, ...standIn(proposed), ...choice });
  if ('refused' in made) return { fault: made.refused };
  const seen = { ...world, files: overlaid(world.files, made.contents) };
  const { value: review } = openReview(given, seen);
  const { slide, unit } = proposed.proposal;
  const drawn = review && contentOf(review, seen).drawn(locale);
  const part = { slide, ...(unit === null ? {} : { unit }) };
  const picture = pictureOf(part, drawn, alikeIn(proposed, book, locale));
  if (drawn !== undefined && picture !== undefined) return { picture, style: drawn.style };
  return { fault: faultsOf(made.contents, book.review(), world) ?? 'The slide could not be laid out.' };
}

/** Whether a part of the slide, as it is or would be, prints the figure that is proposed. */
export function alikeIn(proposed: Proposed, { review }: Pick<Book, 'review'>, locale: string): (part: Part) => boolean {
  const { units, texts } = alikeOn(proposed, review(), locale);
  const said = new Set(texts.map(oneLine));
  return ({ unit, text }) => (unit === undefined ? said.has(oneLine(text)) : units.includes(unit));
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
