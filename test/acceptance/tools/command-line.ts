/** The program as its users run it: a process of its own at the project's root. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './programs.js';
import { galleryName, themes } from './themes.js';

const skald = fileURLToPath(new URL('../../../bin/skald.js', import.meta.url));

/** All decks in all locales and formats. Throws with the diagnostics when the content has errors. */
export const build = (folder: string): string => run(process.execPath, [skald, 'build', '--out', folder]);

/** The gallery in every theme, as `gallery.<locale>.<format>`, and `gallery-<theme>.…` where it is not the first. */
export function galleries(folder: string): void {
  for (const theme of themes) {
    const out = mkdtempSync(join(tmpdir(), 'skald-gallery-'));
    run(process.execPath, [skald, 'gallery', '--theme', theme, '--out', out]);
    for (const name of readdirSync(out).filter((file) => !file.startsWith('.')))
      copyFileSync(join(out, name), join(folder, name.replace('gallery', galleryName(theme))));
    rmSync(out, { recursive: true });
  }
}
