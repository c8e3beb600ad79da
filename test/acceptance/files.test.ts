/** What is delivered, and that building once more delivers the same bytes. */
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { GALLERY_LOCALES } from './tools/chosen-decks.js';
import { decks, workspace } from './tools/decks.js';
import { examples } from './tools/examples.js';
import { run } from './tools/programs.js';
import { galleryName, kit, readIn, themes } from './tools/themes.js';

const deckFiles = ['.', ...examples].flatMap((project) => {
  const folder = join(project, 'content/decks');
  return readdirSync(folder).map(
    (file) =>
      parse(readFileSync(join(folder, file), 'utf8')) as { readonly id: string; readonly locales: readonly string[] },
  );
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const skald = join(root, 'bin/skald.js');

test('every deck and the gallery are there in every locale in which it is read and both formats, and nothing else', () => {
  const names = [
    ...deckFiles.flatMap(({ id, locales }) => locales.map((locale) => `${id}.${locale}`)),
    ...themes.flatMap((theme) => readIn(theme, GALLERY_LOCALES).map((locale) => `${galleryName(theme)}.${locale}`)),
    `${kit.name}.${kit.locale}`,
  ];
  const wanted = names.flatMap((name) => [`${name}.pdf`, `${name}.pptx`]);
  expect(readdirSync(join(workspace(), 'built')).sort()).toEqual(wanted.sort());
  expect(decks.every(({ presentation }) => presentation.scenes.length > 0)).toBe(true);
});

test('the program as it is shipped builds the same bytes, in one locale', () => {
  const again = mkdtempSync(join(workspace(), 'again-'));
  for (const project of [root, ...examples])
    run(process.execPath, [skald, 'build', '--project', project, '--locale', 'nb', '--out', again]);
  const built = readdirSync(again);
  expect(built).toHaveLength(2 * deckFiles.length);
  for (const name of built) {
    const first = readFileSync(join(workspace(), 'built', name));
    expect(first.equals(readFileSync(join(again, name))), name).toBe(true);
  }
});
