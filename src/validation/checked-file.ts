/** A file that was held against its schema: its units, its references and what is wrong with it. */
import type { ErrorObject } from 'ajv';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { placeOf } from '../load/place-of.js';
import type { FilledFact, SourceDocument } from '../load/source-document.js';
import type { Finding } from './finding.js';
import type { Unit } from '../model/project.js';
import { schemaFaults } from './schema-fault.js';
import { memberOf, unitId } from '../model/unit-id.js';
import { inOrderOf } from './value-order.js';

export interface CheckedFile {
  readonly document: SourceDocument;
  readonly units: readonly Unit[];
  readonly references: readonly Finding[];
  readonly definitions: readonly Finding[];
  /** Maps of cells, and slides whose cells are shown together. */
  readonly cells: readonly Finding[];
  /** Outer keys of answers.yaml whose answers are printed. */
  readonly quotes: readonly Finding[];
  /** What its type does with what the sources disagree on, where that is said. */
  readonly disputes?: string;
  /** What its schema asks across several fields. */
  readonly across: readonly Finding[];
  /** Faults against the schema. Units and references are complete only where there are none. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The id of the slide or deck that the file holds, as it is typed. */
export const idOf = ({ document }: Pick<CheckedFile, 'document'>): string => String(memberOf(document.value, 'id'));

export interface Checks {
  readonly errors: readonly ErrorObject[];
  readonly findings: readonly Finding[];
}

/** `owner` is the part of each unit's id before the `/`: the slide's or deck's id, or `organisations`. */
export const checkedFile = (document: SourceDocument, owner: string, { errors, findings }: Checks): CheckedFile => ({
  document,
  units: unitsOf(document, owner, findings),
  references: [...findings.filter(({ keyword }) => keyword === 'refersTo'), ...(document.filled ?? []).map(filledIn)],
  definitions: findings.filter(({ keyword }) => keyword === 'defines'),
  cells: findings.filter(({ keyword }) => keyword === 'cells' || keyword === 'gathers'),
  quotes: findings.filter(({ keyword }) => keyword === 'quotes'),
  ...disputesIn(findings),
  across: findings.filter(({ asked }) => asked !== undefined),
  diagnostics: schemaFaults({ value: document.value, placeOf: (...at) => placeOf(document, ...at) }, errors),
});

function disputesIn(findings: readonly Finding[]): Pick<CheckedFile, 'disputes'> {
  const found = findings.find(({ keyword }) => keyword === 'disputes');
  return found === undefined ? {} : { disputes: found.kind };
}

const filledIn = ({ path, id }: FilledFact): Finding => ({ keyword: 'refersTo', path, value: id, kind: 'fact' });

/** In the order of the file, whatever the order of the schema. A text that two parts of a schema describe counts once. */
function unitsOf(document: SourceDocument, owner: string, findings: readonly Finding[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const finding of findings) {
    if (finding.keyword === 'translatable') units.set(finding.path.join('\0'), unitOf(document, owner, finding));
  }
  const order = inOrderOf(document.value);
  return [...units.values()].sort((a, b) => order(a.path, b.path));
}

/** Line ends at the end of a text come from `|` and mean nothing. */
function unitOf(document: SourceDocument, owner: string, finding: Finding): Unit {
  const { path, value, note } = finding;
  const unit = {
    id: `${owner}/${unitId(path, document.value)}`,
    path,
    text: value.replace(/\n+$/, ''),
    ...(note === undefined ? {} : { note }),
  };
  let place: Place | undefined;
  return {
    ...unit,
    // A file whose value is known need not be parsed where nothing is wrong.
    get place() {
      return (place ??= placeOf(document, path));
    },
  };
}
