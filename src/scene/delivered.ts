/** What is particular to files that are delivered. */

export interface Delivered {
  /** Hash of the last line of the log of approvals, which a delivered file names; absent in others. Hexadecimal. */
  readonly head?: string;
  /** Who may read it, as every page says. */
  readonly classification?: string;
  /** The files hold nothing by which what stands in them is found again in the content. */
  readonly unmapped?: true;
}
