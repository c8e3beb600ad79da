/** Names of slide layouts as people read them in PowerPoint. */
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { LayoutKind } from '../scene/scene.js';

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
