/** LibreOffice without a screen, with a profile of its own and the project's fonts in place of Arial, Georgia, Calibri and Cambria. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { run } from './programs.js';

const require = createRequire(import.meta.url);

/** The four cuts the decks are measured with; a package has more, which LibreOffice could take for these. */
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const copyFonts = (target: string): void => {
  mkdirSync(target, { recursive: true });
  for (const family of ['arimo', 'gelasio', 'caladea', 'carlito']) {
    const root = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    const files = cuts.flatMap((cut) => readdirSync(join(root, cut)).map((name) => join(root, cut, name)));
    for (const file of files.filter((name) => name.endsWith('.ttf'))) copyFileSync(file, join(target, basename(file)));
  }
};

/** So few that a busy machine reads them well within the time that a program has. */
const AT_ONCE = 3;

/**
 * Converts presentations to `pdf` or `fodp` in `folder`; gives the new files in the same order. `home` holds the
 * profile. Throws when LibreOffice fails or leaves a file out, which it does without a word.
 */
export const convert = (
  files: readonly string[],
  format: 'pdf' | 'fodp',
  folder: string,
  home: string,
): readonly string[] => {
  if (!existsSync(join(home, 'share/fonts'))) copyFonts(join(home, 'share/fonts'));
  const profile = `-env:UserInstallation=file://${join(home, 'profile')}`;
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...some], {
      XDG_DATA_HOME: join(home, 'share'),
    });
  }
  const written = files.map((file) => join(folder, `${basename(file, extname(file))}.${format}`));
  const absent = written.filter((file) => !existsSync(file));
  if (absent.length > 0) throw new Error(`LibreOffice did not write ${absent.join(', ')}`);
  return written;
};
