/** Reads attributes as values. `checkMarkup` has refused what is not of its kind, so a value that cannot be read is the fallback. */
import { sum, sumWithGaps } from '../scene/points.js';
import { isElement, type Element, type Inline } from '../template/element.js';

/** The characters of an attribute that holds no reference. */
export function word(element: Element, name: string): string | undefined;
export function word(element: Element, name: string, fallback: string): string;
export function word(element: Element, name: string, fallback?: string): string | undefined {
  const value = element.attributes[name];
  if (value === undefined) return fallback;
  return value.map((part) => (part.kind === 'literal' ? part.text : '')).join('');
}

export function number(element: Element, name: string): number | undefined;
export function number(element: Element, name: string, fallback: number): number;
export function number(element: Element, name: string, fallback?: number): number | undefined {
  const value = Number.parseFloat(word(element, name, ''));
  return Number.isFinite(value) ? value : fallback;
}

export const flag = (element: Element, name: string): boolean => word(element, name, 'no') === 'yes';

/** Pieces of an attribute that may hold references, such as an alternative text. */
export const inlines = (element: Element, name: string): readonly Inline[] => element.attributes[name] ?? [];

/** A share of what is left, points, or what the content asks for. */
export type Size = { readonly kind: 'fr' | 'points'; readonly value: number } | { readonly kind: 'content' };

export function readSize(text: string): Size | undefined {
  if (text === 'content') return { kind: 'content' };
  const [, value, unit] = /^(\d+(?:\.\d+)?)(fr)?$/u.exec(text) ?? [];
  return value === undefined ? undefined : { kind: unit === 'fr' ? 'fr' : 'points', value: Number(value) };
}

export const sizes = (element: Element, name: string): Size[] =>
  word(element, name, '')
    .split(/\s+/u)
    .map(readSize)
    .filter((size) => size !== undefined);

/** Lengths of sizes that share `total`, gaps between them taken off; `content(i)` gives what the i-th asks for. */
export function resolveSizes(
  list: readonly Size[],
  total: number,
  gap: number,
  content: (index: number) => number,
): number[] {
  const fixed = list.map((size, index) =>
    size.kind === 'points' ? size.value : size.kind === 'content' ? content(index) : 0,
  );
  const shares = sum(list.map((size) => (size.kind === 'fr' ? size.value : 0)));
  const left = Math.max(0, total - sumWithGaps(fixed, gap));
  return list.map((size, index) => (size.kind === 'fr' ? (left * size.value) / (shares || 1) : (fixed[index] ?? 0)));
}

export const childElements = (element: Element): Element[] => element.children.filter(isElement);
export const childrenOf = (element: Element, kind: string): Element[] =>
  childElements(element).filter((child) => child.kind === kind);
