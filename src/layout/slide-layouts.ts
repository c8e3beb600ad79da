/** Gathers what scenes ask of their slide layouts: one layout a slide type, more only where its slides differ in decoration. */
import { groupBy } from '../diagnostics/group-by.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Box, LayoutSlot, Placeholder, Scene, SlideLayout } from '../scene/scene.js';
import type { Theme } from '../theme/theme.js';
import type { MetSlot } from '../setting/context.js';
import { layoutName } from './layout-name.js';
import { lookOf } from './text-look.js';

/** The part of a slide layout that one scene shows. */
export interface LayoutDraft extends Pick<SlideLayout, 'kind' | 'background' | 'items'> {
  readonly slots: readonly MetSlot[];
}

/** A scene, still with its slide type for a layout, and what it asks of it. */
export interface DraftedScene {
  readonly scene: Scene;
  readonly layout: LayoutDraft;
}

interface Gathered {
  readonly scenes: readonly Scene[];
  readonly layouts: readonly SlideLayout[];
}

/** Scenes that name their layouts, and these in order of use. */
export function gatherLayouts(drafted: readonly DraftedScene[], deck: LocalisedDeck, theme: Theme): Gathered {
  const groups = new Map<string, DraftedScene[]>();
  const scenes = drafted.map((one) => {
    const id = groupFor(one, groups);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [one]);
    else group.push(one);
    return { ...one.scene, layout: id };
  });
  return { scenes, layouts: [...groups].map(([id, group]) => toLayout(id, group, deck, theme)) };
}

/** The type's name, with a number from 2 where the type's earlier layouts are decorated differently. */
function groupFor(one: DraftedScene, groups: ReadonlyMap<string, readonly DraftedScene[]>): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? one.scene.layout : `${one.scene.layout}-${count}`;
    const [first] = groups.get(id) ?? [];
    if (first === undefined || looksAlike(first.layout, one.layout)) return id;
  }
}

const looksAlike = (a: LayoutDraft, b: LayoutDraft): boolean =>
  a.kind === b.kind && a.background === b.background && drawn(a) === drawn(b);

/** All that is seen of the decoration; the line of the template that made it may be another on each slide. */
const drawn = ({ items }: LayoutDraft): string =>
  JSON.stringify(items, (key, value: unknown) => (key === 'origin' ? undefined : value));

function toLayout(id: string, group: readonly DraftedScene[], deck: LocalisedDeck, theme: Theme): SlideLayout {
  const [first] = group;
  if (first === undefined) throw new Error(`the layout «${id}» has no scene`);
  const { kind, background, items } = first.layout;
  const name = layoutName(kind, first.scene.layout, id, deck);
  return { id, name, kind, background, items, slots: slotsOf(group, deck, theme) };
}

function slotsOf(group: readonly DraftedScene[], deck: LocalisedDeck, theme: Theme): LayoutSlot[] {
  const met = group.flatMap(({ layout }) => layout.slots);
  const placeholders = [...new Set(met.map(({ placeholder }) => placeholder))];
  return placeholders.map((placeholder) => {
    const alike = met.filter((one) => one.placeholder === placeholder);
    return toSlot(alike, deck, theme);
  });
}

function toSlot(met: readonly MetSlot[], deck: LocalisedDeck, theme: Theme): LayoutSlot {
  const [first] = met;
  if (first === undefined) throw new Error('a placeholder that no scene has');
  const { placeholder, style, insets } = first;
  const look = lookOf(style, insets, hasBullets(placeholder) ? theme : undefined);
  return { placeholder, box: commonBox(met), look, prompt: promptOf(placeholder, deck) };
}

const hasBullets = (placeholder: Placeholder): boolean => placeholder === 'lead';

/** A footer says what it says on the slides, other placeholders say what they are for; a slide number is never empty. */
function promptOf(placeholder: Placeholder, deck: LocalisedDeck): string {
  if (placeholder === 'slideNumber') return '';
  return placeholder === 'footer' ? deck.spec.title : deck.words(`prompt.${placeholder}`);
}

/** The box most of the scenes have; of two as common the one met first. */
function commonBox(met: readonly MetSlot[]): Box {
  const alike = groupBy(met, ({ box: { x, y, width, height } }) => [x, y, width, height].join(' '));
  const [most] = [...alike.values()].reduce((best, one) => (one.length > best.length ? one : best));
  if (most === undefined) throw new Error('a placeholder that no scene has');
  return most.box;
}
