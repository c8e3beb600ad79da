/** What a slide says otherwise than an earlier pack did, unit by unit. */
import { MARK, type Snapshot, type SnapshotUnit } from './snapshot.js';
import { type Piece, wordDiff } from './word-diff.js';

export interface ChangedUnit {
  readonly unit: string;
  readonly pieces: readonly Piece[];
}

/** In the order of the units of `now`; those that are gone come last. Notes are compared where both hold them. */
export function changedUnits(before: Snapshot, now: Snapshot, slide: string): readonly ChangedUnit[] {
  const withNotes = before.notes && now.notes;
  const [old, fresh] = [textsOf(before, slide, withNotes), textsOf(now, slide, withNotes)];
  const ids = [...new Set([...fresh.keys(), ...old.keys()])];
  return ids.flatMap((unit) => {
    const [was = '', is = ''] = [old.get(unit), fresh.get(unit)];
    return was === is ? [] : [{ unit, pieces: wordDiff(was, is) }];
  });
}

/** Whether it holds this version of the slide. */
export const holdsVersion = ({ pages }: Snapshot, slide: string, shown: string): boolean =>
  pages.some((page) => page.slide === slide && page.shown === shown);

const textsOf = ({ units }: Snapshot, slide: string, withNotes: boolean): ReadonlyMap<string, string> =>
  new Map(
    units
      .filter((unit) => unit.slide === slide && (withNotes || unit.id !== `${slide}/notes`))
      .map((unit) => [unit.id, printedOf(unit)]),
  );

const printedOf = ({ paragraphs }: SnapshotUnit): string =>
  paragraphs.map(({ pieces }) => pieces.map(({ printed }) => printed.replaceAll(MARK, '')).join('')).join('\n');
