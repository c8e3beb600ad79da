/** The gallery's deck with every example in it, also those that its file does not name. */
import type { Chapter, DeckSpec, Project, Slide } from '../model/project.js';
import { slidesOf } from '../template/deck-view.js';

/** Other forms of a type stand behind its example; what is left joins the last part of the last chapter, ordered by type. */
export function joinExamples(deck: DeckSpec, project: Project): DeckSpec {
  const named = new Set(slidesOf(deck, project).map(({ id }) => id));
  const rest = [...project.slides.values()].filter(({ id }) => !named.has(id)).sort(byId);
  const formsOf = (id: string): readonly string[] =>
    rest.filter(({ type }) => id === `example.${type}`).map((slide) => slide.id);
  const withForms = (slides: readonly string[]): readonly string[] => slides.flatMap((id) => [id, ...formsOf(id)]);
  const others = rest.filter(({ type }) => !named.has(`example.${type}`)).map(({ id }) => id);
  const chapters = deck.chapters.map((chapter) => ({
    ...chapter,
    slides: withForms(chapter.slides),
    parts: chapter.parts.map((part) => ({ ...part, slides: withForms(part.slides) })),
  }));
  return {
    ...deck,
    front: { ...deck.front, slides: withForms(deck.front.slides) },
    chapters: chapters.map((chapter, index) => (index === chapters.length - 1 ? inChapter(chapter, others) : chapter)),
  };
}

const byId = (a: Slide, b: Slide): number => (a.id < b.id ? -1 : Number(a.id > b.id));

function inChapter(chapter: Chapter, slides: readonly string[]): Chapter {
  const last = chapter.parts.at(-1);
  if (last === undefined) return { ...chapter, slides: [...chapter.slides, ...slides] };
  return { ...chapter, parts: [...chapter.parts.slice(0, -1), { ...last, slides: [...last.slides, ...slides] }] };
}
