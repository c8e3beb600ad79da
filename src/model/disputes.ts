/** What the sources disagree on, so that it changes a figure or a claim of the slides: which facts and texts are marked for it. */
import { textReferences } from './text-references.js';
import { factsNamed } from './computed.js';

/** An entry of conflicts.yaml. */
export interface Conflict {
  readonly id: string;
  /** The slides whose notes tell it. */
  readonly slides: readonly string[];
  /** Present where it is marked on pages; its words are the units `conflicts/<id>.short.*`. */
  readonly dispute?: Dispute;
}

export interface Dispute {
  readonly id: string;
  /** Whom it is about. */
  readonly organisation?: string;
  /** What is printed is said apart from what the source says that is followed. */
  readonly isUsedApart: boolean;
  /** By fact what the other sources say in its place, in whole units. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** The sign that stands behind what the sources disagree on. */
export const DISPUTED = '≠';

interface Disputing {
  readonly facts: ReadonlyMap<string, { readonly conflicts?: readonly string[] }>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
}

/** The first dispute that each of these facts is about, in the order of the facts. */
export const disputesOfFacts = (ids: readonly string[], { facts, conflicts }: Disputing): readonly Dispute[] =>
  ids.flatMap((id) => {
    const named = facts.get(id)?.conflicts ?? [];
    return named.flatMap((one) => conflicts.get(one)?.dispute ?? []).slice(0, 1);
  });

/** Those that a text is marked for: by its figures, or by `{{disputed:…}}`. */
export const disputesInText = (text: string, known: Disputing): readonly Dispute[] =>
  textReferences(text).flatMap((reference) =>
    reference.kind === 'disputed'
      ? (known.conflicts.get(reference.id)?.dispute ?? [])
      : disputesOfFacts(factsNamed(reference), known),
  );

/** Each once, what changes a rank first, then in the order of the file. */
export function byWeight(found: readonly Dispute[], { conflicts }: Disputing): readonly Dispute[] {
  const ids = new Set(found.map(({ id }) => id));
  const all = [...conflicts.values()].flatMap(({ dispute }) => (dispute && ids.has(dispute.id) ? [dispute] : []));
  const weighs = ({ values }: Dispute): boolean => Object.keys(values).length > 0;
  return [...all.filter(weighs), ...all.filter((one) => !weighs(one))];
}

/** The unit of one of its texts. */
export const disputeUnit = (id: string, field: 'what' | 'says' | 'other' | 'used' | 'because'): string =>
  `conflicts/${id}.short.${field}`;
