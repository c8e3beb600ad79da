/** Reads `layouts/themes/<name>.yaml` and what it extends, and says what is wrong at the line where it stands. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { placeOf } from '../load/place-of.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Files } from '../world/world.js';
import { checkNeeds } from './check-needs.js';
import type { Needs } from './needs.js';
import { readTheme, type ThemeFault } from './read-theme.js';
import { mergeChain, ownerOf, readChain } from './theme-chain.js';
import { themeEntry } from './theme-entry.js';
import type { Theme } from './theme.js';

/** `needs` is what elements ask of a theme; where absent only the theme itself is checked. */
export function loadTheme(files: Files, name: string, needs?: Required<Needs>): Outcome<Theme> {
  const chain = readChain(files, name);
  if (chain.value === undefined) return { diagnostics: chain.diagnostics };
  const documents = chain.value;
  const tell = (faults: readonly ThemeFault[]): Diagnostic[] => faults.map((fault) => toDiagnostic(fault, documents));
  const { value: entry, faults: shape } = themeEntry(mergeChain(documents));
  if (entry === undefined) return { diagnostics: tell(shape) };
  const { theme, faults } = readTheme(entry);
  const all = [...faults, ...(needs === undefined ? [] : checkNeeds(theme, needs))];
  return { ...(all.length === 0 ? { value: theme } : {}), diagnostics: tell(all) };
}

function toDiagnostic({ path, message, slip }: ThemeFault, chain: readonly SourceDocument[]): Diagnostic {
  const hint = slip === undefined ? undefined : suggestion(slip.name, slip.known);
  const document = ownerOf(chain, path);
  return {
    code: 'broken-theme',
    severity: 'error',
    message: `The theme's ${path.join('.')} ${message}.`,
    ...(hint === undefined ? {} : { hint }),
    ...(document === undefined ? {} : { place: placeOf(document, [...path]) }),
  };
}
