/** What the page on the release is told. */
import type { State } from '../../review/states.js';
import type { Around } from './frame.js';
import type { Tag } from './tag.js';

export interface ReleasePage extends Around {
  /** All locales of the deck. */
  readonly locales: readonly GateOfLocale[];
  /** Chosen locales whose slides cannot be laid out. */
  readonly unfit: readonly string[];
  /** Chosen locales with texts that have no finished translation. */
  readonly unfinished: readonly { readonly locale: string; readonly count: number }[];
  readonly remarks: { readonly open: number; readonly all: number };
  /** Approvals that are missing in the chosen locales, in the order of the organisations. */
  readonly rows: readonly LackingRow[];
  readonly by: 'organisation' | 'slide';
  /** Why no approval is asked for. */
  readonly exempt: 'none' | 'unsaid' | undefined;
  /** Whom files are made for: ids of profiles, and what those of the one that is looked at hold. */
  readonly profiles: readonly string[];
  readonly profile: ShownProfile;
  /** The line that builds the same. */
  readonly command: string;
  readonly waived: readonly Waived[];
  readonly wholeHead: string;
  readonly files: BuiltFiles;
  /** Since when something is being built. */
  readonly building?: string;
  /** Why nothing was built. */
  readonly failed?: readonly { readonly place: string; readonly message: string }[];
  /** The newest first. */
  readonly released: readonly Released[];
}

export interface Released {
  readonly at: string;
  readonly locales: readonly string[];
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

export interface GateOfLocale {
  readonly tag: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly missing: number;
  readonly total: number;
  readonly isSent: boolean;
}

/** An organisation and a slide that describes it. */
export interface Pair {
  readonly organisation: string;
  readonly short: string;
  readonly tag?: Tag;
  readonly locale: string;
  readonly slide: string;
  readonly title: string;
  readonly page?: number;
  readonly state: State;
}

/** An organisation in a locale, with all slides that describe it. */
export interface LackingRow {
  readonly organisation: string;
  readonly short: string;
  readonly tag?: Tag;
  readonly locale: string;
  readonly deadline?: string;
  readonly isOver?: boolean;
  readonly pairs: readonly Pair[];
}

/** An approval that nobody will give; `why` in the words of whoever decided so. */
export interface Waived extends Omit<Pair, 'state'> {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

export interface ShownProfile {
  readonly id: string;
  readonly notes: boolean;
  readonly units: boolean;
  readonly stamped: boolean;
  readonly checked: boolean;
  readonly classification?: string;
  /** Whom properties name. */
  readonly author: string;
}

/** `bytes` and what else is known of files: only of those that exist and were opened. */
export interface BuiltFiles {
  readonly files: readonly { readonly file: string; readonly bytes?: number; readonly sha256?: string }[];
  readonly links: readonly { readonly url: string; readonly slides: readonly string[] }[];
  readonly embedded?: readonly { readonly file: string; readonly part: string }[];
  readonly program?: string;
  readonly inputs?: string;
  readonly folder: string;
  /** By this line of the log. */
  readonly released?: { readonly at: string; readonly line: number };
}
