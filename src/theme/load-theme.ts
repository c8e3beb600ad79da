/** Reads `layouts/themes/<name>.yaml` and what it extends, and says what is wrong at the line where it stands. */
import { type Diagnostic, error, type Outcome } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { quote } from '../diagnostics/printable.js';
import type { SourceDocument } from '../load/source-document.js';
import { schemaFaults, type Placed } from '../validation/schema-fault.js';
import { themeErrors } from '../validation/theme-shape.js';
import type { Files } from '../world/world.js';
import { checkNeeds, type Needs } from './needs.js';
import { readTheme, type ThemeEntry } from './read-theme.js';
import type { ThemeFault } from './theme-fault.js';
import { mergeChain, readChain } from './theme-chain.js';
import { templateFaults } from './template-faults.js';
import type { Theme } from './theme.js';
import { unnamedStyles } from './unnamed-styles.js';

/**
 * `needs` is what elements ask of a theme; where absent only the theme itself is checked. `texts`: templates and schemas, which may name styles; where
 * absent nobody is told that nothing names one.
 */
export function loadTheme(
  files: Files,
  name: string,
  needs?: Required<Needs>,
  texts?: readonly string[],
): Outcome<Theme> {
  const chain = readChain(files, name);
  if (chain.value === undefined) return { diagnostics: chain.diagnostics };
  const known = files.precompiled?.('theme', textsOf(chain.value));
  // The same files gave it, by this function, when the program was compiled.
  if (known !== undefined) return { value: known as Theme, diagnostics: [] };
  const merged = mergeChain(chain.value);
  const errors = themeErrors(merged.value);
  if (errors.length > 0) return { diagnostics: schemaFaults(merged, errors) };
  // The schema has checked every field, which the compiler cannot follow.
  const { theme, faults } = readTheme(merged.value as ThemeEntry);
  const missing = needs === undefined ? [] : checkNeeds(theme, needs);
  const unnamed = needs === undefined || texts === undefined ? [] : unnamedStyles(chain.value, { needs, texts });
  const all = [...faults, ...missing, ...unnamed, ...templateFaults(theme.template, files)];
  return { ...(all.length === 0 ? { value: theme } : {}), diagnostics: all.map((fault) => tell(fault, merged)) };
}

/** What a theme is made of. */
export const textsOf = (chain: readonly SourceDocument[]): readonly string[] => chain.map(({ file }) => file.text);

function tell({ path, message, slip }: ThemeFault, theme: Placed): Diagnostic {
  const guess = slip === undefined ? undefined : suggestion(slip.name, slip.known);
  const hint = guess ?? 'Mend it in the theme; layouts/README.md tells what a theme holds.';
  return error('broken-theme', `The theme's ${quote(path.join('.'))} ${message}.`, hint, theme.placeOf(path));
}
