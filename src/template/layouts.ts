/** Reads the layout folders: a slide type's template and the schema of its fields, and the partials they share. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { barredFile } from '../load/barred.js';
import { parseYaml } from '../load/parse-yaml.js';
import type { SourceDocument } from '../load/source-document.js';
import { layoutFiles, packsUsed, typeFile, typesIn } from '../load/packs.js';
import { readText } from '../load/read-text.js';
import type { DeckSpec } from '../model/project.js';
import { declaredIn } from '../schemas/declared.js';
import type { Files } from '../world/world.js';
import type { Helpers } from './helper.js';
import type { Outline, SlideOutline } from './outline.js';

export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

/** What a pack adds to what templates may call. */
export interface TemplatePack {
  /** Its folder in `layouts`. */
  readonly id: string;
  /** `slides` are those of the deck in order. */
  readonly helpers?: (deck: DeckSpec, project: Outline, slides: readonly SlideOutline[]) => Helpers;
}

export interface Layouts {
  /** Attributes that parts of decks may have. */
  readonly parts: readonly string[];
  /** Those of the packs with code that the project uses. */
  readonly packs: readonly TemplatePack[];
  /** By slide type, the folder's name. */
  readonly types: ReadonlyMap<string, TemplateSource>;
  /** By the partial's name, the file's without `.hbs`. */
  readonly partials: ReadonlyMap<string, TemplateSource>;
  /** Schemas by slide type, as far as they can be read, and what they share. */
  readonly schemas: ReadonlyMap<string, unknown>;
  readonly shared: unknown;
  /** The files of both, for those who ask what was made of them. */
  readonly schemaTexts: ReadonlyMap<string, string>;
  readonly sharedText: string;
}

/** Types and partials of the packs that the project uses, beside its own. `packs` are those that have code. */
export function loadLayouts(files: Files, packs: readonly TemplatePack[] = []): Outcome<Layouts> {
  const framework = readYaml(files, 'content/framework.yaml')?.value;
  const used = packsUsed(files, framework);
  const declared = declaredIn(
    used.map((pack) => readYaml(files, `layouts/${pack}/pack.yaml`)?.value),
    framework,
  );
  const types = typesIn(files, used).map((name) => {
    const file = typeFile(files, used, name, 'layout.hbs');
    return { name, file, ...readTemplate(files, file, missingTemplate(file, name)) };
  });
  const partials = layoutFiles(files, used, 'partials', '.hbs').map((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.hbs'.length);
    return { name, file, ...readTemplate(files, file) };
  });
  const schemas = types.map(({ name }) => ({
    name,
    schema: readYaml(files, typeFile(files, used, name, 'schema.yaml')),
  }));
  const shared = readYaml(files, 'layouts/common.schema.yaml');
  const value = {
    parts: Object.keys(declared.parts),
    packs: packs.filter(({ id }) => used.includes(id)),
    types: byName(types),
    partials: byName(partials),
    schemas: new Map(schemas.map(({ name, schema }) => [name, schema?.value])),
    shared: shared?.value,
    schemaTexts: new Map(
      schemas.flatMap(({ name, schema }) => (schema === undefined ? [] : [[name, schema.file.text]])),
    ),
    sharedText: shared?.file.text ?? '',
  };
  return { value, diagnostics: [...types, ...partials].flatMap(({ diagnostics }) => diagnostics) };
}

interface Read {
  readonly name: string;
  readonly file: string;
  readonly text?: string;
}

const byName = (list: readonly Read[]): ReadonlyMap<string, TemplateSource> =>
  new Map(list.flatMap(({ name, file, text }) => (text === undefined ? [] : [[name, { file, text }] as const])));

function readTemplate(
  files: Files,
  file: string,
  missing?: Diagnostic,
): { readonly text?: string; readonly diagnostics: readonly Diagnostic[] } {
  if (missing !== undefined && files.size(file) === undefined && barredFile(files, file) === undefined)
    return { diagnostics: [missing] };
  const { value, diagnostics } = readText(files, file);
  return value === undefined ? { diagnostics } : { text: value.text, diagnostics };
}

/** Its faults are told when the project is validated. */
function readYaml(files: Files, path: string): SourceDocument | undefined {
  const text = files.size(path) === undefined ? undefined : readText(files, path).value;
  return text === undefined ? undefined : parseYaml(text, files).value;
}

const missingTemplate = (file: string, type: string): Diagnostic => ({
  code: 'missing-template',
  severity: 'error',
  message: `The slide type «${type}» has no template.`,
  hint: `Write ${file}; layouts/README.md shows how.`,
  place: { file, line: 1, column: 1 },
});
