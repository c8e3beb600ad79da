/** Why files were not replaced, or not all, where it is not the system that refuses. */

/** A file that was to be replaced no longer holds what was read from it: somebody has saved it since. */
export class ChangedMeanwhile extends Error {
  constructor(readonly path: string) {
    super(`Changed since it was read: ${path}`);
  }
}

/** The only way in which a set of files can end up mixed: the system refused a file, and then refused to put the others back. */
export class PartlyReplaced extends Error {
  /** `replaced`: files that hold the new content; all others hold the old. */
  constructor(
    readonly replaced: readonly string[],
    override readonly cause: unknown,
  ) {
    super(`Only some files were replaced: ${replaced.join(', ')}`);
  }
}
