/** One attempt at one slide: everything placed at one step of the type scale, and a list of what did not fit. */
import { placeOnLayout, slideOwn } from '../elements/slide.js';
import { plainText } from '../setting/plain-text.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Box, Item, Scene } from '../scene/scene.js';
import type { Element } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { Part } from '../setting/context.js';
import type { Fault } from '../setting/fault.js';
import { makeContext, type Situation, type Told } from './make-context.js';
import type { LayoutDraft } from './slide-layouts.js';

/** A page on which everything fits. */
export interface Fitting {
  readonly scene: Scene;
  /** What the scene asks of its slide layout. */
  readonly layout: LayoutDraft;
}

export interface Attempt extends Fitting {
  readonly faults: readonly Fault[];
}

export function attemptSlide(expanded: ExpandedSlide, situation: Situation, step: number, part?: Part): Attempt {
  const faults: Fault[] = [];
  return { ...placeSlide(expanded, situation, step, (fault) => faults.push(fault), part), faults };
}

/** For when nobody asks what is wrong: given up at the first fault. */
export function fitSlide(
  expanded: ExpandedSlide,
  situation: Situation,
  step: number,
  part?: Part,
): Fitting | undefined {
  const giveUp = (): never => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error: nothing is wrong with the program
    throw unfit;
  };
  try {
    return placeSlide(expanded, situation, step, giveUp, part);
  } catch (thrown) {
    if (thrown === unfit) return undefined;
    throw thrown;
  }
}

const unfit = Symbol('a fault that nobody asks for');

function placeSlide(
  { slide, root }: ExpandedSlide,
  situation: Situation,
  step: number,
  fault: Told['fault'],
  part?: Part,
): Fitting {
  const told: Told = { fault, slots: [] };
  const context = makeContext(slide.id, situation, step, told, part);
  const page = { x: 0, y: 0, ...situation.theme.page };
  const items = context.place(root, page);
  const suffix = part === undefined || part.index === 0 ? '' : `~${part.index + 1}`;
  const scene: Scene = {
    id: `${slide.id}${suffix}`,
    slide: slide.id,
    part: (part?.index ?? 0) + 1,
    parts: part?.count ?? 1,
    page: context.page,
    layout: slide.type,
    title: titleOf(items) ?? plainText(slideOwn.read(root, context).title, context),
    lang: situation.deck.lang,
    items,
    notes: notesOf(slide.fields, slide.id, situation.deck),
  };
  return { scene, layout: { ...layoutOf(root, page, slide.id, situation), slots: told.slots } };
}

const layoutKinds = { cover: 'title', divider: 'section', content: 'slide' } as const;

/** Laid out apart from the slide and always at the first step, so that it is the same for every slide of the type. */
function layoutOf(root: Element, page: Box, slide: string, situation: Situation): Omit<LayoutDraft, 'slots'> {
  const context = makeContext(slide, situation, 0, { fault: () => undefined, slots: [] });
  const { layout, background } = slideOwn.read(root, context);
  return {
    kind: layoutKinds[layout],
    background,
    items: placeOnLayout(root, page, context),
  };
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
