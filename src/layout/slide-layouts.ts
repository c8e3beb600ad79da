/** Gathers what scenes ask of their slide layouts: one layout a slide type, more only where its slides differ in decoration. */
import { groupBy } from '../diagnostics/group-by.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Box, LayoutSlot, Placeholder, Scene, SlideLayout, TextLook, LayoutKind } from '../scene/scene.js';
import type { Theme, Style } from '../theme/theme.js';
import type { MetSlot } from '../setting/context.js';
import type { Insets } from '../scene/text.js';
import { measureOf } from '../setting/number-types.js';
import { branded } from './branded.js';

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
  return { id, name, kind, background, items: branded(items, background, theme), slots: slotsOf(group, deck, theme) };
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

/** The box that most of the scenes have; where two are as common, the one met first. */
function commonBox(met: readonly MetSlot[]): Box {
  const alike = groupBy(met, ({ box: { x, y, width, height } }) => [x, y, width, height].join(' '));
  const [most] = [...alike.values()].reduce((best, one) => (one.length > best.length ? one : best));
  if (most === undefined) throw new Error('a placeholder that no scene has');
  return most.box;
}

/** `bulleted` is the theme that says how far bullets hang, where the paragraphs are bullets. */
export function lookOf(style: Style, insets: Insets, bulleted?: Theme): TextLook {
  const { font, size, leading, bold, colour, align, space, anchor } = style;
  const bullet =
    bulleted === undefined ? {} : { bullet: { colour: style.bullet, hanging: measureOf('bulletHanging', bulleted) } };
  return { font, size, leading, bold, colour, align, space, anchor, insets, ...bullet };
}

/** By these names other programs look for a layout, in whatever language the deck is. */
const fixed: Readonly<Partial<Record<LayoutKind, string>>> = {
  title: 'Title Slide',
  section: 'Section Header',
  content: 'Title and Content',
  twoContent: 'Two Content',
  comparison: 'Comparison',
  caption: 'Content with Caption',
  blank: 'Blank',
};

/** The name of a layout of this kind for a slide type; `id` is the type with a number where it has several layouts. */
export function layoutName(kind: LayoutKind, type: string, id: string, deck: LocalisedDeck): string {
  const number = id.slice(type.length).replace('-', ' ');
  return (fixed[kind] ?? typeName(type, deck)) + number;
}

/** The locale's word for the type, or its id as words where no locale has one. */
function typeName(type: string, deck: LocalisedDeck): string {
  return deck.slideType(type) ?? type.charAt(0).toUpperCase() + type.slice(1).replaceAll('-', ' ');
}
