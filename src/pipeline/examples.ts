/** The gallery's slides, for decks that show slide types as small pictures of their examples. */
import type { DeckSpec, Project, Slide } from '../model/project.js';
import { isElement, type Element, type Inline } from '../template/element.js';
import { isCommon } from '../load/common-examples.js';
import { slidesOf } from '../template/deck-view.js';
import { outlineOf } from '../template/make-outline.js';
import { expandSlides, type ExpandedSlide } from '../template/expand-slides.js';
import type { Layouts } from '../template/layouts.js';
import type { Files } from '../world/world.js';
import { validateFirst } from '../project/validate.js';
import { readGallery } from './read-gallery.js';

export interface ExampleDeck {
  readonly project: Project;
  readonly deck: DeckSpec;
  readonly slides: readonly ExpandedSlide[];
}

/** Undefined where no slide shows any, or where the gallery cannot be read, which `skald gallery` tells. */
export function readExamples(
  project: Project,
  slides: readonly ExpandedSlide[],
  files: Files,
  layouts: Layouts,
): ExampleDeck | undefined {
  const shown = new Set(slides.flatMap(({ root }) => shownIn(root)));
  if (shown.size === 0) return undefined;
  const { value: gallery } = readGallery(files, project.around, validateFirst);
  const [deck] = gallery?.decks.values() ?? [];
  if (gallery === undefined || deck === undefined) return undefined;
  const examples = firstOfType(shownFirst(slidesOf(deck, gallery), project)).filter(({ type }) => shown.has(type));
  return {
    project: gallery,
    deck,
    slides: expandSlides(examples, deck, outlineOf(gallery, deck), layouts, { draft: true }).value ?? [],
  };
}

/** The common examples before those of packs where the project has no framework.yaml: it shares no subject with a pack then. */
const shownFirst = (slides: readonly Slide[], { around }: Project): readonly Slide[] =>
  around === undefined || around.framework !== undefined
    ? slides
    : [...slides.filter(({ file }) => isCommon(file)), ...slides.filter(({ file }) => !isCommon(file))];

/** A type's other forms stand behind its example. */
const firstOfType = (slides: readonly Slide[]): readonly Slide[] => [
  ...new Map(slides.toReversed().map((slide) => [slide.type, slide])).values(),
];

/** Types of which a slide shows the example. */
const shownIn = ({ kind, attributes, children }: Element): readonly string[] => [
  ...(kind === 'miniature' ? [literalOf(attributes['type'] ?? [])] : []),
  ...children.filter(isElement).flatMap(shownIn),
];

export const literalOf = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
