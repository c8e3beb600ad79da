/** What stands on some parts of a split slide only: leads on the first, cues on the others. */
import type { LayoutContext } from './context.js';
import { oneOf, word } from './word-types.js';

/** The attributes that say it. */
export const onParts = { when: oneOf(['first', 'continued', 'continues', 'ends']), group: word() };

export interface OnParts {
  readonly when: ReturnType<typeof onParts.when.read>;
  /** The group of rows that it is about. */
  readonly group: string | undefined;
}

/** A slide that is not split is its first part and its last, and has all groups. */
export function isOnPart({ when, group }: OnParts, { part }: LayoutContext): boolean {
  if (group !== undefined && part !== undefined && !part.groups.includes(group)) return false;
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
