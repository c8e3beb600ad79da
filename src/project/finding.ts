/** What Skald's own schema keywords note while a file is checked against its schema. */
import type { Path } from '../load/place-of.js';
import type { CellsKeyword } from './cells.js';

/** A text with `translatable`, an id with `refersTo`, the keys of a map with `defines`, a map with `cells`, a slide's id with `gathers`. */
export interface Finding {
  readonly keyword: 'translatable' | 'refersTo' | 'defines' | 'cells' | 'gathers';
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
  /** The reference must not lead back to the entry it stands in. */
  readonly acyclic?: true;
}
