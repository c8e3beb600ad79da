/** Parses one YAML 1.2 file into a value with positions. Whatever is in the file, the answer is a value or diagnostics. */
import { type Document, visit } from 'yaml';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { nestingFault } from './nesting.js';
import { knownDocument, type KnowingFiles } from './known-document.js';
import type { SourceDocument } from './source-document.js';
import { structureFaults } from './structure-faults.js';
import { type TextFile, placeAt } from './text-file.js';
import { yamlFaults } from './yaml-fault.js';
import { treeOf } from './yaml-tree.js';

/** How often anchors may be repeated in all; the `yaml` package counts nested ones by multiplying. */
const MOST_ALIASES = 100;

export function parseYaml(file: TextFile, files: KnowingFiles = {}): Outcome<SourceDocument> {
  const known = knownDocument(file, files);
  if (known !== undefined) return { value: known, diagnostics: [] };
  const read = parseAnew(file);
  if (read.value !== undefined && read.diagnostics.length === 0) files.parsed?.keep(file.text, read.value.value);
  return read;
}

function parseAnew(file: TextFile): Outcome<SourceDocument> {
  const deep = nestingFault(file);
  if (deep) return { diagnostics: [deep] };
  const tree = treeOf(file);
  const syntax = yamlFaults(file, tree);
  if (syntax.length > 0) return { diagnostics: syntax };
  if (mayBeDecomposed(file.text)) normalise(tree);
  const structure = structureFaults(file, tree);
  return hasErrors(structure) ? { diagnostics: structure } : plainValue(file, tree);
}

/** Whether it may hold characters that are not in NFC. Few files do; an escape may stand for any character. */
const mayBeDecomposed = (text: string): boolean => text.includes('\\') || text.normalize('NFC') !== text;

/** Editors on macOS write an accent as a character of its own (NFD), which fonts set apart. Texts change here, their places in the file do not. */
function normalise(tree: Document): void {
  visit(tree, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string') scalar.value = scalar.value.normalize('NFC');
    },
  });
}

function plainValue(file: TextFile, tree: Document): Outcome<SourceDocument> {
  try {
    const value: unknown = tree.toJS({ maxAliasCount: MOST_ALIASES });
    return { value: { file, value, tree }, diagnostics: [] };
  } catch {
    return { diagnostics: [tooManyAliases(file)] };
  }
}

const tooManyAliases = (file: TextFile): Diagnostic => ({
  code: 'too-many-aliases',
  severity: 'error',
  message: `Aliases («*name») repeat more than ${MOST_ALIASES} parts of this file.`,
  hint: 'Write the repeated parts out.',
  place: placeAt(file, Math.max(0, file.text.indexOf('*'))),
});
