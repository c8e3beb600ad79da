/** What stands on some parts of a split slide only: leads on the first, cues on the others. */
import type { LayoutContext } from './context.js';
import { oneOf } from './word-types.js';

/** The attribute that says it. */
export const onParts = oneOf(['first', 'continued', 'continues', 'ends']);

/** A slide that is not split is its first part and its last. */
export function isOnPart(when: ReturnType<typeof onParts.read>, { part }: LayoutContext): boolean {
  const goesOn = part !== undefined && part.index < part.count - 1;
  switch (when) {
    case 'first':
      return part === undefined || part.index === 0;
    case 'continued':
      return part !== undefined && part.index > 0;
    case 'continues':
      return goesOn;
    case 'ends':
      return !goesOn;
    default:
      return true;
  }
}
