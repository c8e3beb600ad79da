/** Another theme re-brands the whole deck: no slide keeps a colour or a font of its own. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nearest } from './tools/colours.js';
import { decks, oneOfEach, workspace, type Deck } from './tools/decks.js';
import { convert } from './tools/office.js';
import { writeChanged, xmlParts } from './tools/package-parts.js';
import { fontsOf } from './tools/pdf-fonts.js';
import { readPdf } from './tools/pdf-page.js';
import { whiteShare, pictures } from './tools/pictures.js';
import { swapTheme, swappedFonts } from './tools/theme-swap.js';

/** A page that ends between two pixels, as A4 does, has a white column and a white row: 1 of 281 and 1 of 199 pixels. */
const edges = 0.01;

/** LibreOffice lays a white sheet under every page. */
const paper = 'FFFFFF';

const themePart = 'ppt/theme/theme1.xml';

test.each(decks)('no slide, layout, master or chart of $name names a colour or font of its own', ({ pptx }) => {
  const parts = Object.entries(xmlParts(pptx)).filter(([name]) =>
    /^ppt\/(slides|slideLayouts|slideMasters|charts)\//.test(name),
  );
  const own = (xml: string): string[] =>
    xml.match(/<a:(srgbClr|sysClr|prstClr|scrgbClr|hslClr)\b[^>]*>|<a:(latin|ea|cs|sym) typeface="[^+"][^>]*>/g) ?? [];
  expect(parts.flatMap(([name, xml]) => own(xml).map((found) => `${name}: ${found}`))).toEqual([]);
});

const rebrand = (deck: Deck): string => {
  const folder = mkdtempSync(join(workspace(), 'theme-'));
  const copy = join(folder, `${deck.name}.pptx`);
  writeChanged(deck.pptx, { [themePart]: swapTheme(xmlParts(deck.pptx)[themePart] ?? '') }, copy);
  return convert([copy], 'pdf', folder, workspace())[0] ?? '';
};

describe.each(oneOfEach)('$name with another theme', (deck) => {
  const rebranded = rebrand(deck);
  const old = Object.values(deck.presentation.palette).map(({ hex }) => hex);

  test('keeps no colour of the old one on any slide', async () => {
    const pages = await readPdf(readFileSync(rebranded));
    expect(pages.length).toBe(deck.presentation.scenes.length);
    const seen = (colours: ReadonlySet<string>): string[] => [...colours].filter((colour) => colour !== paper);
    const kept = pages.flatMap(({ colours }, index) =>
      seen(colours)
        .filter((colour) => nearest(colour, old) <= 2)
        .map((colour) => [index + 1, colour]),
    );
    expect(kept).toEqual([]);
  });

  test('looks different on every slide, and lets no paper through', () => {
    const [before, after] = [pictures(deck.officePdf), pictures(rebranded)];
    expect(after.length).toBe(before.length);
    expect(before.flatMap((picture, index) => (after[index]?.equals(picture) ? [index + 1] : []))).toEqual([]);
    expect(after.flatMap((picture, index) => (whiteShare(picture) > edges ? [index + 1] : []))).toEqual([]);
  });

  test('is set in the new fonts only', () => {
    const names = Object.values(swappedFonts).map((name) => name.replaceAll(' ', ''));
    expect(
      fontsOf(rebranded)
        .map(({ name }) => name)
        .filter((name) => !names.some((own) => name.startsWith(own))),
    ).toEqual([]);
  });

  // Otherwise the first test would hold for any file whose colours cannot be read.
  test('had the colours of the old one before', async () => {
    const pages = await readPdf(readFileSync(deck.officePdf));
    expect(pages.filter(({ colours }) => [...colours].some((colour) => nearest(colour, old) <= 2)).length).toBe(
      pages.length,
    );
  });
});
