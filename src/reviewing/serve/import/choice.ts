/** What the consultant chose of a proposal. */

/** What is to be written with a proposal: where a new figure stands, or a text that is neither theirs nor ours. */
export interface Choice {
  readonly source?: string;
  readonly quote?: string;
  /** No source says the new figure yet. */
  readonly unproved?: true;
  readonly text?: string;
}
