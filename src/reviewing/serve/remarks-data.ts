/** Remarks as the page of the consultant shows them. */
import type { ChosenRemark, MarkedPicture, ShownRemark } from '../../pages/consultant/remarks-page.js';
import type { Part } from '../../pages/reviewer/reviewer-page.js';
import { type Remark, saidBeside } from '../../review/remarks.js';
import type { Book } from './book.js';
import type { Drawn } from './content.js';
import type { Naming } from './naming.js';

export function shownOf(remark: Remark, naming: Naming): ShownRemark {
  const { id, organisation, slide, unit, proposal, by, at, state, reason, replies } = remark;
  const { page } = naming.slide(slide);
  return {
    id,
    organisation,
    short: naming.organisation(organisation).short,
    slide,
    ...(page === undefined ? {} : { page }),
    part: naming.part(unit, slide),
    text: saidBeside(remark),
    ...(proposal === undefined ? {} : { edit: proposal }),
    by,
    at: naming.hour(at),
    state,
    ...(reason === undefined ? {} : { reason }),
    replies: replies.map((one) => ({ ...one, ...(one.at === undefined ? {} : { at: naming.hour(one.at) }) })),
  };
}

/** With the picture of the page on which its part stands, and that part marked. */
export function chosenOf(remark: Remark, naming: Naming, book: Book): ChosenRemark {
  const { slide, unit, locale, n } = remark;
  const { log, shown } = book.review();
  const place = unit === undefined ? undefined : naming.placeOf(unit);
  const picture = pictureOf(remark, book.drawn(locale));
  const event = log.events[n - 1];
  const was = event !== undefined && 'shown' in event ? event.shown : undefined;
  return {
    remark: shownOf(remark, naming),
    locale,
    title: naming.slide(slide).title,
    ...(place === undefined ? {} : { place }),
    ...(picture === undefined ? {} : { picture }),
    hasMoved: was !== undefined && book.review().deck.locales.includes(locale) && shown(locale).get(slide) !== was,
  };
}

/** The page on which a part of a slide stands, and where on it; of a whole slide its first page. `isAlike`: whether another part is marked with it. */
export function pictureOf(
  { slide, unit }: Pick<Remark, 'slide' | 'unit'>,
  drawn: Drawn | undefined,
  isAlike: (part: Part) => boolean = () => false,
): MarkedPicture | undefined {
  const found = drawn?.slides.get(slide);
  const part = found?.parts.find((one) => unit !== undefined && one.unit === unit);
  const index = part?.picture ?? 0;
  const picture = found?.pictures[index];
  if (found === undefined || picture === undefined) return undefined;
  const others = found.parts.filter((one) => one !== part && one.picture === index && isAlike(one));
  return {
    drawn: picture.svg,
    ...(part === undefined ? {} : { box: part.box }),
    ...(others.length === 0 ? {} : { others: others.map(({ box }) => box) }),
  };
}
