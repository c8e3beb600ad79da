/** Checks the ids of one file: those it refers to must exist, those it defines must be there once. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { repeatsIn } from '../diagnostics/group-by.js';
import { quote } from '../diagnostics/printable.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { CheckedFile } from '../validation/checked-file.js';
import type { Finding } from '../validation/finding.js';
import type { KnownIds } from '../validation/known-ids.js';
import { memberOf } from '../model/unit-id.js';
import { unknownEntry, unknownId } from '../validation/unknown-id.js';

export const checkIds = (file: CheckedFile, known: KnownIds): readonly Diagnostic[] => [
  ...file.references.flatMap((reference) => checkReference(file, reference, known)),
  ...repeatedDefinitions(file),
  ...repeatedListIds(file.document, [], file.document.value),
  ...circles(file),
];

function checkReference(
  file: CheckedFile,
  { kind, value, path, key }: Finding,
  known: KnownIds,
): readonly Diagnostic[] {
  const home = known.homeOf(kind);
  const ids = home === undefined ? definedIn(file, kind) : known.of(kind);
  if (ids === undefined || ids.has(value)) return [];
  const unknown = known.isList(kind) ? unknownEntry : unknownId;
  return [unknown(kind, value, ids, placeOf(file.document, path, key ? 'key' : 'value'), home)];
}

const definedIn = ({ definitions }: CheckedFile, kind: string): ReadonlySet<string> =>
  new Set(definitions.filter((definition) => definition.kind === kind).map(({ value }) => value));

const repeatedDefinitions = ({ document, definitions }: CheckedFile): readonly Diagnostic[] =>
  repeatsIn(definitions, ({ kind, value }) => `${kind}\0${value}`).map(([{ value, path }, earlier]) =>
    duplicate(document, value, path, earlier.path, 'key'),
  );

/** Two entries of one list with the same `id` would give two texts the same unit. */
function repeatedListIds(document: SourceDocument, path: Path, value: unknown): readonly Diagnostic[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = Array.isArray(value)
    ? value.map((entry: unknown, index) => [index, entry] as const)
    : Object.entries(value);
  const named = members.flatMap(([step, member]) => {
    const id = memberOf(member, 'id');
    return typeof id === 'string' ? [{ id, at: [...path, step, 'id'] }] : [];
  });
  const own = Array.isArray(value) ? repeatsIn(named, ({ id }) => id) : [];
  return [
    ...own.map(([{ id, at }, first]) => duplicate(document, id, at, first.at, 'value')),
    ...members.flatMap(([step, member]) => repeatedListIds(document, [...path, step], member)),
  ];
}

const duplicate = (
  document: SourceDocument,
  id: string,
  path: Path,
  earlier: Path,
  target: 'key' | 'value',
): Diagnostic => ({
  code: 'duplicate-id',
  severity: 'error',
  message: `The id ${quote(id)} is used a second time; the first is in line ${placeOf(document, earlier, target).line}.`,
  hint: 'Give one of them another id.',
  place: placeOf(document, path, target),
});

/** `acyclic` references, such as a node's parent: following them from entry to entry must end. */
function circles({ document, references }: CheckedFile): readonly Diagnostic[] {
  const links = references.filter(({ acyclic }) => acyclic);
  const next = new Map(links.map(({ path, value }) => [String(path.at(-2)), value]));
  return links
    .filter(({ path }) => leadsBack(next, String(path.at(-2))))
    .map(({ path, value }) => ({
      code: 'circular-reference',
      severity: 'error',
      message: `From ${quote(value)} the way leads back here.`,
      hint: 'One of the entries in the circle must have another parent, or none.',
      place: placeOf(document, path),
    }));
}

function leadsBack(next: ReadonlyMap<string, string>, start: string): boolean {
  const seen = new Set<string>();
  let at = next.get(start);
  while (at !== undefined && at !== start && !seen.has(at)) {
    seen.add(at);
    at = next.get(at);
  }
  return at === start;
}
