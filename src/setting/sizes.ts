/** Sizes of things that share a length: shares of what is left, points, or what the content asks for. */
import { sum, sumWithGaps } from '../scene/points.js';

export type Size = { readonly kind: 'fr' | 'points'; readonly value: number } | { readonly kind: 'content' };

export function readSize(text: string): Size | undefined {
  if (text === 'content') return { kind: 'content' };
  const [, value, unit] = /^(\d+(?:\.\d+)?)(fr)?$/u.exec(text) ?? [];
  return value === undefined ? undefined : { kind: unit === 'fr' ? 'fr' : 'points', value: Number(value) };
}

/** Undefined where one of them is none, or where there is none. */
export function readSizes(text: string): readonly Size[] | undefined {
  const list = text.trim().split(/\s+/u).map(readSize);
  const sizes = list.filter((size) => size !== undefined);
  return sizes.length === list.length ? sizes : undefined;
}

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
