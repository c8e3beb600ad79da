/** Everything that was read, before anyone has looked at its sense: what `load` gives and `validate` takes. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { SourceDocument } from './source-document.js';
import type { Precompiled } from '../world/world.js';
import type { Translation } from './translation.js';

export interface Source extends Around {
  readonly slides: readonly SourceDocument[];
  readonly decks: readonly SourceDocument[];
  /** This is the gallery's project: its slides are the examples, not the content's. */
  readonly gallery?: true;
  /** What its slides say of approvals: `gallery.approvals.yaml` beside its deck. */
  readonly exampleLog?: SourceDocument;
  /** Paths of files that are there but could not be read, so that nobody reports their ids as unknown. */
  readonly broken: readonly string[];
}

/** What the slides of every deck share. */
export interface Around {
  readonly precompiled?: Precompiled;
  /** `layouts/<pack>/pack.yaml` of the packs that the project uses, by pack. */
  readonly packs: ReadonlyMap<string, SourceDocument>;
  /** All packs that there are. */
  readonly knownPacks: readonly string[];
  /** Absent when there is no such file, or it could not be read (then it stands in `broken`). */
  readonly framework?: SourceDocument;
  /** `layouts/standard.yaml`: what every project has where neither its framework nor its packs say otherwise. */
  readonly standard?: SourceDocument;
  readonly organisations?: SourceDocument;
  readonly facts?: SourceDocument;
  readonly sources?: SourceDocument;
  readonly glossary?: SourceDocument;
  readonly relations?: SourceDocument;
  readonly conflicts?: SourceDocument;
  readonly answers?: SourceDocument | undefined;
  readonly accepted?: SourceDocument;
  readonly words?: SourceDocument;
  /** `layouts/<type>/schema.yaml` by slide type. */
  readonly types: ReadonlyMap<string, SourceDocument>;
  /** What is written in the templates of types and partials, as far as they can be read. */
  readonly templates: readonly string[];
  /** `layouts/*.schema.yaml`: what the schemas of several types share. */
  readonly sharedSchemas: readonly SourceDocument[];
  /** Names of the files in `layouts/themes`. */
  readonly themes: readonly string[];
  readonly locales: readonly LocaleSource[];
}

/** Leaves the slides out, so that their trees need not be kept. */
export function aroundOf(source: Source): Around {
  const bare: Source = { ...source, slides: [], decks: [] };
  return bare;
}

export interface LocaleSource {
  /** Name of the folder below `locales`. */
  readonly tag: string;
  readonly settings?: SourceDocument;
  readonly framework: Readonly<Record<string, unknown>>;
  /** The part of `framework` that the project words itself. */
  readonly ownWords?: Readonly<Record<string, unknown>>;
  /** framework.json with places; absent when it could not be read. */
  readonly words?: SourceDocument;
  /** Those of the packs, in their order; a word is that of the first file that has it. */
  readonly packWords?: readonly SourceDocument[];
  readonly translations: ReadonlyMap<string, Translation>;
  /** Every entry of its PO files that is in use, with the unit that it names. */
  readonly translated?: readonly { readonly unit: string; readonly place: Place }[];
}
