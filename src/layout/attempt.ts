/** One attempt at one slide: everything placed at one step of the type scale, and a list of what did not fit. */
import { placeOnLayout, slideOwn } from '../elements/slide.js';
import { plainText } from '../setting/plain-text.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Box, Item, Scene } from '../scene/scene.js';
import type { Element, Node } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { LayoutContext, Part } from '../setting/context.js';
import type { Fault } from '../setting/fault.js';
import { makeContext, nothingTold, type Situation, type Told, type Trial } from './make-context.js';
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
  const placed = place(expanded, { slide: expanded.slide.id, situation, step, part }, nothingTold(false));
  return { ...fittingOf(placed), faults: placed.told.faults };
}

/** For when nobody asks what is wrong: undefined where something is, as soon as that is known. */
export function fitSlide(
  expanded: ExpandedSlide,
  situation: Situation,
  step: number,
  part?: Part,
): Fitting | undefined {
  const placed = place(expanded, { slide: expanded.slide.id, situation, step, part }, nothingTold(true));
  return placed.told.faults.length > 0 ? undefined : fittingOf(placed);
}

/** A slide with its elements placed, whether they fit or not. */
interface Placed {
  readonly expanded: ExpandedSlide;
  readonly trial: Trial;
  readonly context: LayoutContext;
  readonly items: readonly Item[];
  readonly told: Told;
}

function place(expanded: ExpandedSlide, trial: Trial, told: Told): Placed {
  const context = makeContext(trial, told);
  return { expanded, trial, context, items: context.place(expanded.root, pageOf(trial)), told };
}

const pageOf = ({ situation }: Trial): Box => ({ x: 0, y: 0, ...situation.theme.page });

function fittingOf({ expanded: { slide, root }, trial, context, items, told }: Placed): Fitting {
  const { part, situation } = trial;
  const suffix = part === undefined || part.index === 0 ? '' : `~${part.index + 1}`;
  const { title, notes } = slideOwn.read(root, context);
  const scene: Scene = {
    id: `${slide.id}${suffix}`,
    slide: slide.id,
    part: (part?.index ?? 0) + 1,
    parts: part?.count ?? 1,
    page: context.page,
    layout: slide.type,
    title: titleOf(items) ?? plainText(title, context),
    lang: situation.deck.lang,
    items,
    notes: [...notesOf(slide.fields, slide.id, situation.deck), ...paragraphOf(notes, context)],
  };
  return { scene, layout: { ...layoutOf(root, trial), slots: told.slots } };
}

const layoutKinds = { cover: 'title', divider: 'section', content: 'slide' } as const;

/** Laid out apart from the slide and always at the first step, so that it is the same for every slide of the type. */
function layoutOf(root: Element, trial: Trial): Omit<LayoutDraft, 'slots'> {
  const context = makeContext({ ...trial, step: 0, part: undefined }, nothingTold(false));
  const { layout, background } = slideOwn.read(root, context);
  return {
    kind: layoutKinds[layout],
    background,
    items: placeOnLayout(root, pageOf(trial), context),
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

function paragraphOf(nodes: readonly Node[], context: LayoutContext): readonly string[] {
  const words = plainText(nodes, context).trim();
  return words === '' ? [] : [words];
}

function notesOf(fields: Readonly<Record<string, unknown>>, slide: string, deck: LocalisedDeck): string[] {
  if (typeof fields['notes'] !== 'string') return [];
  const rich = deck.resolve({ kind: 'unit', id: `${slide}/notes` }, slide);
  return rich.paragraphs
    .map((paragraph) => plainCharacters(paragraph.runs.map((run) => run.text).join('')))
    .filter((text) => text !== '');
}
