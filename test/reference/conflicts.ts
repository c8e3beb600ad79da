/** Says what is wrong with conflicts between places of the report: whether they lead to slides, and whether those tell of them. */
import { type Reading, speltNumbers } from '../../src/checks/spelt-numbers.js';

export interface Conflict {
  readonly places: readonly { readonly at: string; readonly says: string }[];
  readonly kept: string;
  readonly slides: readonly string[];
}

export interface Around {
  /** Speaker notes by the ids of slides that are written, facts filled in. */
  readonly notes: ReadonlyMap<string, string>;
  /** Slides that are not written yet. */
  readonly planned: (slide: string) => boolean;
  /** Conflicts that facts name. */
  readonly named: ReadonlySet<string>;
  readonly reading: Reading;
}

export const conflictFaults = (conflicts: Readonly<Record<string, Conflict>>, around: Around): readonly string[] =>
  Object.entries(conflicts).flatMap(([id, conflict]) => [
    ...(conflict.slides.length > 0 || around.named.has(id) ? [] : [`${id}: no slide and no fact is named with it`]),
    ...conflict.slides.flatMap((slide) => {
      const notes = around.notes.get(slide);
      if (notes === undefined) return around.planned(slide) ? [] : [`${id}: there is no slide «${slide}»`];
      return tells(notes, conflict, around.reading)
        ? []
        : [`${id}: the notes of ${slide} do not say what else is said`];
    }),
  ]);

/** By a number that a place has and the decision has not; where there is none, by a word. */
function tells(notes: string, { places, kept }: Conflict, reading: Reading): boolean {
  const numbersIn = (text: string): readonly number[] => speltNumbers(text, reading).map(({ value }) => value);
  const said = places.flatMap(({ says }) => numbersIn(says));
  const others = said.filter((value) => !numbersIn(kept).includes(value));
  if (others.length > 0 && numbersIn(notes).some((value) => said.includes(value))) return true;
  const known = new Set(stemsIn(notes));
  return places.flatMap(({ says }) => stemsIn(says)).some((stem) => known.has(stem));
}

/** First letters of the words that are long enough to mean one thing. */
const stemsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, 6));
