/** What of a template could not be taken over, in words for people. */
export interface Left {
  /** What it is: «the picture Logo», `the background of the master`. */
  readonly what: string;
  /** As a sentence, with what can be done. */
  readonly why: string;
}
