/** All that the tests look at, built by the program as its users run it, but for one format more: the scenes. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWith } from '../../program-with-format.js';
import { GALLERY_LOCALES } from './chosen-decks.js';
import { examples } from './examples.js';
import { runBeside } from './programs.js';
import { galleryName, kit, readIn, themes } from './themes.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Arguments of `skald`. */
export type Call = readonly string[];

/** What a call builds, and what its files are called where that is not their deck's id. */
interface Made {
  readonly call: Call;
  readonly called?: string;
}

/**
 * All decks in all locales, those of the examples too, and the gallery in every theme: `gallery.<locale>.<format>`, and
 * `gallery-<theme>.…` where it is not the first, which is made in the one locale in which it is read.
 */
const projects: readonly Made[] = [root, ...examples].map((project) => ({ call: ['build', '--project', project] }));
const galleries: readonly Made[] = [
  ...themes.map((theme) => ({
    call: ['gallery', '--project', root, '--theme', theme, ...inLocale(theme)],
    called: galleryName(theme),
  })),
  { call: ['gallery', '--project', kit.project, '--locale', kit.locale], called: kit.name },
];

function inLocale(theme: string): Call {
  const [locale, ...more] = readIn(theme, GALLERY_LOCALES);
  return locale === undefined || more.length > 0 ? [] : ['--locale', locale];
}

/** The folders of `buildAll`: PPTX and PDF, pages as SVG, and scenes, which readers are held against. */
const FOLDERS = { pptx: 'built', pdf: 'built', svg: 'drawn', json: 'scenes' } as const;

/** Throws with the diagnostics when the content has errors. Decks and galleries are built side by side. */
export async function buildAll(folder: string): Promise<void> {
  const program = mkdtempSync(join(root, 'node_modules/.cache-scenes-'));
  try {
    const cli = compiled(program);
    const build = async (list: readonly Made[]): Promise<void> => {
      for (const made of list) await buildOne(cli, made, folder);
    };
    for (const name of new Set(Object.values(FOLDERS))) mkdirSync(join(folder, name));
    await Promise.all([build(projects), build(galleries)]);
  } finally {
    rmSync(program, { recursive: true });
  }
}

/** With what `npm run compile` made of the files that it ships. */
function compiled(program: string): string {
  const format = { id: 'json', name: 'scenes', module: 'test/acceptance/tools/scene-format.ts', start: 'startScenes' };
  const cli = compileWith(format, program);
  for (const path of ['layouts', 'locales', 'dist/precompiled.js', 'dist/patterns'])
    cpSync(join(root, path), join(program, path), { recursive: true });
  return cli;
}

async function buildOne(cli: string, { call, called }: Made, folder: string): Promise<void> {
  const out = mkdtempSync(join(folder, 'out-'));
  const formats = Object.keys(FOLDERS).join(',');
  await runBeside(process.execPath, [cli, ...call, '--format', formats, '--out', out]);
  for (const name of readdirSync(out).filter((file) => !file.startsWith('.'))) {
    const ending = name.slice(name.lastIndexOf('.') + 1) as keyof typeof FOLDERS;
    const named = called === undefined ? name : name.replace(/^[^.]+/u, called);
    renameSync(join(out, name), join(folder, FOLDERS[ending], named));
  }
  rmSync(out, { recursive: true });
}
