/** Finds the font files of a theme's families among installed packages (@expo-google-fonts): the project's, then the program's. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { FontFiles } from '../scene/fonts.js';
import { onceForText } from '../scene/once-for.js';
import type { MeasuredFamily } from '../scene/palette.js';
import type { FontRole } from '../scene/scene.js';

/** Font files do not change while a build runs, and several decks share them. */
const read = onceForText((path): Uint8Array => readFileSync(path));

type Families = Readonly<Record<FontRole, MeasuredFamily>>;
type Finder = (families: Families) => FontFiles;

/** The program's own fonts. */
export const fontFiles: Finder = (families) => fontFilesFor([import.meta.url], families);

/** A project's theme may use families that were installed in the project (its folder, or one above it). */
export function projectFonts(folder: string): Finder {
  const homes = [join(resolve(folder), 'package.json'), import.meta.url];
  return (families) => fontFilesFor(homes, families);
}

/** Throws an Error that names the family when it is not installed: without its font no text can be measured. */
const fontFilesFor = (homes: readonly string[], families: Families): FontFiles => ({
  get: (role, bold, italic) => read(fontPath(homes, families[role].pdf, bold, italic)),
});

/** The packages name a file `400Regular_Italic/Arimo_400Regular_Italic.ttf`. */
function fontPath(homes: readonly string[], family: string, bold: boolean, italic: boolean): string {
  const cut = `${bold ? '700Bold' : '400Regular'}${italic ? '_Italic' : ''}`;
  const name = family.replaceAll(' ', '');
  return join(packageOf(family.toLowerCase().replaceAll(' ', '-'), homes), cut, `${name}_${cut}.ttf`);
}

/** The folder of the family's package, from the first home in which it is installed. Throws the last home's Error where it is in none. */
function packageOf(family: string, [home = import.meta.url, ...others]: readonly string[]): string {
  try {
    return dirname(createRequire(home).resolve(`@expo-google-fonts/${family}/package.json`));
  } catch (fault) {
    if (others.length === 0) throw fault;
    return packageOf(family, others);
  }
}
