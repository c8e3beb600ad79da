/** Reads the PO files of a project whole, so that they can be brought up to date and written again. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Files } from '../world/world.js';
import { filesIn, foldersIn } from './folders.js';
import { type PoFile, poFile } from './po-file.js';
import { uncounted } from './po-translations.js';
import { Reading } from './reading.js';

/** No value where something in them would be lost on writing: an entry twice or without an id, a second msgstr, a plural form. */
export function loadPoFiles(files: Files): Outcome<readonly PoFile[]> {
  const reading = new Reading(files);
  const read = foldersIn(files, 'locales')
    .flatMap((tag) => filesIn(files, `locales/${tag}`, '.po').map((name) => `locales/${tag}/${name}`))
    .map((path) => reading.read(path, poFile))
    .filter((file) => file !== undefined);
  const faults = [...reading.diagnostics, ...read.flatMap(uncounted)].map(asError);
  return faults.length > 0 ? { diagnostics: faults } : { value: read, diagnostics: [] };
}

const asError = (diagnostic: Diagnostic): Diagnostic => ({ ...diagnostic, severity: 'error' });
