/** A file that was to be replaced no longer holds what was read from it: somebody has saved it since. */
export class ChangedMeanwhile extends Error {
  constructor(readonly path: string) {
    super(`Changed since it was read: ${path}`);
  }
}
