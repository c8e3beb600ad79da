/** How much there is of what a claim names: a fact, cells, relations, entries of a vocabulary, or what is answered. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { referenceFault } from '../../checks/reference-fault.js';
import { operandsIn, type Referable } from '../../checks/referable.js';
import { asMap } from '../../load/maps.js';
import { cellsMeant, gridsOf, readCount, tally } from '../../model/cell-count.js';
import type { CellGrid } from '../../model/cells.js';
import type { Framework } from '../../model/framework.js';
import { entriesOf } from '../../model/framework.js';
import { exactly, inexact, type Inexact, minus, said, sumOf } from '../../model/inexact.js';
import { valueAt } from '../../model/paths.js';
import { textReferences } from '../../model/text-references.js';
import type { AnswersFile } from '../../schemas/answers.js';
import type { RelationsFile } from '../../schemas/relations.js';
import { unknownName } from '../../validation/unknown-id.js';

/** What claims are held against. */
export interface Evidence {
  readonly known: Omit<Referable, 'footnotes'>;
  readonly framework: Framework;
  readonly relations: RelationsFile;
  readonly answers: AnswersFile;
}

/** `amounts` has one entry, or where answers are compared one for each of them. */
export interface Measured {
  readonly name: string;
  readonly amounts: readonly Inexact[];
  /** Unit of facts; empty for everything else, which is counted. */
  readonly unit: string;
  /** What it is made of: it is nothing only where each of these is nothing. */
  readonly parts: ReadonlySet<unknown>;
}

/** The fault still lacks its place. */
export type Measuring = Measured | { readonly fault: Diagnostic };

export function measure(name: string, evidence: Evidence): Measuring {
  const [kind = '', id = ''] = split(name, ':');
  if (kind === 'relations') return relationsOf(name, id, evidence);
  if (kind === 'entries') return vocabularyOf(name, id, evidence);
  if (kind === 'answers') return answersTo(name, id, evidence);
  return referred(name, id, evidence);
}

/** Splits a text at the first such sign; the whole text where there is none. */
function split(text: string, by: string): readonly string[] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** A fact, a sum or a count, written as texts write them, so it is wrong where it would be wrong there. */
function referred(name: string, id: string, { known }: Evidence): Measuring {
  const [reference] = textReferences(`{{${name}}}`);
  const fault = reference && referenceFault(reference, { ...known, footnotes: new Set() });
  if (fault !== undefined) return { fault };
  const query = name.startsWith('count:') ? readCount(id) : undefined;
  if (query === undefined) return factsOf(name, id.split('+'), known);
  const grids = gridsOf(query.slides, known.cells ?? new Map());
  const parts = new Set(cellsMeant(grids, query.names).map(({ grid, row, column }) => partOf(grid, row, column)));
  return { name, amounts: [exactly(tally(grids, query.names).stated)], unit: COUNTED, parts };
}

const COUNTED = '';

function factsOf(name: string, ids: readonly string[], { facts }: Evidence['known']): Measuring {
  const amounts = (operandsIn(ids, facts) ?? []).map(inexact);
  const unit = facts?.get(ids[0] ?? '')?.unit ?? COUNTED;
  return { name, amounts: [sumOf(amounts)], unit: unit === 'count' ? COUNTED : unit, parts: new Set(ids) };
}

/** The same for the same cell, whichever slide it is counted by. */
function partOf(grid: CellGrid, row: string, column: string): unknown {
  const known = cells.get(grid) ?? new Map<string, object>();
  cells.set(grid, known);
  const key = `${row}/${column}`;
  const part = known.get(key) ?? {};
  known.set(key, part);
  return part;
}

const cells = new WeakMap<CellGrid, Map<string, object>>();

/** `relations:works/owns`: to how many others the actor has one of these relations. */
function relationsOf(name: string, id: string, { relations, framework }: Evidence): Measuring {
  const [actor = '', kinds = ''] = split(id, '/');
  const all = Object.entries(relations);
  const actors = new Set(all.flatMap(([, { from, to }]) => [from, to]));
  if (!actors.has(actor)) return { fault: unknownName('party', actor, actors) };
  const asked = kinds.split(',');
  const strange = asked.find((kind) => !Object.hasOwn(framework.relations, kind));
  if (strange !== undefined) return { fault: unknownName('relation', strange, Object.keys(framework.relations)) };
  const meant = all.filter(([, { from, kind }]) => from === actor && asked.includes(kind));
  const parts = new Set(asked.map((kind) => `${actor}/${kind}`));
  return { name, amounts: [exactly(meant.length)], unit: COUNTED, parts };
}

function vocabularyOf(name: string, id: string, { framework }: Evidence): Measuring {
  if (!framework.vocabularies.has(id)) return { fault: unknownName('vocabulary', id, framework.vocabularies.keys()) };
  return { name, amounts: [exactly(entriesOf(framework, id).length)], unit: COUNTED, parts: new Set([name]) };
}

/** `answers:north/rating.value`: a number in each answer under that entry. */
function answersTo(name: string, id: string, { answers }: Evidence): Measuring {
  const [entry = '', field = ''] = split(id, '/');
  const found = Object.values(asMap(asMap(answers)[entry])).map((answer) => valueAt(answer, field.split('.')));
  const amounts = found.flatMap((value) => (typeof value === 'number' ? [exactly(value)] : []));
  if (amounts.length > 0 && amounts.length === found.length)
    return { name, amounts, unit: COUNTED, parts: new Set([name]) };
  return { fault: unknownName('answer', id, Object.keys(answers)) };
}

export type Order = 'more' | 'less' | 'same' | 'unsure';

/** Where there are several answers, one side is more than the other if it is more in some of them and less in none. */
export function orderOf(a: Measured, b: Measured): Order {
  const all = a.amounts.map((amount, index) => orderOfTwo(amount, b.amounts[index] ?? exactly(0)));
  const other = all.filter((one) => one !== 'same');
  const [first = 'same'] = other;
  return a.amounts.length === b.amounts.length && other.every((one) => one === first) ? first : 'unsure';
}

function orderOfTwo(a: Inexact, b: Inexact): Order {
  const { low, high, below, above } = minus(widened(a), widened(b));
  if (low > 0 && below !== 'any') return 'more';
  if (high < 0 && above !== 'any') return 'less';
  return low === 0 && high === 0 && below === 'none' && above === 'none' ? 'same' : 'unsure';
}

/** «About» 160 may be as little as 144, so it is not surely more than about 157. */
const widened = ({ low, high, below, above }: Inexact): Inexact => ({
  low: below === 'little' ? low * 0.9 : low,
  high: above === 'little' ? high * 1.1 : high,
  below,
  above,
});

export const isNone = ({ amounts }: Measured): boolean =>
  amounts.every(({ high, above }) => high === 0 && above === 'none');

export const isSome = ({ amounts }: Measured): boolean => amounts.every(({ low, below }) => low > 0 && below !== 'any');

/** As a message says it: `count:a/all is 3`. */
export function saysOf({ name, amounts }: Measured): string {
  const all = amounts.map((amount) => {
    const { value, to, qualifier } = said(amount);
    return [qualifier, to === undefined ? String(value) : `${value}–${to}`].filter(Boolean).join(' ');
  });
  return `${name} is ${all.join(', ')}`;
}
