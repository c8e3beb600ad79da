/** Figures that the layout of a slide prints itself, as units of one reference: they are found among words and changed like those of texts. */
import { reason } from '../model/reason.js';
import type { Snapshot, SnapshotUnit } from '../review/snapshot.js';
import type { TextEdit } from './edit.js';
import type { Rebuilt } from './rebuild.js';

/** None in packs that did not keep them. */
export const figuresOn = (slide: string, { figures = [] }: Snapshot): readonly SnapshotUnit[] =>
  figures
    .filter((one) => one.slide === slide)
    .map(({ typed, printed }) => ({ id: '', slide, tag: '', typed, paragraphs: [{ pieces: [{ typed, printed }] }] }));

/** A change of the fact that was printed, or of each that reads alike on the slide, among which people choose. */
export function figureEdits(
  { unit, read, figures }: Rebuilt,
  { kind, confidence, why }: Pick<TextEdit, 'kind' | 'confidence' | 'why'>,
  printed: readonly SnapshotUnit[],
): readonly TextEdit[] {
  const alike = printed.filter((one) => printedBy(one) === printedBy(unit));
  const others = reason('alike', { references: alike.map(({ typed }) => typed).join(', ') });
  return figures.flatMap((figure) =>
    alike.map((one) => ({
      slide: unit.slide,
      unit: one,
      kind,
      now: one.typed,
      read,
      figures: [{ ...figure, reference: one.typed }],
      confidence: alike.length > 1 ? ('unsure' as const) : confidence,
      why: alike.length > 1 ? [...why, others] : why,
    })),
  );
}

const printedBy = ({ paragraphs }: SnapshotUnit): string => paragraphs[0]?.pieces[0]?.printed ?? '';
