/** The facts behind a figure that a template prints. */
import type { Reference } from './element.js';

/** What stands around a figure is no figure. */
export const isAround = (form: string | undefined): boolean => form === 'before' || form === 'after';

/** Facts whose figures a reference of a template prints, or what is reckoned from them. */
export function factsShown(reference: Reference): readonly string[] {
  if (reference.kind === 'fact') return isAround(reference.form) ? [] : [reference.id];
  if (reference.kind !== 'computed' || reference.of === 'measured') return [];
  return reference.of === 'figure' ? reference.first : [...reference.first, ...reference.second];
}
