/** The amounts that a text has reckoned or counted: what its words claim is held against them. */
import { gridsOf, readCount, tally, type Tally } from '../model/cell-count.js';
import { operandsOf } from '../model/computed.js';
import { extentOf } from '../model/inexact.js';
import type { Project } from '../model/project.js';
import { operandsIn } from '../checks/referable.js';
import { quotientOf } from '../model/reckon.js';
import { textReferences, type TextReference } from '../model/text-references.js';

/** Between what the number lies, as far as the facts say; alike where they are exact. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

export interface Amounts {
  /** How many times the second fact the first is. */
  readonly times: readonly Extent[];
  /** Parts of a whole, 0 to 1. */
  readonly parts: readonly Extent[];
  readonly counts: readonly Tally[];
}

export const amountsOf = (text: string, project: Project): Amounts =>
  together(textReferences(text).map((found) => amountOf(found, project)));

export const together = (all: readonly Amounts[]): Amounts => ({
  times: all.flatMap(({ times }) => times),
  parts: all.flatMap(({ parts }) => parts),
  counts: all.flatMap(({ counts }) => counts),
});

export const isNothing = ({ times, parts, counts }: Amounts): boolean =>
  times.length + parts.length + counts.length === 0;

const none: Amounts = { times: [], parts: [], counts: [] };

function amountOf(found: TextReference, { facts, cells }: Project): Amounts {
  if (found.kind === 'count') {
    const query = readCount(found.id);
    return query === undefined ? none : { ...none, counts: [tally(gridsOf(query.slides, cells), query.names)] };
  }
  if (found.kind !== 'ratio' && found.kind !== 'share') return none;
  const operands = operandsOf(found.kind, found.id);
  if (operands === undefined) return none;
  const [first, second] = [operandsIn(operands.first, facts), operandsIn(operands.second, facts)];
  const quotient = first && second && quotientOf(found.kind, first, second);
  if (quotient === undefined) return none;
  const extent = extentOf(quotient);
  return found.kind === 'ratio'
    ? { ...none, times: [extent] }
    : { ...none, parts: [{ ...extent, most: Math.min(1, extent.most) }] };
}
