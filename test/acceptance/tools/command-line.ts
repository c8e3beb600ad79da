/** The program as its users run it: a process of its own at the project's root. */
import { fileURLToPath } from 'node:url';
import { run } from './programs.js';

const skald = fileURLToPath(new URL('../../../bin/skald.js', import.meta.url));

/** All decks in all locales and formats. Throws with the diagnostics when the content has errors. */
export const build = (folder: string): string => run(process.execPath, [skald, 'build', '--out', folder]);

export const gallery = (folder: string): string => run(process.execPath, [skald, 'gallery', '--out', folder]);
