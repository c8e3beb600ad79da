/** Reads `layouts/themes/<name>.yaml` and says what is wrong with it at the line where it stands. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { placeOf } from '../load/place-of.js';
import { parseYaml } from '../load/parse-yaml.js';
import { readText } from '../load/read-text.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Files } from '../world/world.js';
import { readTheme, type ThemeFault } from './read-theme.js';
import { themeEntry } from './theme-entry.js';
import type { Theme } from './theme.js';

export function loadTheme(files: Files, name: string): Outcome<Theme> {
  const file = `layouts/themes/${name}.yaml`;
  const text = readText(files, file);
  if (text.value === undefined) return { diagnostics: text.diagnostics };
  const parsed = parseYaml(text.value);
  if (parsed.value === undefined) return { diagnostics: parsed.diagnostics };
  const { value: entry, faults: shape } = themeEntry(parsed.value.value);
  if (entry === undefined) return { diagnostics: shape.map((fault) => toDiagnostic(fault, parsed.value)) };
  const { theme, faults } = readTheme(entry);
  return {
    ...(faults.length === 0 ? { value: theme } : {}),
    diagnostics: faults.map((fault) => toDiagnostic(fault, parsed.value)),
  };
}

function toDiagnostic(fault: ThemeFault, document: SourceDocument | undefined): Diagnostic {
  const hint =
    fault.known.length === 0 ? undefined : suggestion(/"([^"]*)"/u.exec(fault.message)?.[1] ?? '', fault.known);
  return {
    code: 'broken-theme',
    severity: 'error',
    message: `The theme's ${fault.path.join('.')} ${fault.message}.`,
    ...(hint === undefined ? {} : { hint }),
    ...(document === undefined ? {} : { place: placeOf(document, [...fault.path]) }),
  };
}
