/** Reads the layout folders: a slide type's template, and the partials they share. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
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
}

const notTypes = new Set(['partials/', 'themes/']);

export function loadLayouts(files: Files): Outcome<Layouts> {
  const diagnostics: Diagnostic[] = [];
  const read = (file: string): string => {
    const text = readText(files, file);
    diagnostics.push(...text.diagnostics);
    return text.value?.text ?? '';
  };
  const types = new Map<string, TemplateSource>();
  for (const folder of files.list('layouts').filter((name) => name.endsWith('/') && !notTypes.has(name))) {
    const file = `layouts/${folder}layout.hbs`;
    if (!files.list(`layouts/${folder}`).includes('layout.hbs'))
      diagnostics.push(missingTemplate(file, folder.slice(0, -1)));
    else types.set(folder.slice(0, -1), { file, text: read(file) });
  }
  const partials = new Map<string, TemplateSource>();
  for (const name of files.list('layouts/partials').filter((entry) => entry.endsWith('.hbs'))) {
    const file = `layouts/partials/${name}`;
    partials.set(name.slice(0, -'.hbs'.length), { file, text: read(file) });
  }
  return { value: { types, partials }, diagnostics };
}

const missingTemplate = (file: string, type: string): Diagnostic => ({
  code: 'missing-template',
  severity: 'error',
  message: `The slide type "${type}" has no template.`,
  hint: `Write ${file}; layouts/README.md shows how.`,
  place: { file, line: 1, column: 1 },
});
