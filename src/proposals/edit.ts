/** What somebody has changed in a returned file: a text, or the slides themselves. */
import type { SnapshotUnit } from '../review/snapshot.js';
import type { ChangedFigure } from './atoms.js';
import type { Read } from './rebuild.js';
import type { Judged } from './match-pages.js';

/** A text of a unit that was changed; an empty `now` was taken out. */
export interface TextEdit extends Judged {
  readonly slide: string;
  /** With an empty id a figure that the layout prints itself. */
  readonly unit: SnapshotUnit;
  readonly kind: 'text' | 'cell' | 'title' | 'notes' | 'removed';
  readonly now: string;
  /** As it read, and as it reads now. */
  readonly read: Read;
  readonly figures: readonly ChangedFigure[];
}

/** A value of a chart that was changed. */
export interface ValueEdit extends Judged {
  readonly slide: string;
  /** Series and category. */
  readonly bar: string;
  readonly old: number;
  readonly now: number;
  /** It is a share of its bar, in per cent. */
  readonly isShare: boolean;
}

/** A slide that was moved, taken out or put in, or a text that was put in. */
export interface SlideEdit extends Judged {
  readonly slide: string;
  readonly kind: 'moved' | 'removed' | 'added';
  readonly old: string;
  readonly now: string;
}
