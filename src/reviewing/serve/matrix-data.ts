/** The rows and columns of the matrix. */
import type { MatrixPage, MatrixRow } from '../../pages/consultant/matrix-page.js';
import { statusOf } from '../status-document.js';
import type { DeckSpec } from '../../model/project.js';
import type { Review } from '../review.js';
import type { Naming } from './naming.js';

/** Slides that describe somebody, in the chapters of the deck; `spec`: the deck in the locale. */
export function groupsIn(spec: DeckSpec, review: Review, naming: Naming): MatrixPage['groups'] {
  const described = new Set(review.organisations.flatMap((organisation) => review.slidesAbout(organisation)));
  const chapters = [
    spec.front,
    ...spec.chapters.map(({ title, slides, parts }) => ({
      title,
      slides: [...slides, ...parts.flatMap((part) => part.slides)],
    })),
  ];
  return chapters
    .map(({ title, slides }) => ({
      title,
      slides: slides.filter((slide) => described.has(slide)).map((slide) => ({ slide, ...naming.slide(slide) })),
    }))
    .filter(({ slides }) => slides.length > 0);
}

export const rowsIn = (locale: string, review: Review, naming: Naming): readonly MatrixRow[] =>
  statusOf(review, [locale]).organisations.map(({ organisation, deadline, slides }) => ({
    organisation,
    ...naming.organisation(organisation),
    ...(deadline === null ? {} : { deadline: naming.day(deadline) }),
    states: new Map(slides.map(({ slide, state }) => [slide, state])),
  }));
