/** Finds the font files of a theme's families: in the project's folder `fonts`, then among installed packages (@expo-google-fonts), the project's and the program's. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type FontFiles, RefusedFont } from '../scene/fonts.js';
import { type FontAbout, fontAbout } from '../text/font-names.js';
import { attempt } from '../diagnostics/attempt.js';
import { onceForText } from '../scene/once-for.js';
import type { MeasuredFamily } from '../scene/palette.js';
import type { FontRole } from '../scene/scene.js';

/** Font files do not change while a build runs, and several decks share them. */
const read = onceForText((path): Uint8Array => readFileSync(path));

type Families = Readonly<Record<FontRole, MeasuredFamily>>;
type Finder = (families: Families) => FontFiles;

/** The program's own fonts. */
export const fontFiles: Finder = (families) => fontFilesFor({ homes: [import.meta.url], folder: [] }, families);

/** A project's theme may use families that stand in its folder `fonts`, or were installed in the project (its folder, or one above it). */
export function projectFonts(folder: string): Finder {
  const homes = [join(resolve(folder), 'package.json'), import.meta.url];
  let own: readonly OwnFont[] | undefined;
  return (families) => {
    own ??= ownFonts(join(resolve(folder), 'fonts'));
    return fontFilesFor({ homes, folder: own }, families);
  };
}

/** Throws an Error that names the family when it is not installed: without its font no text can be measured. */
function fontFilesFor({ homes, folder }: Places, families: Families): FontFiles {
  const get: FontFiles['get'] = (role, bold, italic) => {
    const family = families[role].pdf;
    return ownCut(folder, family, bold, italic) ?? read(fontPath(homes, family, bold, italic));
  };
  return { get };
}

interface Places {
  /** Files from which packages are looked for. */
  readonly homes: readonly string[];
  /** Fonts of the project itself. */
  readonly folder: readonly OwnFont[];
}

interface OwnFont extends FontAbout {
  readonly bytes: Uint8Array;
}

/** No font is as large, not even with the signs of China. */
const LARGEST = 40_000_000;

/** All TTF and OTF files of a folder, in the order of their names. */
const ownFonts = (folder: string): readonly OwnFont[] =>
  (attempt(() => readdirSync(folder)) ?? [])
    .filter((name) => /\.[ot]tf$/iu.test(name))
    .sort()
    .flatMap((name) => {
      const bytes = attempt(() => {
        const path = join(folder, name);
        const found = statSync(path);
        return found.isFile() && found.size <= LARGEST ? new Uint8Array(readFileSync(path)) : undefined;
      });
      const about = bytes === undefined ? undefined : fontAbout(bytes);
      return bytes === undefined || about === undefined ? [] : [{ ...about, bytes }];
    });

/** Undefined where the project has nothing of the family; a cut that it lacks is not taken from elsewhere, where letters may be others. */
function ownCut(fonts: readonly OwnFont[], family: string, bold: boolean, italic: boolean): Uint8Array | undefined {
  const cuts = fonts.filter(({ families }) => families.includes(family.toLowerCase()));
  if (cuts.length === 0) return undefined;
  const cut = cuts.find((one) => one.bold === bold && one.italic === italic);
  const name = [bold ? 'bold' : '', italic ? 'italic' : ''].filter((word) => word !== '').join(' ');
  if (cut === undefined) throw new RefusedFont(`its ${name === '' ? 'regular' : name} is not there`);
  if (cut.refused !== undefined) throw new RefusedFont(cut.refused);
  return cut.bytes;
}

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
