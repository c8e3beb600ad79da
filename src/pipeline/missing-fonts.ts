/** Finds fonts of a theme that are not there or must not be used, before anything is measured with them. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { type FontFiles, RefusedFont } from '../scene/fonts.js';
import type { Theme } from '../theme/theme.js';

const ROLES = ['title', 'text'] as const;

/** `name` is the theme's. All families of its `fonts` are looked for. One diagnostic for each family of which a cut lacks. */
export function missingFonts(families: Theme['fonts'], name: string, fonts: FontFiles): readonly Diagnostic[] {
  const found = ROLES.flatMap((role) => {
    const why = whyNot(fonts, role);
    return why === undefined ? [] : [[families[role].pdf, fault(families[role].pdf, why, name)] as const];
  });
  return [...new Map(found).values()];
}

const fault = (family: string, why: string, name: string): Diagnostic => ({
  code: 'missing-font',
  severity: 'error',
  message: `The font ${quote(family)} cannot be measured: ${why}.`,
  hint:
    'Put its TTF or OTF files (regular, bold, italic, bold italic) into the folder fonts of the project, or install its package of the npm scope ' +
    '@expo-google-fonts; else name in the theme’s fonts another family that measures it, whose letters are as wide.',
  place: { file: `layouts/themes/${name}.yaml`, line: 1, column: 1 },
});

/** The files are kept by `fonts`, so nothing is read twice. */
function whyNot(fonts: FontFiles, role: (typeof ROLES)[number]): string | undefined {
  try {
    for (const bold of [false, true]) for (const italic of [false, true]) fonts.get(role, bold, italic);
    return undefined;
  } catch (reason) {
    return reason instanceof RefusedFont ? reason.message : 'it is not installed in regular, bold and italic';
  }
}
