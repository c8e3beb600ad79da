/** Helpers that know the deck around the slide: its first slide of a type, and which words its source locale has. */
import type { Slide } from '../project/project.js';
import { toToken } from './reference-token.js';
import { withReferences } from './with-references.js';

/** `slides` are those of the deck, `words` the keys of the words of its source locale. */
export function deckHelpers(
  slides: readonly Slide[],
  words: { has(key: string): boolean },
): Readonly<Record<string, (...values: unknown[]) => unknown>> {
  const known = new Map(slides.map((slide) => [slide.id, slide]));
  return {
    /** The fields of a slide of the deck, nothing where there is none: `{{#with (slide id)}}{{title}}{{/with}}`. */
    slide: (id) => {
      const found = known.get(String(id));
      return found === undefined ? '' : withReferences(found);
    },
    /** The fields of the first slide of a type: `{{#with (ofType "executive-summary")}}`. */
    ofType: (type) => {
      const found = slides.find((slide) => slide.type === type);
      return found === undefined ? '' : withReferences(found);
    },
    /** The first of these words that there is, since entries of a project's own need not have all of them; else the last. */
    firstword: (...values) => {
      const keys = values.slice(0, -1).map(String);
      return toToken({ kind: 'word', key: keys.find((key) => words.has(key)) ?? keys.at(-1) ?? '' });
    },
  };
}
