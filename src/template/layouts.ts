/** Reads the layout folders: a slide type's template, and the partials they share. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
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
  const types = new Map<string, TemplateSource>();
  for (const folder of files.list('layouts').filter((name) => name.endsWith('/') && !notTypes.has(name))) {
    const file = `layouts/${folder}layout.hbs`;
    const text = readText(files, file, diagnostics);
    if (text === undefined) diagnostics.push(missingTemplate(file, folder.slice(0, -1)));
    else types.set(folder.slice(0, -1), { file, text });
  }
  const partials = new Map<string, TemplateSource>();
  for (const name of files.list('layouts/partials').filter((entry) => entry.endsWith('.hbs'))) {
    const file = `layouts/partials/${name}`;
    partials.set(name.slice(0, -'.hbs'.length), { file, text: readText(files, file, diagnostics) ?? '' });
  }
  return { value: { types, partials }, diagnostics };
}

function readText(files: Files, file: string, diagnostics: Diagnostic[]): string | undefined {
  const bytes = files.read(file);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    diagnostics.push({
      code: 'not-utf8',
      severity: 'error',
      message: 'The template is not valid UTF-8.',
      hint: 'Save it as UTF-8.',
      place: { file, line: 1, column: 1 },
    });
    return '';
  }
}

const missingTemplate = (file: string, type: string): Diagnostic => ({
  code: 'missing-template',
  severity: 'error',
  message: `The slide type "${type}" has no template.`,
  hint: `Write ${file}; layouts/README.md shows how.`,
  place: { file, line: 1, column: 1 },
});
