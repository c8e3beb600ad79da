/** What a text does without where it has more lines than its style allows: stretches that only say sooner what another page says too. */
import { onceFor } from '../scene/once-for.js';
import { type Element, isElement } from '../template/element.js';
import { charactersOf } from './attribute-type.js';
import { flag } from './word-types.js';

/** The attribute that says it. */
export const onSpare = { spare: flag() };

/** The element without such stretches: the same object each time, and the element itself where it has none. */
export const withoutSpare = onceFor((element: Element): Element => {
  const children = element.children.filter((node) => !isElement(node) || !isSpare(node));
  const kept = children.map((node) => (isElement(node) ? withoutSpare(node) : node));
  const isWhole = kept.length === element.children.length && kept.every((node, at) => node === element.children[at]);
  return isWhole ? element : { ...element, children: kept };
});

const isSpare = ({ attributes }: Element): boolean => charactersOf(attributes['spare'] ?? []) === 'yes';
