/** The deck's own texts - its title, its chapters - in a locale. */
import type { Chapter, DeckPart, DeckSpec } from '../model/project.js';

/** `text` gives the words of a unit, or undefined where the deck has no such unit. */
export function localiseSpec(deck: DeckSpec, text: (unit: string) => string | undefined): DeckSpec {
  const at = (path: string, fallback: string): string => text(`${deck.id}/${path}`) ?? fallback;
  const part = (entry: DeckPart, path: string): DeckPart => ({ ...entry, title: at(`${path}.title`, entry.title) });
  const chapter = (entry: Chapter): Chapter => {
    const path = `chapters.${entry.id}`;
    const parts = entry.parts.map((inner) => part(inner, `${path}.parts.${inner.id}`));
    return { ...entry, title: at(`${path}.title`, entry.title), parts };
  };
  return {
    ...deck,
    title: at('title', deck.title),
    subject: at('subject', deck.subject),
    author: at('author', deck.author),
    client: at('client', deck.client),
    keywords: at('keywords', deck.keywords),
    front: { ...deck.front, title: at('front.title', deck.front.title) },
    chapters: deck.chapters.map(chapter),
  };
}
