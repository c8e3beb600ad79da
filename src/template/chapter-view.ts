/** What a template knows of the chapters of the deck around its slide, and of their parts. */
import type { Chapter, DeckPart, DeckSpec } from '../model/project.js';
import type { SlideOutline } from './outline.js';
import { toToken } from './reference-token.js';

export interface SectionView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** What the deck's file says it holds; empty where it says nothing. */
  readonly description: string;
  readonly page: string;
  readonly current: boolean;
}

export interface PartView extends SectionView {
  /** Its attributes; empty where the deck's file says nothing. */
  readonly about: Readonly<Record<string, string>>;
}

export interface ChapterView extends SectionView {
  readonly parts: readonly PartView[];
}

export const unit = (id: string): string => toToken({ kind: 'unit', id });

export function viewChapter(
  deck: DeckSpec,
  chapter: Chapter,
  slide: SlideOutline,
  attributes: readonly string[],
): ChapterView {
  const parts = chapter.parts.map((part) => ({
    ...viewSection(`${deck.id}/chapters.${chapter.id}.parts.${part.id}`, part, part.slides[0] ?? ''),
    about: Object.fromEntries(attributes.map((name) => [name, entryAt(part, name)])),
    current: part.slides.includes(slide.id),
  }));
  const first = chapter.slides[0] ?? chapter.parts.find(({ slides }) => slides.length > 0)?.slides[0] ?? '';
  return {
    ...viewSection(`${deck.id}/chapters.${chapter.id}`, chapter, first),
    current: chapter.slides.includes(slide.id) || parts.some((part) => part.current),
    parts,
  };
}

const viewSection = (
  path: string,
  { id, number, description }: Pick<Chapter, 'id' | 'number' | 'description'>,
  first: string,
): Omit<SectionView, 'current'> => ({
  id,
  number,
  title: unit(`${path}.title`),
  description: description === undefined ? '' : unit(`${path}.description`),
  page: first === '' ? '' : toToken({ kind: 'page', slide: first }),
});

export function entryAt(part: DeckPart, attribute: string): string {
  const entry = part[attribute];
  return typeof entry === 'string' ? entry : '';
}
