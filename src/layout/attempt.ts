/** One attempt at one slide: everything placed at one step of the type scale, and a list of what did not fit. */
import { inlines, word } from '../setting/attributes.js';
import { plainText } from '../setting/plain-text.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Item, Scene, SceneLayout } from '../scene/scene.js';
import type { Element } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { Part } from '../setting/context.js';
import type { Fault } from '../setting/fault.js';
import { makeContext, type Situation } from './make-context.js';

export interface Attempt {
  readonly scene: Scene;
  readonly faults: readonly Fault[];
}

export function attemptSlide({ slide, root }: ExpandedSlide, situation: Situation, step: number, part?: Part): Attempt {
  const faults: Fault[] = [];
  const context = makeContext(slide.id, situation, step, faults, part);
  const { width, height } = situation.theme.page;
  const items = context.place(root, { x: 0, y: 0, width, height });
  const suffix = part === undefined || part.index === 0 ? '' : `~${part.index + 1}`;
  const scene: Scene = {
    id: `${slide.id}${suffix}`,
    slide: slide.id,
    part: (part?.index ?? 0) + 1,
    parts: part?.count ?? 1,
    page: context.page,
    layout: layoutOf(root),
    background: word(root, 'background', 'white'),
    title: titleOf(items) ?? plainText(inlines(root, 'title'), context),
    lang: situation.deck.lang,
    items,
    notes: notesOf(slide.fields, slide.id, situation.deck),
  };
  return { scene, faults };
}

function layoutOf(root: Element): SceneLayout {
  const name = word(root, 'layout');
  return name === 'cover' || name === 'divider' ? name : 'content';
}

/** The words of the title placeholder, for bookmarks and the outline. */
function titleOf(items: readonly Item[]): string | undefined {
  const title = items.find((item) => item.kind === 'text' && item.placeholder === 'title');
  if (title?.kind !== 'text') return undefined;
  const paragraphs = title.text.paragraphs.map((paragraph) =>
    paragraph.runs
      .filter((run) => !run.superscript)
      .map((run) => run.text)
      .join(''),
  );
  return plainCharacters(paragraphs.join(' '));
}

function notesOf(fields: Readonly<Record<string, unknown>>, slide: string, deck: LocalisedDeck): string[] {
  if (typeof fields['notes'] !== 'string') return [];
  const rich = deck.resolve({ kind: 'unit', id: `${slide}/notes` }, slide);
  return rich.paragraphs
    .map((paragraph) => plainCharacters(paragraph.runs.map((run) => run.text).join('')))
    .filter((text) => text !== '');
}
