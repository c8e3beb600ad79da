/** Finds fonts of a theme that are not installed, before anything is measured with them. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { FontFiles } from '../scene/fonts.js';
import type { Theme } from '../theme/theme.js';

const ROLES = ['title', 'text'] as const;

/** `name` is the theme's. All families of its `fonts` are looked for. One diagnostic for each family of which a cut lacks. */
export const missingFonts = (families: Theme['fonts'], name: string, fonts: FontFiles): readonly Diagnostic[] =>
  ROLES.filter((role) => !isComplete(fonts, role)).map((role) => ({
    code: 'missing-font',
    severity: 'error',
    message: `The font ${quote(families[role].pdf)} is not installed in regular, bold and italic, and text cannot be measured without.`,
    hint: 'Name a family of the npm scope @expo-google-fonts in the theme’s fonts, and install its package.',
    place: { file: `layouts/themes/${name}.yaml`, line: 1, column: 1 },
  }));

/** The files are kept by `fonts`, so nothing is read twice. */
function isComplete(fonts: FontFiles, role: (typeof ROLES)[number]): boolean {
  try {
    return [false, true].every((bold) => [false, true].every((italic) => fonts.get(role, bold, italic).length > 0));
  } catch {
    return false;
  }
}
