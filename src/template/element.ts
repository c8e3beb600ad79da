/** A slide as markup: the tree that templates give and layout reads. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { Computation } from '../model/computed.js';
import type { DateForm } from '../model/day.js';
import type { FactForm } from '../model/fact-forms.js';

/** What a template may print: a translatable unit, a word of the framework, a fact, a name, a page number, generated words. */
export type Reference =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'word'; readonly key: string; readonly count?: number }
  | { readonly kind: 'fact'; readonly id: string; readonly form: FactForm }
  | ComputedReference
  | { readonly kind: 'organisation'; readonly id: string }
  /** Words as a list: «Igangsetting, samordning og drift». */
  | { readonly kind: 'listing'; readonly keys: readonly string[] }
  /**
   * A number, or a number out of a total: «3 av 4»; in per cent, or with a plus where it is over zero. With so many decimals, else
   * with as many as it needs.
   */
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly total?: number;
      readonly decimals?: number;
      readonly as?: 'percent' | 'signed';
    }
  | { readonly kind: 'page'; readonly slide: string; readonly to?: string }
  | { readonly kind: 'date'; readonly date: string; readonly form?: DateForm }
  | { readonly kind: 'sources'; readonly slide: string }
  | AbbreviationsReference
  | RoundedReference
  | DisputesReference;

/** What abbreviations on a slide stand for; `quoted` are units that it prints and that are not its own. */
export interface AbbreviationsReference {
  readonly kind: 'abbreviations';
  readonly slide: string;
  readonly quoted?: readonly string[];
}

/** The remark that figures are rounded, for a slide that prints such facts without «ca.»: in its template, or in texts of its units. */
export interface RoundedReference {
  readonly kind: 'rounded';
  readonly facts: readonly string[];
  readonly units: readonly string[];
}

/** What else the sources say of the figures that a slide prints: those of facts in its template, and those in texts of its units. */
export interface DisputesReference {
  readonly kind: 'disputes';
  /** The whole of it where absent. The page alone still says that there is more. */
  readonly part?: 'head' | 'words' | 'page';
  readonly facts: readonly string[];
  readonly units: readonly string[];
}

/** A figure reckoned from facts, which are named by id. */
export interface ComputedReference {
  readonly kind: 'computed';
  readonly of: Computation;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** A piece of text in markup: characters that are the same in every language, or a reference. */
export type Inline = { readonly kind: 'literal'; readonly text: string } | Reference;

export interface Element {
  readonly kind: string;
  /** Attribute values, pieces in order. */
  readonly attributes: Readonly<Record<string, readonly Inline[]>>;
  readonly children: readonly Node[];
  /** Where it stands in the expanded template, named by the template's file. */
  readonly place: Place;
}

export type Node = Element | Inline;

/** Ids of the units whose texts stand anywhere in an element. */
export function unitsIn(element: Element): readonly string[] {
  return element.children.flatMap((node) => (isElement(node) ? unitsIn(node) : node.kind === 'unit' ? [node.id] : []));
}

export const isElement = (node: Node): node is Element => 'children' in node;
