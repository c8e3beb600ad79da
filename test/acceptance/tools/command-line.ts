/** The program as its users run it: a process of its own at the project's root. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examples } from './examples.js';
import { runBeside } from './programs.js';
import { galleryName, kit, themes } from './themes.js';

const skald = fileURLToPath(new URL('../../../bin/skald.js', import.meta.url));

/**
 * All decks in all locales and formats, those of the examples too, and the gallery in every theme: `gallery.<locale>.<format>`, and
 * `gallery-<theme>.…` where it is not the first; where a locale is named, all of it only in that one. Throws with the diagnostics when the
 * content has errors.
 */
export async function buildAll(folder: string, only?: string): Promise<void> {
  const locale = only === undefined ? [] : ['--locale', only];
  await runBeside(process.execPath, [skald, 'build', ...locale, '--out', folder]);
  for (const example of examples)
    await runBeside(process.execPath, [skald, 'build', ...locale, '--project', example, '--out', folder]);
  for (const theme of themes) await buildGallery(galleryName(theme), ['--theme', theme, ...locale], folder);
  await buildKit(folder);
}

/** The gallery of the pack on any subject. */
export const buildKit = (folder: string): Promise<void> =>
  buildGallery(kit.name, ['--project', kit.project, '--locale', kit.locale], folder);

async function buildGallery(called: string, args: readonly string[], folder: string): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'skald-gallery-'));
  await runBeside(process.execPath, [skald, 'gallery', ...args, '--out', out]);
  for (const name of readdirSync(out).filter((file) => !file.startsWith('.')))
    copyFileSync(join(out, name), join(folder, name.replace('gallery', called)));
  rmSync(out, { recursive: true });
}
