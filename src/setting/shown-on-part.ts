/** What stands on some parts of a split slide only: leads on the first, cues on the others. */
import type { Parted } from './context.js';
import { oneOf, words } from './word-types.js';

/** The attributes that say it. */
export const onParts = { when: oneOf(['first', 'continued', 'continues', 'ends']), group: words() };

export interface OnParts {
  readonly when: ReturnType<typeof onParts.when.read>;
  /** The groups of rows that it is about; none where it is about all. */
  readonly group: readonly string[];
}

/** A slide that is not split is its first part and its last, and has all groups. */
export function isOnPart({ when, group }: OnParts, { part }: Parted): boolean {
  if (group.length > 0 && part !== undefined && !group.some((name) => part.groups.includes(name))) return false;
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
