/** Slides that were moved, taken out, copied or put in, and texts that were put on one. */
import { reason } from '../model/reason.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { ReturnedShape } from '../returned/returned.js';
import type { Snapshot, SnapshotPage } from '../review/snapshot.js';
import type { SlideEdit } from './edit.js';
import { movedPages, type PageMatches, type PagePair } from './match-pages.js';
import { wordsOfShape } from './match-shapes.js';
import { readingOf, textOf } from './tokens.js';

export function slideEdits({ pages }: Snapshot, matches: PageMatches): readonly SlideEdit[] {
  const { pairs, removed, hasUnread, added } = matches;
  const whole = hasUnread ? [] : removed.filter(({ slide }) => !pairs.some(({ page }) => page.slide === slide));
  const orderOf = (slide: string): string => {
    const at = pairs.findIndex(({ page }) => page.slide === slide);
    return at <= 0 ? 'first' : `after ${pairs[at - 1]?.page.slide ?? ''}`;
  };
  return [
    ...movedPages(pairs, pages).map(({ page, confidence, by }) => ({
      slide: page.slide,
      kind: 'moved' as const,
      old: placeIn(pages, page),
      now: orderOf(page.slide),
      confidence,
      why: [reason('slideRecognised', { slide: by })],
    })),
    ...whole.map(({ slide, title }) => ({
      slide,
      kind: 'removed' as const,
      old: title,
      now: '',
      confidence: 'fairly sure' as const,
      why: [reason('noSlide')],
    })),
    ...added.map(({ returned, copyOf }) => ({
      slide: copyOf?.slide ?? `page ${returned.number}`,
      kind: 'added' as const,
      old: '',
      now: returned.shapes
        .map((shape) => shownText(shape))
        .filter((text) => text !== '')
        .join('\n'),
      confidence: 'fairly sure' as const,
      why:
        copyOf === undefined
          ? [reason('newSlide', { page: returned.number })]
          : [reason('copy', { page: returned.number, slide: copyOf.slide })],
    })),
  ];
}

function placeIn(pages: readonly SnapshotPage[], page: SnapshotPage): string {
  const at = pages.indexOf(page);
  return at <= 0 ? 'first' : `after ${pages[at - 1]?.slide ?? ''}`;
}

/** All words of a shape. */
export const shownText = ({ paragraphs, cells = [] }: ReturnedShape): string =>
  plainCharacters([...paragraphs, ...cells.flat(2)].map(textOf).join('\n').trim());

/** Placeholders whose words programs write themselves. */
export const PROGRAMS_OWN = /^(?:sldNum|ftr|dt|hdr)$/u;

/** A text that was put on a slide; none where the slide has its words elsewhere. */
export function addedText(shape: ReturnedShape, { page, returned, confidence }: PagePair): readonly SlideEdit[] {
  const now = shownText(shape);
  const isOurs = page.items.some(({ paragraphs = [] }) => readingOf(paragraphs.join(' ')) === wordsOfShape(shape));
  if (isOurs || now === '' || PROGRAMS_OWN.test(shape.placeholder ?? '')) return [];
  const why = [reason('newText', { page: returned.number })];
  return [{ slide: page.slide, kind: 'added', old: '', now, confidence, why }];
}
