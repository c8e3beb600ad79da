/** `skald gallery` where the project does not use the pack on governance: a project on another subject, and one that has nothing. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/render/formats.js';
import { projectFiles } from '../../src/world/project-files.js';
import { knowingFiles } from '../knowing-files.js';
import { type Ran, skald } from './sample-world.js';

const program = fileURLToPath(new URL('../..', import.meta.url));
const themes = readdirSync(join(program, 'layouts/themes')).map((file) => file.replace(/\.yaml$/u, ''));
const FIRST = 'nordic';
const asked = FORMATS.filter(({ id }) => ['pptx', 'pdf'].includes(id)).map(({ id }) => id);

const bare = mkdtempSync(join(tmpdir(), 'skald-bare-'));
mkdirSync(join(bare, 'content'));
writeFileSync(join(bare, 'content/framework.yaml'), 'packs: []\n');
afterAll(() => {
  rmSync(bare, { recursive: true });
});

function galleryOf(folder: string, theme: string, more = ''): Promise<Ran> {
  const { nameOf, ...files } = projectFiles(folder, program);
  const world = { files: knowingFiles(files), nameOf };
  return skald(`gallery --json --theme ${theme}${more}`, {}, {}, { ...world, asItIsNow: () => world });
}

it('a project with sections, units and a language of its own has a gallery of the pack on governance without a fault', async () => {
  const ran = await galleryOf(join(program, 'test/played-round'), 'nordic');
  expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true, diagnostics: [] });
  expect([...ran.written.keys()].sort()).toEqual(['gallery.en.pdf', 'gallery.en.pptx']);
}, 120_000);

describe.each([
  ['a project on another subject', join(program, 'test/second-project'), ['nb', 'en']],
  ['a project with nothing of its own', bare, ['nb', 'da', 'en']],
] as const)('skald gallery in %s', (_, folder, locales) => {
  // What differs from language to language has been seen in the first theme, and what differs by theme is the same in each language.
  it.each(themes)(
    'is made in %s, in its languages and both formats, and nothing is wrong with it',
    async (theme) => {
      const tags = theme === FIRST ? locales : locales.slice(-1);
      const ran = await galleryOf(folder, theme, theme === FIRST ? '' : ` --locale ${tags.join('')}`);
      expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true, diagnostics: [] });
      const names = tags.flatMap((locale) => asked.map((format) => `gallery.${locale}.${format}`));
      expect([...ran.written.keys()].sort()).toEqual([...names].sort());
    },
    120_000,
  );
});
