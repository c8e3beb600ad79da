/** What elements ask while one attempt at a slide is laid out. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { ElementKind } from '../elements/element-kind.js';
import { kinds } from '../elements/registry.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Box, Item } from '../scene/scene.js';
import type { Example, Inline, LayoutContext, MetSlot, Part, PictureSize, Setting } from '../setting/context.js';
import type { Fault } from '../setting/fault.js';
import { looksAt } from '../setting/looks.js';
import { memoPerAttempt } from '../setting/memo.js';
import type { Element } from '../template/element.js';
import type { FontSet } from '../text/fonts.js';
import { syllablesOf } from '../text/hyphen-patterns.js';
import type { Theme } from '../theme/theme.js';

/** What is the same for all attempts at one slide, and an object of its own for each slide: texts that were set are remembered by it. */
export interface Situation {
  readonly deck: LocalisedDeck;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly pageOf: (slide: string) => number | undefined;
  readonly lastPageOf: (slide: string) => number | undefined;
  /** Examples of slide types; none where no slide shows any. */
  readonly examples?: Examples;
  /** By path; those that cannot be shown are not among them. */
  readonly pictures?: ReadonlyMap<string, PictureSize>;
}

export type Examples = (type: string) => Example | undefined;

/** One try at a page of a slide. */
export interface Trial {
  readonly slide: string;
  readonly situation: Situation;
  /** Which step of the fit it is at. */
  readonly step: number;
  readonly part?: Part | undefined;
}

/** What elements tell while they are placed; stands for the attempt where results are remembered. */
export interface Told {
  readonly faults: Fault[];
  readonly slots: MetSlot[];
  /** Nobody asks what else is wrong: no element is placed after the first fault. */
  readonly endsAtFault: boolean;
}

export const nothingTold = (endsAtFault: boolean): Told => ({ faults: [], slots: [], endsAtFault });

export function makeContext(trial: Trial, told: Told): LayoutContext {
  const { situation, part } = trial;
  const context: LayoutContext = {
    ...settingOf(trial),
    attempt: told,
    ...(part === undefined ? {} : { part }),
    id: freshIds(),
    fault: (fault) => told.faults.push(fault),
    slot: (slot) => told.slots.push(slot),
    example: (type) => situation.examples?.(type),
    pictureSize: (path) => situation.pictures?.get(path),
    height: (element, width) => heightOf(context, element, width),
    least: (element, width) => kindOf(element).least?.(element, width, context) ?? context.height(element, width),
    width: (element) => kindOf(element).width?.(element, context) ?? 0,
    inline: (element, width) => inlineOf(context, element, width),
    taken: (element, width, offered) => kindOf(element).taken?.(element, width, offered, context) ?? offered,
    fits: (element, box, step = trial.step) => isPlaced(element, box, { ...trial, step }),
    place: (element, box) =>
      told.endsAtFault && told.faults.length > 0
        ? []
        : kindOf(element)
            .place(element, box, context)
            .map((item) => withOrigin(item, element.place)),
  };
  return context;
}

const heightOf = memoPerAttempt((context, element: Element, width: number) =>
  kindOf(element).height(element, width, context),
);

/** Markup says where elements may stand, so one that stands in no text has nothing to show there. */
const inlineOf = memoPerAttempt(
  (context, element: Element, width: number): Inline =>
    kindOf(element).inline?.(element, width, context) ?? { runs: [], units: [], faults: [] },
);

function isPlaced(element: Element, box: Box, trial: Trial): boolean {
  const told = nothingTold(true);
  makeContext(trial, told).place(element, box);
  return told.faults.length === 0;
}

/** What texts are set with, which is the same whatever becomes of the attempt. */
function settingOf({ slide, situation, step, part }: Trial): Setting {
  const { theme, deck, fonts } = situation;
  return {
    ...looksAt(theme, step, sittingAt(step, situation)),
    lang: deck.lang,
    text: (reference) => deck.resolve(reference, slide),
    words: deck.words,
    number: (value, decimals) => deck.number(value, decimals),
    percent: (value) => deck.percent(value),
    slide,
    page: (situation.pageOf(slide) ?? 1) + (part?.index ?? 0),
    pageOf: (id) => situation.pageOf(id),
    lastPageOf: (id) => situation.lastPageOf(id),
    fonts,
    hyphenation: (lang) => {
      const found = deck.hyphenation(lang);
      return found && { syllables: syllablesOf(found.patterns), jointEndings: found.jointEndings };
    },
  };
}

const sittings = new WeakMap<Situation, object[]>();

/** The same object for all attempts at the slide at this step. */
function sittingAt(step: number, situation: Situation): object {
  const known = sittings.get(situation) ?? [];
  sittings.set(situation, known);
  return (known[step + situation.theme.larger] ??= {});
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
