/** Templates of other makers: each becomes a theme, and two decks of 38 pages are built in it on its own masters. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { workspace } from './tools/decks.js';
import { convert } from './tools/office.js';
import { type Parts, xmlParts } from './tools/package-parts.js';
import { type PdfPage, readPdf } from './tools/pdf-page.js';
import { attempt, installed, run } from './tools/programs.js';
import { skald } from './tools/sample-project.js';
import { templates, themeNamed } from './tools/templates.js';

const folder = mkdtempSync(join(workspace(), 'brand-'));
const made = await templates(join(folder, 'templates'));
const project = join(folder, 'project');

/** 16:9 with a band, 4:3, two masters, dark pages: LibreOffice takes half a minute for each. */
const drawn = new Set(['pptxgenjs', 'nature-illustration', 'grey-elegant', 'midnightblue']);

beforeAll(() => {
  mkdirSync(project);
  for (const name of ['content', 'locales']) cpSync(name, join(project, name), { recursive: true });
});

const inTheme = (theme: string): void => {
  for (const deck of ['norway', 'executive']) {
    const path = join(project, `content/decks/${deck}.yaml`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^theme: .*$/mu, `theme: ${theme}`));
  }
};

/** Names of the layouts of each master, as python-pptx reads them, and how many slides rest on which. */
const READ = `
import json, sys
from pptx import Presentation
deck = Presentation(sys.argv[1])
print(json.dumps({'masters': [[l.name for l in m.slide_layouts] for m in deck.slide_masters],
  'slides': [s.slide_layout.name for s in deck.slides], 'titles': [s.shapes.title is not None for s in deck.slides]}))
`;

interface Read {
  readonly masters: readonly (readonly string[])[];
  readonly slides: readonly string[];
  readonly titles: readonly boolean[];
}

const layoutNames = (parts: Parts): string[] =>
  Object.entries(parts)
    .filter(([name]) => /^ppt\/slideLayouts\/[^/]+\.xml$/u.test(name))
    .map(([, xml]) => decoded(/<p:cSld name="([^"]*)"/u.exec(xml)?.[1] ?? ''));

const decoded = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<');

/** The share of the letters of a page that another shows on the same line: LibreOffice sets small sizes in whole pixels, which adds up along it, and down a table. */
function shareAt(page: PdfPage, other: PdfPage | undefined): number {
  const near = new Map<string, readonly (readonly [number, number])[]>();
  for (const { char, x, y } of other?.glyphs ?? []) near.set(char, [...(near.get(char) ?? []), [x, y]]);
  const found = page.glyphs.filter(({ char, x, y }) =>
    near.get(char)?.some((place) => Math.abs(place[0] - x) < 10 && Math.abs(place[1] - y) < 2),
  );
  return found.length / Math.max(1, page.glyphs.length);
}

const readBy = (path: string): Read => JSON.parse(run(installed('python'), ['-c', READ, path])) as Read;

describe.each(made.map((path) => [themeNamed(path), path] as const))('%s', (theme, path) => {
  const out = join(folder, theme);

  test('is imported, and 36 pages are built in it', () => {
    const imported = skald(project, ['theme', 'import', path, '--name', theme, '--json']);
    expect(imported.status, imported.stderr).toBe(0);
    expect(JSON.parse(imported.stdout)).toMatchObject({ theme: `layouts/themes/${theme}.yaml` });
    inTheme(theme);
    for (const deck of ['norway', 'executive']) {
      const built = skald(project, ['build', deck, '--locale', 'en', '--out', out]);
      expect(built.status, built.stderr).toBe(0);
    }
  });

  test("is a valid package on the client's masters, with ours after theirs", () => {
    const deck = join(out, 'norway.en.pptx');
    const { errors } = JSON.parse(attempt(installed('ooxmlValidator'), [deck]).stdout) as { errors: readonly object[] };
    expect(errors).toEqual([]);
    const after = readBy(deck);
    const theirs = after.masters.flat().filter((name) => !name.startsWith('Skald · '));
    expect(theirs.sort()).toEqual(layoutNames(xmlParts(join(project, `layouts/themes/${theme}/template.potx`))).sort());
    expect(after.slides.every((name) => name.startsWith('Skald · '))).toBe(true);
    expect([after.slides.length, after.titles.every(Boolean)]).toEqual([24, true]);
  });

  if (!drawn.has(theme)) return;
  test('shows the same words at the same places in LibreOffice as in the PDF', async () => {
    const deck = join(out, 'norway.en.pptx');
    const [converted = ''] = convert([deck], 'pdf', join(out, 'office'), workspace());
    const [office, own] = await Promise.all(
      [converted, join(out, 'norway.en.pdf')].map((one) => readPdf(readFileSync(one))),
    );
    expect(office?.length).toBe(own?.length);
    const shares = (own ?? []).map((page, index) => shareAt(page, office?.[index]));
    expect(shares.filter((share) => share < 0.9)).toEqual([]);
  });

  test('keeps its theme as it came', () => {
    const parts = xmlParts(join(out, 'norway.en.pptx'));
    const kept = xmlParts(join(project, `layouts/themes/${theme}/template.potx`));
    const themes = Object.keys(kept).filter((name) => name.startsWith('ppt/theme/'));
    expect(themes.filter((name) => parts[name] !== kept[name])).toEqual([]);
  });
});
