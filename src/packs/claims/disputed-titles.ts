/** A title does not rest on a figure that the sources disagree on without saying so, nor on a rank that changes with it. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { isMap } from '../../load/maps.js';
import { placesInText } from '../../load/place-in-text.js';
import { placeOf } from '../../load/place-of.js';
import { factsNamed } from '../../model/computed.js';
import { textReferences, typedAs } from '../../model/text-references.js';
import { type CheckedFile, idOf } from '../../validation/checked-file.js';
import type { CheckedProject } from '../../validation/checked-project.js';
import type { ConflictEntry } from '../../schemas/conflicts.js';
import type { FactEntry } from '../../schemas/facts.js';

export function disputedTitles({ slides, facts, conflicts }: CheckedProject): readonly Diagnostic[] {
  const known: Known = { facts: facts[0]?.value ?? {}, conflicts: conflicts[0]?.value ?? {} };
  return slides.flatMap((slide) => [...unsaid(slide, known), ...overturned(slide, known)]);
}

interface Known {
  readonly facts: Readonly<Record<string, FactEntry>>;
  readonly conflicts: Readonly<Record<string, ConflictEntry>>;
}

/** The conflicts of a fact that pages tell of. */
const disputesOf = (fact: string, { facts, conflicts }: Known): readonly string[] =>
  (facts[fact]?.conflicts ?? []).filter((id) => conflicts[id]?.weight === 'main');

const factsOfTitle = (slide: CheckedFile): readonly string[] => [
  ...new Set(
    slide.units
      .filter(({ path }) => path[0] === 'title')
      .flatMap(({ text }) => textReferences(text).flatMap(factsNamed)),
  ),
];

/** Conflicts of a fact that the title hides: it names only one of their figures. */
const unsaidOf = (fact: string, named: readonly string[], known: Known): readonly string[] =>
  disputesOf(fact, known).filter(
    (conflict) => named.filter((one) => disputesOf(one, known).includes(conflict)).length < 2,
  );

function unsaid(slide: CheckedFile, known: Known): readonly Diagnostic[] {
  const named = factsOfTitle(slide);
  return named.flatMap((fact) =>
    unsaidOf(fact, named, known).map((conflict) => ({
      ...about(slide, fact),
      code: 'disputed-title',
      severity: 'warning' as const,
      message: `The title rests on ${quote(fact)}, on which the sources disagree (${quote(conflict)}), and does not say so.`,
      hint: 'Say what both say («17 or 50»), or let the title rest on another figure. Titles have no sign for it.',
    })),
  );
}

/** What the title ranks: figures that it names, and the two that an arrow compares. */
function overturned(slide: CheckedFile, known: Known): readonly Diagnostic[] {
  const named = factsOfTitle(slide);
  const ranked = [...new Set([...named, ...comparedOn(slide)])].filter((id) => id in known.facts);
  const beside = ranked.flatMap((fact) => besideOf(fact, slide));
  const all = [...new Set([...ranked, ...beside])].filter((id) => id in known.facts);
  return all.flatMap((disputed) =>
    othersOf(disputed, unsaidOf(disputed, named, known), known).flatMap(({ conflict, value }) => {
      const changed = ranked.find((fact) => changes(fact, { disputed, value }, { ranked, slide }, known));
      return changed === undefined ? [] : [rankFault(slide, { changed, disputed, conflict, value })];
    }),
  );
}

interface Other {
  readonly disputed: string;
  readonly value: number;
}

const othersOf = (
  fact: string,
  disputes: readonly string[],
  { conflicts }: Known,
): readonly { readonly conflict: string; readonly value: number }[] =>
  disputes.flatMap((conflict) => (conflicts[conflict]?.values?.[fact] ?? []).map((value) => ({ conflict, value })));

/** Whether a figure stands otherwise to another that the title ranks, or comes to be the first or last of its chart or is it no more. */
function changes(
  fact: string,
  other: Other,
  { ranked, slide }: { readonly ranked: readonly string[]; readonly slide: CheckedFile },
  { facts }: Known,
): boolean {
  const unit = facts[fact]?.unit;
  const valueOf = (id: string, isOther: boolean): number =>
    isOther && id === other.disputed ? other.value : (facts[id]?.value ?? 0);
  const sign = (a: string, b: string, isOther: boolean): number => Math.sign(valueOf(a, isOther) - valueOf(b, isOther));
  const alike = (id: string): boolean => id !== fact && facts[id]?.unit === unit;
  const others = besideOf(fact, slide).filter(alike);
  const ends = (isOther: boolean): readonly boolean[] =>
    [1, -1].map((end) => others.length > 1 && others.every((id) => sign(fact, id, isOther) === end));
  return (
    ranked.filter(alike).some((id) => sign(fact, id, false) !== sign(fact, id, true)) ||
    ends(false).some((end, index) => end && !ends(true)[index])
  );
}

/** Facts that stand in the same field of other entries of the same part of the slide: the other bars of a chart. */
function besideOf(fact: string, { references }: CheckedFile): readonly string[] {
  const named = references.filter(({ kind }) => kind === 'fact');
  const own = named.filter(({ value }) => value === fact);
  return named
    .filter(({ path }) =>
      own.some((one) => one.path.length === path.length && one.path[0] === path[0] && one.path.at(-1) === path.at(-1)),
    )
    .map(({ value }) => value);
}

/** The facts of the rows that a chart compares (`compare: {larger, smaller}`). */
function comparedOn({ document, references }: CheckedFile): readonly string[] {
  const rows = new Set(comparisonsIn(document.value));
  return references
    .filter(({ kind, path }) => kind === 'fact' && path.at(-1) === 'fact' && rows.has(String(path.at(-2))))
    .map(({ value }) => value);
}

function comparisonsIn(value: unknown): readonly string[] {
  if (!isMap(value)) return [];
  const { compare } = value;
  const own = isMap(compare) ? [compare['larger'], compare['smaller']].filter((row) => typeof row === 'string') : [];
  return [...own, ...Object.values(value).flatMap(comparisonsIn)];
}

const rankFault = (
  slide: CheckedFile,
  { changed, disputed, conflict, value }: Other & { readonly changed: string; readonly conflict: string },
): Diagnostic => ({
  ...about(slide, changed),
  code: 'disputed-rank',
  severity: 'error',
  message: `The title ranks ${quote(changed)}, and its rank changes where ${quote(disputed)} is ${value}, as other sources say (${quote(conflict)}).`,
  hint: 'Let the title rest on what both values leave as it is, name no rank, or leave the comparison out.',
});

/** At the fact in the title, else at the title. */
function about(slide: CheckedFile, fact: string): Pick<Diagnostic, 'slide' | 'unit' | 'place'> {
  const { document, units } = slide;
  const title = units.find(({ path }) => path[0] === 'title');
  if (title === undefined) return { slide: idOf(slide), place: placeOf(document, ['id']) };
  const named = textReferences(title.text).find((one) => factsNamed(one).includes(fact));
  const place = placesInText(document, title.path, title.text);
  return {
    slide: idOf(slide),
    unit: title.id,
    place: named === undefined ? title.place : place(named.start, typedAs(named, title.text)),
  };
}
