/**
 * A fact that sources contradict is presented as such: the speaker notes of every slide that prints it say so. Accepted
 * warnings name slides that exist.
 */
import { factsNamed } from '../model/computed.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import { type CheckedFile, idOf } from '../validation/checked-file.js';
import type { CheckedProject } from '../validation/checked-project.js';
import { checkDisputes } from './check-disputes.js';
import { linesOf } from '../validation/drawn-lines.js';
import { pairOf, relationsByPair } from '../model/relations.js';
import type { Unit } from '../model/project.js';
import { textReferences } from '../model/text-references.js';
import { unknownId } from '../validation/unknown-id.js';

export const checkConflicts = (project: CheckedProject): readonly Diagnostic[] => [
  ...unknownSlides(project),
  ...untoldFacts(project),
  ...untoldRelations(project),
  ...checkDisputes(project),
];

/**
 * A warning only, since a project may hold part of the slides; a gallery, which has none of them, is left alone. The
 * slides of a conflict need not exist: conflicts are found before the slides that tell them are written.
 */
function unknownSlides({ slides, accepted: [accepted] }: CheckedProject): readonly Diagnostic[] {
  const known = new Set(slides.map(idOf));
  const named = Object.keys(accepted?.value ?? {});
  if (accepted === undefined || !named.some((slide) => known.has(slide))) return [];
  return named
    .filter((slide) => !known.has(slide))
    .map((slide) => ({
      ...unknownId('slide', slide, known, placeOf(accepted.document, [slide], 'key')),
      severity: 'warning',
    }));
}

function untoldFacts({ slides, facts, conflicts, answers }: CheckedProject): readonly Diagnostic[] {
  const told = conflicts[0]?.value ?? {};
  const disputed = Object.entries(facts[0]?.value ?? {}).flatMap(([fact, entry]) =>
    (entry.conflicts ?? []).map((conflict) => ({ fact, conflict })),
  );
  return slides.flatMap((slide) => {
    const printed = factsOn(slide, answers);
    const missing = disputed.filter(
      ({ fact, conflict }) => printed.has(fact) && told[conflict]?.slides.includes(idOf(slide)) === false,
    );
    return missing.map(({ fact, conflict }) => untold(slide, fact, conflict));
  });
}

/** Relations can be disputed like facts. A slide shows one if it draws a line that means this kind and no other. */
function untoldRelations({ slides, relations: [file], conflicts }: CheckedProject): readonly Diagnostic[] {
  const told = conflicts[0]?.value ?? {};
  const known = relationsByPair(file?.value);
  return slides.flatMap((slide) =>
    linesOf(slide).flatMap(({ from, to, stated }) => {
      if (stated !== undefined) return [];
      const relation = known.get(pairOf(from.actor ?? '', to.actor ?? ''));
      return (relation?.conflicts ?? [])
        .filter((conflict) => told[conflict]?.slides.includes(idOf(slide)) === false)
        .map((conflict) => untold(slide, String(relation?.id), conflict));
    }),
  );
}

/** Facts that a field names, or a text that is shown: its own, or an answer that it quotes. */
const factsOn = ({ units, references, quotes }: CheckedFile, answers: readonly CheckedFile[]): ReadonlySet<string> =>
  new Set([
    ...references.filter(({ kind }) => kind === 'fact').map(({ value }) => value),
    ...[
      ...units.filter(({ path }) => path[0] !== 'notes'),
      ...answers.flatMap((file) => file.units).filter(isQuoted(quotes)),
    ].flatMap(({ text }) => textReferences(text).flatMap((found) => factsNamed(found))),
  ]);

const isQuoted =
  (quotes: CheckedFile['quotes']) =>
  ({ path: [outer] }: Unit): boolean =>
    quotes.some(({ value }) => value === outer);

const untold = ({ document }: CheckedFile, said: string, conflict: string): Diagnostic => ({
  code: 'untold-conflict',
  severity: 'warning',
  message: `The slide shows ${quote(said)}, on which the sources contradict themselves (${quote(conflict)}), and is not among the slides that say so.`,
  hint: `Say in the speaker notes what else the sources say, then name the slide under «slides» of ${quote(conflict)} in content/conflicts.yaml.`,
  place: placeOf(document, ['id']),
});
