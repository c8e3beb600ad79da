/** All files of a project, each held against its schema. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceDocument } from '../load/source-document.js';
import type { LocaleSource, Source } from '../load/source.js';
import { placeOf } from '../load/place-of.js';
import { type CheckedFile, checkedFile } from './checked-file.js';
import type { SchemaName } from '../schemas/project-schemas.js';
import type { SchemaSet } from './schema-set.js';
import type { AcceptedFile } from '../schemas/accepted.js';
import type { AnswersFile } from '../schemas/answers.js';
import type { ConflictsFile } from '../schemas/conflicts.js';
import type { DeckFile } from '../schemas/deck.js';
import type { ExampleLogFile } from '../schemas/example-log.js';
import type { FactsFile } from '../schemas/facts.js';
import type { FrameworkFile } from '../schemas/framework.js';
import type { GlossaryFile } from '../schemas/glossary.js';
import type { LocaleFile } from '../schemas/locale.js';
import type { PackFile } from '../schemas/pack.js';
import type { OrganisationsFile } from '../schemas/organisations.js';
import type { RelationsFile } from '../schemas/relations.js';
import type { SlideFile } from '../schemas/slide.js';
import type { SourcesFile } from '../schemas/sources.js';
import type { WordsFile } from '../schemas/words.js';
import { REFERENCE } from './type-reference.js';
import { answersHome } from '../model/answers.js';
import { memberOf } from '../model/unit-id.js';
import { unknownId } from './unknown-id.js';
import { quote } from '../diagnostics/printable.js';

/** `value` is there when the file holds to its schema. */
export type Checked<T> = CheckedFile & { readonly value?: T };

export interface CheckedProject {
  readonly slides: readonly Checked<SlideFile>[];
  readonly decks: readonly Checked<DeckFile>[];
  readonly exampleLog: readonly Checked<ExampleLogFile>[];
  readonly framework: readonly Checked<FrameworkFile>[];
  /** What every project has where neither framework nor packs say otherwise. */
  readonly standard: readonly Checked<FrameworkFile>[];
  readonly packs: readonly Checked<PackFile>[];
  readonly organisations: readonly Checked<OrganisationsFile>[];
  readonly facts: readonly Checked<FactsFile>[];
  readonly sources: readonly Checked<SourcesFile>[];
  readonly glossary: readonly Checked<GlossaryFile>[];
  readonly relations: readonly Checked<RelationsFile>[];
  readonly conflicts: readonly Checked<ConflictsFile>[];
  readonly answers: readonly Checked<AnswersFile>[];
  readonly accepted: readonly Checked<AcceptedFile>[];
  readonly words: readonly Checked<WordsFile>[];
  readonly locales: readonly (Checked<LocaleFile> & { readonly locale: LocaleSource })[];
}

/** The lists of example log, framework, standard, organisations, facts, sources, glossary, relations, conflicts, answers, accepted and words have one entry, or none where there is no such file. */
export function checkProject(source: Source, schemas: SchemaSet): CheckedProject {
  const one = <T>(name: SchemaName, document?: SourceDocument, owner: string = name): readonly Checked<T>[] =>
    document === undefined ? [] : [check<T>(schemas, name, document, owner)];
  return {
    slides: source.slides.map((document) => checkSlide(document, source, schemas)),
    decks: source.decks.map((document) => check<DeckFile>(schemas, 'deck', document, ownId(document))),
    exampleLog: one<ExampleLogFile>('example-log', source.exampleLog),
    framework: one<FrameworkFile>('framework', source.framework),
    standard: one<FrameworkFile>('framework', source.standard, 'standard'),
    packs: [...source.packs.values()].flatMap((document) => one<PackFile>('pack', document)),
    organisations: one<OrganisationsFile>('organisations', source.organisations),
    facts: one<FactsFile>('facts', source.facts),
    sources: one<SourcesFile>('sources', source.sources),
    glossary: one<GlossaryFile>('glossary', source.glossary),
    relations: one<RelationsFile>('relations', source.relations),
    conflicts: one<ConflictsFile>('conflicts', source.conflicts),
    answers: one<AnswersFile>('answers', source.answers, answersHome(source.gallery === true)),
    accepted: one<AcceptedFile>('accepted', source.accepted),
    words: one<WordsFile>('words', source.words),
    locales: source.locales.flatMap((locale) =>
      one<LocaleFile>('locale', locale.settings).map((file) => ({ ...file, locale })),
    ),
  };
}

export const allFiles = (project: CheckedProject): readonly CheckedFile[] =>
  Object.values<readonly CheckedFile[]>({ ...project }).flat();

const ownId = ({ value }: SourceDocument): string => String(memberOf(value, 'id'));

function check<T>(schemas: SchemaSet, name: SchemaName, document: SourceDocument, owner: string): Checked<T> {
  const result = schemas.project<T>(name, document.value);
  const file = checkedFile(document, owner, result);
  return result.value === undefined ? file : { ...file, value: result.value };
}

/** The type's schema says everything about the slide; without one only what all slides have is checked. */
function checkSlide(document: SourceDocument, source: Source, schemas: SchemaSet): Checked<SlideFile> {
  const shared = check<SlideFile>(schemas, 'slide', document, ownId(document));
  const type = memberOf(document.value, 'type');
  const special = typeof type === 'string' ? schemas.slide(type, document.value) : undefined;
  if (special !== undefined) {
    const file = checkedFile(document, ownId(document), special);
    const misused = ownFieldFaults(file, source.types.get(String(type))?.file.path ?? '');
    return withValue({ ...file, diagnostics: [...file.diagnostics, ...misused] }, shared.value);
  }
  return {
    ...withoutValue(shared),
    diagnostics: [...shared.diagnostics, ...unknownType(document, type, source)],
  };
}

/** Not all of its texts are known. */
function withoutValue<T>(file: Checked<T>): CheckedFile {
  const { value, ...rest } = file;
  return value === undefined ? file : rest;
}

const withValue = <T>(file: CheckedFile, value: T | undefined): Checked<T> =>
  value === undefined || file.diagnostics.length > 0 ? file : { ...file, value };

/** A type whose schema is there but broken was diagnosed with the schema. */
function unknownType(document: SourceDocument, type: unknown, source: Source): readonly Diagnostic[] {
  if (typeof type !== 'string' || source.types.has(type)) return [];
  if (source.broken.some((path) => path.endsWith(`/${type}/schema.yaml`))) return [];
  const types = [...source.types.keys()].filter((known) => known !== REFERENCE);
  return [unknownId('type', type, types, placeOf(document, ['type']))];
}

/** Fields that mean something to the program on every slide: a type's schema may say more about them, but not that they are texts. */
const readByProgram = new Set(['id', 'type', 'language', 'section', 'organisations', 'sources']);

/** Layouts would get the translation of a text instead of what was typed, and no slide is found by a translated id. */
function ownFieldFaults({ units }: CheckedFile, schema: string): readonly Diagnostic[] {
  const fields = new Set(units.map(({ path }) => String(path[0])).filter((field) => readByProgram.has(field)));
  return [...fields].map((field) => ({
    code: 'bad-schema',
    severity: 'error',
    message: `The field ${quote(field)} is one that the program reads itself, so it cannot be «translatable».`,
    hint: 'Give it the definition of its name in layouts/common.schema.yaml.',
    place: { file: schema, line: 1, column: 1 },
  }));
}
