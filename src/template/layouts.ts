/** Reads the layout folders: a slide type's template and the schema of its fields, and the partials they share. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { barredFile } from '../load/barred.js';
import { parseYaml } from '../load/parse-yaml.js';
import { readText } from '../load/read-text.js';
import type { Files } from '../world/world.js';

export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

export interface Layouts {
  /** By slide type, the folder's name. */
  readonly types: ReadonlyMap<string, TemplateSource>;
  /** By the partial's name, the file's without `.hbs`. */
  readonly partials: ReadonlyMap<string, TemplateSource>;
  /** Schemas by slide type, as far as they can be read, and what they share. */
  readonly schemas: ReadonlyMap<string, unknown>;
  readonly shared: unknown;
}

const notTypes = new Set(['partials/', 'themes/']);

export function loadLayouts(files: Files): Outcome<Layouts> {
  const folders = files.list('layouts').filter((name) => name.endsWith('/') && !notTypes.has(name));
  const names = files.list('layouts/partials').filter((entry) => entry.endsWith('.hbs'));
  const types = folders.map((folder) => {
    const [name, file] = [folder.slice(0, -1), `layouts/${folder}layout.hbs`];
    return { name, file, ...readTemplate(files, file, missingTemplate(file, name)) };
  });
  const partials = names.map((entry) => {
    const [name, file] = [entry.slice(0, -'.hbs'.length), `layouts/partials/${entry}`];
    return { name, file, ...readTemplate(files, file) };
  });
  const schemas = types.map(({ name }) => [name, readSchema(files, `layouts/${name}/schema.yaml`)] as const);
  const shared = readSchema(files, 'layouts/common.schema.yaml');
  return {
    value: { types: byName(types), partials: byName(partials), schemas: new Map(schemas), shared },
    diagnostics: [...types, ...partials].flatMap(({ diagnostics }) => diagnostics),
  };
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

/** Its faults were told when the project was validated. */
function readSchema(files: Files, path: string): unknown {
  const text = files.size(path) === undefined ? undefined : readText(files, path).value;
  return text === undefined ? undefined : parseYaml(text).value?.value;
}

const missingTemplate = (file: string, type: string): Diagnostic => ({
  code: 'missing-template',
  severity: 'error',
  message: `The slide type «${type}» has no template.`,
  hint: `Write ${file}; layouts/README.md shows how.`,
  place: { file, line: 1, column: 1 },
});
