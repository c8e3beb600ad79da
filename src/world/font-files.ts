/** Finds the font files of a theme's families among the installed packages (@expo-google-fonts). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFiles } from '../scene/fonts.js';
import type { FontFamily, FontRole } from '../scene/scene.js';

const require = createRequire(import.meta.url);

/** By path. Font files don't change while a build runs, and several decks share them. */
const read = new Map<string, Uint8Array>();

/** Throws an Error that names the family when it is not installed: without its font no text can be measured. */
export function fontFiles(families: Readonly<Record<FontRole, FontFamily>>): FontFiles {
  return {
    get(role, bold, italic) {
      const path = fontPath(families[role].pdf, bold, italic);
      let bytes = read.get(path);
      if (bytes === undefined) read.set(path, (bytes = readFileSync(path)));
      return bytes;
    },
  };
}

/** The packages name a file `400Regular_Italic/Arimo_400Regular_Italic.ttf`. */
function fontPath(family: string, bold: boolean, italic: boolean): string {
  const cut = `${bold ? '700Bold' : '400Regular'}${italic ? '_Italic' : ''}`;
  const name = family.replaceAll(' ', '');
  const root = dirname(require.resolve(`@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}/package.json`));
  return join(root, cut, `${name}_${cut}.ttf`);
}
