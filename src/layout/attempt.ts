/** One attempt at one slide: everything placed at one step of the type scale, and a list of what did not fit. */
import { kinds } from '../elements/registry.js';
import { inlines, word } from '../setting/attributes.js';
import { plainText } from '../setting/plain-text.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Item, Scene, SceneLayout } from '../scene/scene.js';
import type { Element } from '../template/element.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { FontSet } from '../text/fonts.js';
import { styleAtStep, type Theme } from '../theme/theme.js';
import type { Fault, LayoutContext, Part } from '../setting/context.js';

/** What is the same for all attempts. */
export interface Situation {
  readonly deck: LocalisedDeck;
  readonly theme: Theme;
  readonly fonts: FontSet;
  pageOf(slide: string): number | undefined;
}

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
  return title.text.paragraphs
    .map((paragraph) =>
      paragraph.runs
        .filter((run) => !run.superscript)
        .map((run) => run.text)
        .join(''),
    )
    .join(' ');
}

function notesOf(fields: Readonly<Record<string, unknown>>, slide: string, deck: LocalisedDeck): string[] {
  if (typeof fields['notes'] !== 'string') return [];
  const rich = deck.resolve({ kind: 'unit', id: `${slide}/notes` }, slide);
  return rich.paragraphs
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .filter((text) => text !== '');
}

function makeContext(
  slide: string,
  situation: Situation,
  step: number,
  faults: Fault[],
  part: Part | undefined,
): LayoutContext {
  const { theme, deck } = situation;
  const remembered = new WeakMap<object, Map<string, unknown>>();
  const taken = new Map<string, number>();
  const context: LayoutContext = {
    theme,
    fonts: situation.fonts,
    slide,
    lang: deck.lang,
    page: (situation.pageOf(slide) ?? 1) + (part?.index ?? 0),
    ...(part === undefined ? {} : { part }),
    bodyTop: undefined,
    style: (name) => styleAtStep(known(theme.styles, name, 'style'), step),
    mark: (name) => known(theme.marks, name, 'mark'),
    text: (reference) => deck.resolve(reference, slide),
    pageOf: (id) => situation.pageOf(id),
    words: (key, values) => deck.words(key, values),
    number: (value) => deck.number(value),
    id: (wish) => freshId(wish, taken),
    fault: (fault) => faults.push(fault),
    height: (element, width) =>
      once(remembered, element, `height ${width}`, () => kindOf(element).height(element, width, context)),
    width: (element) => kindOf(element).width?.(element, context) ?? 0,
    place: (element, box) =>
      kindOf(element)
        .place(element, box, context)
        .map((item) => withOrigin(item, element.place)),
    once: (owner, key, make) => once(remembered, owner, key, make),
  };
  return context;
}

/** The innermost element that placed an item is where it comes from. */
function withOrigin(item: Item, origin: Place): Item {
  if (item.origin !== undefined) return item;
  if (item.kind !== 'group') return { ...item, origin };
  return { ...item, origin, items: item.items.map((child) => withOrigin(child, origin)) };
}

/** Markup was checked against the theme before, so a name that is missing here is a bug of ours. */
function known<T>(entries: Readonly<Record<string, T>>, name: string, what: string): T {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`layout asked for the unknown ${what} "${name}"`);
  return entry;
}

function kindOf(element: Element): (typeof kinds)[string] & object {
  return known(kinds, element.kind, 'element');
}

function freshId(wish: string, taken: Map<string, number>): string {
  const count = (taken.get(wish) ?? 0) + 1;
  taken.set(wish, count);
  return count === 1 ? wish : `${wish}-${count}`;
}

function once<T>(remembered: WeakMap<object, Map<string, unknown>>, owner: object, key: string, make: () => T): T {
  let results = remembered.get(owner);
  if (results === undefined) remembered.set(owner, (results = new Map<string, unknown>()));
  if (!results.has(key)) results.set(key, make());
  // The key names what `make` computes, so the stored value is of its type.
  return results.get(key) as T;
}
