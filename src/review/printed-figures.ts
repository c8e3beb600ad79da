/** The figures that layouts print themselves, by the facts that they print or are reckoned from. */
import type { LocalisedDeck } from '../localise/localised-deck.js';
import { plainText } from '../localise/plain-text.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import { type Element, type Inline, isElement, type Reference } from '../template/element.js';
import type { SnapshotFigure } from './snapshot.js';

/** Each once a slide, in the order of its layout. */
export function printedFigures(
  slides: readonly ExpandedSlide[],
  deck: Pick<LocalisedDeck, 'resolve'>,
): readonly SnapshotFigure[] {
  const all = slides.flatMap(({ slide, root }) =>
    inlinesIn(root).flatMap((inline): readonly SnapshotFigure[] => {
      const typed = inline.kind === 'literal' ? undefined : typedAs(inline);
      if (typed === undefined || inline.kind === 'literal') return [];
      const printed = plainCharacters(plainText(deck.resolve(inline, slide.id))).trim();
      return /\p{N}/u.test(printed) ? [{ slide: slide.id, typed, printed }] : [];
    }),
  );
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

const inlinesIn = ({ attributes, children }: Element): readonly Inline[] => [
  ...Object.values(attributes).flat(),
  ...children.flatMap((node) => (isElement(node) ? inlinesIn(node) : [node])),
];

/** Undefined for what prints no facts. What a share leaves of the whole is reckoned from it. */
function typedAs(reference: Reference): string | undefined {
  if (reference.kind === 'fact')
    return reference.form === 'rest' ? `{{portion:${reference.id}}}` : `{{fact:${reference.id}}}`;
  if (reference.kind !== 'computed') return undefined;
  const { of, first, second } = reference;
  return of === 'figure' ? `{{fact:${first.join('+')}}}` : `{{${of}:${[...first, ...second].join('+')}}}`;
}
