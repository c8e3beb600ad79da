/**
 * How much an SVG comes to once it is drawn, reckoned before anything draws it: what is used, cut off or put on corners many times, within
 * what is itself used many times, is little to write and more than any machine can draw.
 */
import type { XmlElement } from '../../../xml/read-xml.js';
import { elementsIn } from '../../../xml/walk-xml.js';
import { NotDrawn } from './not-drawn.js';
import { type Reference, referencesIn } from './references.js';

/** What no format but SVG has as shapes; it is refused before it is drawn, where anything refers to it. */
const NO_SHAPES: Readonly<Record<string, string>> = {
  mask: 'a mask',
  pattern: 'a pattern',
  filter: 'a filter, such as a blur or a shadow',
};

/** They draw nothing where they stand, but where something refers to them. */
const ELSEWHERE = new Set(['defs', 'symbol', 'clipPath', 'marker', 'linearGradient', 'radialGradient', 'style']);
const UNTOLD = new Set(Object.keys(NO_SHAPES));
const CORNERED = new Set(['path', 'line', 'polyline', 'polygon']);
/** Characters of a path that take as long as another shape. */
const A_SHAPE = 100;

/** Shapes that are drawn, roughly; `Infinity` where something refers to itself. Throws `NotDrawn` on what is no shape. */
export function drawnWork(root: XmlElement): number {
  return new Work(root).of(root, []);
}

/** An element that has an id, and the markers that hold for what stands in its place. */
interface Named {
  readonly element: XmlElement;
  readonly markers: readonly string[];
}

class Work {
  private readonly named = new Map<string, Named>();
  private readonly references: (element: XmlElement) => readonly Reference[];
  /** By id and markers: undefined while it is reckoned. */
  private readonly known = new Map<string, number | undefined>();

  constructor(root: XmlElement) {
    this.references = referencesIn(root);
    this.index(root, []);
  }

  of(element: XmlElement, inherited: readonly string[]): number {
    const { name, attributes } = element;
    const markers = this.markersOn(element, inherited);
    const others = this.references(element).filter(({ property }) => !isMarker(property));
    let work = 1 + Object.values(attributes).reduce((sum, { length }) => sum + length, 0) / A_SHAPE;
    for (const { id } of others) work += this.at(id);
    if (name === 'use') work += this.at((attributes['href'] ?? '').trim().slice(1), markers);
    if (CORNERED.has(name)) for (const id of markers) work += cornersOf(element) * this.at(id);
    for (const child of elementsIn(element))
      if (!ELSEWHERE.has(child.name) && !UNTOLD.has(child.name)) work += this.of(child, markers);
    return work;
  }

  /** What stands at an id, with the markers of what uses it, or else with those of what it stands in. */
  private at(id: string, markers?: readonly string[]): number {
    const named = this.named.get(id);
    if (named === undefined) return 0;
    const what = NO_SHAPES[named.element.name];
    if (what !== undefined) throw new NotDrawn(what);
    const held = markers ?? named.markers;
    const key = JSON.stringify([id, held]);
    if (!this.known.has(key)) {
      this.known.set(key, undefined);
      this.known.set(key, this.of(named.element, held));
    }
    return this.known.get(key) ?? Infinity;
  }

  private index(element: XmlElement, inherited: readonly string[]): void {
    const { id } = element.attributes;
    if (id !== undefined && !this.named.has(id)) this.named.set(id, { element, markers: inherited });
    const markers = this.markersOn(element, inherited);
    for (const child of elementsIn(element)) this.index(child, markers);
  }

  private markersOn(element: XmlElement, inherited: readonly string[]): readonly string[] {
    const own = this.references(element).flatMap(({ property, id }) => (isMarker(property) ? [id] : []));
    return own.length === 0 ? inherited : [...new Set([...inherited, ...own])];
  }
}

const isMarker = (property: string): boolean => property.startsWith('marker');

/** At most as many as it has: each number and each letter may be one. */
const cornersOf = ({ attributes: { d = '', points = '' } }: XmlElement): number =>
  2 + (`${d} ${points}`.match(/[a-z]|\d*\.?\d+/giu) ?? []).length;
