/** What a template knows of the deck around its slide: chapters, parts, pages, all texts as references. */
import type { Chapter, DeckPart, DeckSpec, Project, Slide } from '../project/project.js';
import { toToken } from './reference-token.js';

export interface PartView {
  readonly id: string;
  readonly number: string;
  readonly country: string;
  readonly title: string;
  readonly page: string;
  readonly current: boolean;
}

export interface ChapterView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly page: string;
  readonly current: boolean;
  readonly parts: readonly PartView[];
}

export interface DeckView {
  readonly id: string;
  readonly title: string;
  readonly draft: boolean;
  readonly chapters: readonly ChapterView[];
  readonly chapter?: ChapterView;
  readonly part?: PartView;
  /** `roles` of `governance.roles`. */
  readonly component?: string;
  /** Of the front matter: the section's title. */
  readonly front: string;
}

const unit = (id: string): string => toToken({ kind: 'unit', id });

export function viewDeck(deck: DeckSpec, slide: Slide, draft: boolean): DeckView {
  const chapters = deck.chapters.map((chapter) => viewChapter(deck, chapter, slide));
  const chapter = chapters.find((view) => view.current);
  const part = chapter?.parts.find((view) => view.current);
  const component = slide.section?.split('.').at(-1);
  return {
    id: deck.id,
    title: unit(`${deck.id}/title`),
    front: unit(`${deck.id}/front.title`),
    draft,
    chapters,
    ...(chapter === undefined ? {} : { chapter }),
    ...(part === undefined ? {} : { part }),
    ...(component === undefined ? {} : { component }),
  };
}

function viewChapter(deck: DeckSpec, chapter: Chapter, slide: Slide): ChapterView {
  const parts = chapter.parts.map((part) => viewPart(deck, chapter, part, slide));
  const first = chapter.slides[0] ?? chapter.parts.find(({ slides }) => slides.length > 0)?.slides[0] ?? '';
  return {
    id: chapter.id,
    number: chapter.number,
    title: unit(`${deck.id}/chapters.${chapter.id}.title`),
    page: toToken({ kind: 'page', slide: first }),
    current: chapter.slides.includes(slide.id) || parts.some((part) => part.current),
    parts,
  };
}

function viewPart(deck: DeckSpec, chapter: Chapter, part: DeckPart, slide: Slide): PartView {
  return {
    id: part.id,
    number: part.number,
    country: part.country ?? '',
    title: unit(`${deck.id}/chapters.${chapter.id}.parts.${part.id}.title`),
    page: toToken({ kind: 'page', slide: part.slides[0] ?? '' }),
    current: part.slides.includes(slide.id),
  };
}

/** Slides of the deck in order. */
export const slidesOf = (deck: DeckSpec, project: Project): Slide[] =>
  slideIds(deck)
    .map((id) => project.slides.get(id))
    .filter((slide) => slide !== undefined);

/** Ids of the slides of the deck in order. */
export const slideIds = (deck: DeckSpec): readonly string[] => [
  ...deck.front.slides,
  ...deck.chapters.flatMap((chapter) => [...chapter.slides, ...chapter.parts.flatMap((part) => part.slides)]),
];
