/** What is delivered, and that building once more delivers the same bytes. */
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildAll } from './tools/command-line.js';
import { decks, workspace } from './tools/decks.js';
import { examples } from './tools/examples.js';
import { galleryName, kit, themes } from './tools/themes.js';

const deckFiles = ['.', ...examples].flatMap((project) => {
  const folder = join(project, 'content/decks');
  return readdirSync(folder).map(
    (file) =>
      parse(readFileSync(join(folder, file), 'utf8')) as { readonly id: string; readonly locales: readonly string[] },
  );
});
const galleryLocales = ['nb', 'da', 'en'];

test('every deck and the gallery are there in every locale and both formats, and nothing else', () => {
  const names = [
    ...deckFiles.flatMap(({ id, locales }) => locales.map((locale) => `${id}.${locale}`)),
    ...themes.flatMap((theme) => galleryLocales.map((locale) => `${galleryName(theme)}.${locale}`)),
    `${kit.name}.${kit.locale}`,
  ];
  const wanted = names.flatMap((name) => [`${name}.pdf`, `${name}.pptx`]);
  expect(readdirSync(join(workspace(), 'built')).sort()).toEqual(wanted.sort());
  expect(decks.every(({ presentation }) => presentation.scenes.length > 0)).toBe(true);
});

test('another process builds the same bytes, in one locale', async () => {
  const again = mkdtempSync(join(workspace(), 'again-'));
  await buildAll(again, 'nb');
  const built = readdirSync(again);
  const made = deckFiles.length + themes.length + [kit].length;
  expect(built).toHaveLength(2 * made);
  for (const name of built) {
    const first = readFileSync(join(workspace(), 'built', name));
    expect(first.equals(readFileSync(join(again, name))), name).toBe(true);
  }
});
