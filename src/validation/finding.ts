/** What Skald's own schema keywords note while a file is checked against its schema. */
import type { Path } from '../load/place-of.js';
import type { CellsKeyword } from '../model/cells.js';

/**
 * Keywords for what is seen when several fields are held together: `marks: {owner: true}` of a field that says something of what stands in
 * or beside it, which a check of the pack that knows the word holds against what it knows; `connected: {entries: {kind: council}, by: [parent]}` of a map whose entries
 * with these values are joined to another by these fields, on either side; `unrepeated: [panel]` of a field whose facts the texts of others leave out;
 * `relates: {by: node, kinds: [steers]}` of an entry that is a line, and `relates: {by: node, from: {parent: hierarchy}}` of one that lines join
 * to those of its fields, each a line of `hierarchy`: content/relations.yaml says how their ends stand to each other.
 */
export type AcrossKeyword = 'marks' | 'connected' | 'unrepeated' | 'relates';

/**
 * A text with `translatable`, an id with `refersTo`, keys with `defines`, a map with `cells`, a slide's id with
 * `gathers`, an outer key of answers.yaml with `quotes`, a slide whose type has `disputes`, or a keyword across fields.
 */
export interface Finding {
  readonly keyword:
    'translatable' | 'refersTo' | 'defines' | 'cells' | 'gathers' | 'quotes' | 'disputes' | AcrossKeyword;
  /** Where it stands. For an id that is a map's key, the path of that entry; `key` is then set. */
  readonly path: Path;
  readonly key?: true;
  /** The text or id itself; for `defines` each key is a finding of its own. */
  readonly value: string;
  /** `organisation`, `fact`, `node` ...; empty for texts. */
  readonly kind: string;
  /** The schema's description of a text. */
  readonly note?: string;
  /** What is said of the map. */
  readonly cells?: CellsKeyword;
  /** What a keyword across fields asks for. */
  readonly asked?: unknown;
  /** The reference must not lead back to the entry it stands in. */
  readonly acyclic?: true;
}

/** The `this` of each keyword: ajv hands on what `validate.call` got, since `passContext` is set. */
export interface Notes {
  readonly root: unknown;
  readonly findings: Finding[];
}
