/** A change that somebody proposes, as it would be made in the content of today. */
import type { Path } from '../load/place-of.js';
import type { Reason } from '../model/reason.js';
import type { Read } from './rebuild.js';
import type { Confidence } from './match-pages.js';

export type Kind = 'text' | 'cell' | 'title' | 'notes' | 'moved' | 'removed' | 'added';

export interface Proposal {
  /** The same for the same change, whenever it is read. */
  readonly id: string;
  readonly slide: string;
  readonly unit: string | null;
  readonly file: string;
  /** First line of the scalar that would change. */
  readonly line: number;
  /** As it stands today: Markdown with references, or the value of a fact. */
  readonly old: string;
  readonly new: string;
  readonly kind: Kind;
  readonly confidence: Confidence;
  readonly why: readonly Reason[];
  /** What the pack held, where the content has changed since: all three are shown. */
  readonly pack?: string;
  /** For a changed figure: the fact, and every slide that prints it or a figure reckoned from it. */
  readonly fact?: string;
  readonly slides?: readonly string[];
}

/** How it would be written; `refused`: why it cannot be. */
export type Change =
  | { readonly file: string; readonly scalars: readonly { readonly path: Path; readonly value: string | number }[] }
  | { readonly file: string; readonly translation: string; readonly target: string }
  | { readonly refused: Reason };

export interface Proposed {
  readonly proposal: Proposal;
  /** What a reader of the pack saw, and what they wrote: without references and marks. */
  readonly read: Read;
  readonly change: Change;
}
