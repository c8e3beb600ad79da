/** What the properties of a file say of who saved it last. Programs fill in some of them, and leave others as the file came. */
import type { Saved } from './returned.js';

export interface Properties {
  /** ISO 8601. */
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
  readonly author?: string | undefined;
  readonly savedBy?: string | undefined;
  readonly programs: readonly (string | undefined)[];
}

/** Undefined where nobody says that they saved it. What the file said when it was built says nothing of that. */
export function savedIn({ created, modified, author, savedBy, programs }: Properties): Saved | undefined {
  const at = modified === created ? undefined : modified;
  const by = named(savedBy) === named(author) ? undefined : named(savedBy);
  const program = programs.map(named).find((one) => one !== undefined && !OURS.test(one));
  if (at === undefined && by === undefined && program === undefined) return undefined;
  return {
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(program === undefined ? {} : { program }),
  };
}

const OURS = /^Skald(?: with|$)/u;

/** Properties may be of any length; LibreOffice adds its platform and build after a dollar sign. */
function named(text: string | undefined): string | undefined {
  const [name = ''] = (text ?? '').split('$');
  const short = name.replace('/', ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST);
  return short === '' ? undefined : short;
}

const LONGEST = 80;
