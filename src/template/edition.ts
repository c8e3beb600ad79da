/** What is printed of a deck beside its content. */
import type { Approvals } from './approvals-view.js';

export interface Edition {
  /** Stamps the slides. */
  readonly draft: boolean;
  /** Hash of the log's last line that a delivered file names, hexadecimal. */
  readonly head?: string;
  /** Id of the unit that says who may read it. */
  readonly classification?: string;
  /** What the log says in one locale; nobody was asked where it is absent. */
  readonly approvals?: Approvals;
}
