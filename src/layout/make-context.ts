/** What elements ask while one attempt at a slide is laid out. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { ElementKind } from '../elements/element-kind.js';
import { kinds } from '../elements/registry.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Item } from '../scene/scene.js';
import type { Example, LayoutContext, MetSlot, Part, PictureSize } from '../setting/context.js';
import type { Fault } from '../setting/fault.js';
import { looksAt } from '../setting/looks.js';
import { memo } from '../setting/memo.js';
import type { Element } from '../template/element.js';
import type { FontSet } from '../text/fonts.js';
import { syllablesOf } from '../text/hyphen-patterns.js';
import type { Theme } from '../theme/theme.js';

/** What is the same for all attempts at one slide, and an object of its own for each slide: texts that were set are remembered by it. */
export interface Situation {
  readonly deck: LocalisedDeck;
  readonly theme: Theme;
  readonly fonts: FontSet;
  pageOf(slide: string): number | undefined;
  lastPageOf(slide: string): number | undefined;
  /** Examples of slide types; none where no slide shows any. */
  readonly examples?: Examples;
  /** By path; those that cannot be shown are not among them. */
  readonly pictures?: ReadonlyMap<string, PictureSize>;
}

export type Examples = (type: string) => Example | undefined;

const heights = memo<number>();

/** By situation and step. */
const sittings = memo<object>();

/** What elements tell while they are placed. */
export interface Told {
  readonly fault: (fault: Fault) => void;
  readonly slots: MetSlot[];
}

/** `told` takes what does not fit and what slots there are, and stands for the attempt where results are remembered. */
export function makeContext(slide: string, situation: Situation, step: number, told: Told, part?: Part): LayoutContext {
  const { theme, deck } = situation;
  const context: LayoutContext = {
    ...looksAt(theme, step, told),
    sitting: sittings(situation, [step], () => ({})),
    fonts: situation.fonts,
    slide,
    lang: deck.lang,
    page: (situation.pageOf(slide) ?? 1) + (part?.index ?? 0),
    ...(part === undefined ? {} : { part }),
    text: (reference) => deck.resolve(reference, slide),
    pageOf: (id) => situation.pageOf(id),
    lastPageOf: (id) => situation.lastPageOf(id),
    words: deck.words,
    hyphenation: (lang) => {
      const found = deck.hyphenation(lang);
      return found && { syllables: syllablesOf(found.patterns), jointEndings: found.jointEndings };
    },
    number: (value) => deck.number(value),
    id: freshIds(),
    fault: told.fault,
    slot: (slot) => told.slots.push(slot),
    example: (type) => situation.examples?.(type),
    pictureSize: (path) => situation.pictures?.get(path),
    height: (element, width) => heights(told, [element, width], () => kindOf(element).height(element, width, context)),
    least: (element, width) => kindOf(element).least?.(element, width, context) ?? context.height(element, width),
    width: (element) => kindOf(element).width?.(element, context) ?? 0,
    taken: (element, width, offered) => kindOf(element).taken?.(element, width, offered, context) ?? offered,
    place: (element, box) =>
      kindOf(element)
        .place(element, box, context)
        .map((item) => withOrigin(item, element.place)),
    faultsOf: (element, box) => {
      const faults: Fault[] = [];
      const trial: Told = { fault: (fault) => faults.push(fault), slots: [] };
      makeContext(slide, situation, step, trial, part).place(element, box);
      return faults;
    },
  };
  return context;
}

/** The innermost element that placed an item is where it comes from. */
function withOrigin(item: Item, origin: Place): Item {
  if (item.origin !== undefined) return item;
  if (item.kind !== 'group') return { ...item, origin };
  return { ...item, origin, items: item.items.map((child) => withOrigin(child, origin)) };
}

/** Markup was checked before, so an element that is missing here is a bug of ours. */
function kindOf(element: Element): ElementKind {
  const kind = kinds.get(element.kind);
  if (kind === undefined) throw new Error(`layout asked for the unknown element «${element.kind}»`);
  return kind;
}

/** Gives each wish as it is once, and with a number from then on. */
function freshIds(): (wish: string) => string {
  const taken = new Map<string, number>();
  return (wish) => {
    const count = (taken.get(wish) ?? 0) + 1;
    taken.set(wish, count);
    return count === 1 ? wish : `${wish}-${count}`;
  };
}
