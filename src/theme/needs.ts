/** What an element asks of a theme by name, so that a theme can be held against it before anything is laid out. */
export interface Needs {
  readonly styles?: readonly string[];
  /** Styles that must have a line. */
  readonly lines?: readonly string[];
  /** Styles that must have a fill. */
  readonly fills?: readonly string[];
  readonly marks?: readonly string[];
  readonly measures?: readonly string[];
  readonly colours?: readonly string[];
  readonly boxes?: readonly string[];
}

/** The needs of all elements together, each name once and in order. */
export function allNeeds(list: readonly Needs[]): Required<Needs> {
  const all = (pick: (needs: Needs) => readonly string[] | undefined): string[] =>
    [...new Set(list.flatMap((needs) => pick(needs) ?? []))].sort();
  return {
    styles: all(({ styles }) => styles),
    lines: all(({ lines }) => lines),
    fills: all(({ fills }) => fills),
    marks: all(({ marks }) => marks),
    measures: all(({ measures }) => measures),
    colours: all(({ colours }) => colours),
    boxes: all(({ boxes }) => boxes),
  };
}
