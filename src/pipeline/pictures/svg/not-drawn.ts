/** Thrown where an SVG has what not every format draws as shapes; `what` ends the sentence «it has …». */
export class NotDrawn extends Error {
  constructor(readonly what: string) {
    super(what);
  }
}
