/** LibreOffice without a screen, with profiles of its own and the project's fonts in place of Arial, Georgia, Calibri and Cambria. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { run, runBeside } from './programs.js';

const require = createRequire(import.meta.url);

/** The four cuts the decks are measured with; a package has more, which LibreOffice could take for these. */
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const copyFonts = (target: string): void => {
  mkdirSync(target, { recursive: true });
  for (const family of ['arimo', 'gelasio', 'caladea', 'carlito', 'tinos']) {
    const root = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    const files = cuts.flatMap((cut) => readdirSync(join(root, cut)).map((name) => join(root, cut, name)));
    for (const file of files.filter((name) => name.endsWith('.ttf'))) copyFileSync(file, join(target, basename(file)));
  }
};

/** The environment of a program that finds these fonts; they lie in `home`. */
export function withFonts(home: string): Readonly<Record<string, string>> {
  const share = join(home, 'share');
  if (!existsSync(join(share, 'fonts'))) copyFonts(join(share, 'fonts'));
  return { XDG_DATA_HOME: share };
}

/** So few that a busy machine reads them well within the time that a program has. */
const AT_ONCE = 3;

export type Format = 'pdf' | 'fodp';

/** Calls of LibreOffice that convert a few files each. */
interface Conversion {
  readonly calls: readonly (readonly string[])[];
  readonly environment: Readonly<Record<string, string>>;
  /** The new files in the order of the old ones. Throws when one was left out, which LibreOffice does without a word. */
  written(): readonly string[];
}

/** `home` holds the fonts, and the profiles: LibreOffice refuses to run twice at once with one. */
function conversion(
  files: readonly string[],
  format: Format,
  folder: string,
  home: string,
  profile = String(process.pid),
): Conversion {
  const own = `-env:UserInstallation=file://${join(home, `profile-${profile}`)}`;
  const options = [own, '--headless', '--convert-to', format, '--outdir', folder];
  const starts = files.flatMap((_, index) => (index % AT_ONCE === 0 ? [index] : []));
  return {
    calls: starts.map((start) => [...options, ...files.slice(start, start + AT_ONCE)]),
    environment: withFonts(home),
    written() {
      const written = files.map((file) => join(folder, `${basename(file, extname(file))}.${format}`));
      const absent = written.filter((file) => !existsSync(file));
      if (absent.length > 0) throw new Error(`LibreOffice did not write ${absent.join(', ')}`);
      return written;
    },
  };
}

/** Converts presentations in `folder`; gives the new files in the same order. Throws when LibreOffice fails or leaves a file out. */
export function convert(files: readonly string[], format: Format, folder: string, home: string): readonly string[] {
  const { calls, environment, written } = conversion(files, format, folder, home);
  for (const call of calls) run('soffice', call, environment);
  return written();
}

/** What LibreOffice makes in two processes: each takes three files of a kind, then the next three. Throws where it leaves one out. */
export async function convertAll(
  wanted: Readonly<Record<Format, readonly string[]>>,
  folder: string,
  home: string,
): Promise<void> {
  const made = (['pdf', 'fodp'] as const).map(
    (format) => (profile: string) => conversion(wanted[format], format, folder, home, profile),
  );
  const counts = made.flatMap((of) => of('').calls.map((_, index) => ({ of, index })));
  const next = counts.values();
  const work = async (profile: string): Promise<void> => {
    for (const { of, index } of next) {
      const { calls, environment } = of(profile);
      await runBeside('soffice', calls[index] ?? [], environment);
    }
  };
  await Promise.all(['a', 'b'].map(work));
  for (const of of made) of('').written();
}
