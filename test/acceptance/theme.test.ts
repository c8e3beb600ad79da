/** Another theme re-brands the whole deck: no slide keeps a colour or a font of its own. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nearest } from './tools/colours.js';
import { decks, oneOfEach, oneOfEachLayout, workspace, type Deck } from './tools/decks.js';
import { convert } from './tools/office.js';
import { listing, writeChanged, xmlParts } from './tools/package-parts.js';
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
  const parts = xmlParts(deck.pptx);
  const listed = listing(parts, oneOfEachLayout(deck.presentation));
  writeChanged(deck.pptx, { ...listed, [themePart]: swapTheme(parts[themePart] ?? '') }, copy);
  return convert([copy], 'pdf', folder, workspace())[0] ?? '';
};

describe.each(oneOfEach)('a page of each layout of $name with another theme', (deck) => {
  const rebranded = rebrand(deck);
  const old = Object.values(deck.presentation.palette).map(({ hex }) => hex);
  const pages = oneOfEachLayout(deck.presentation);

  test('keeps no colour of the old one', async () => {
    const found = await readPdf(readFileSync(rebranded));
    expect(found.length).toBe(pages.length);
    const seen = (colours: ReadonlySet<string>): string[] => [...colours].filter((colour) => colour !== paper);
    const kept = found.flatMap(({ colours }, index) =>
      seen(colours)
        .filter((colour) => nearest(colour, old) <= 2)
        .map((colour) => [(pages[index] ?? NaN) + 1, colour]),
    );
    expect(kept).toEqual([]);
  });

  test('looks different, and lets no paper through', () => {
    const [before, after] = [pictures(deck.officePdf), pictures(rebranded)];
    expect(after.length).toBe(pages.length);
    expect(
      pages.flatMap((page, index) => (before[page]?.equals(after[index] ?? before[page]) ? [page + 1] : [])),
    ).toEqual([]);
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
    const before = await readPdf(readFileSync(deck.officePdf));
    expect(before.filter(({ colours }) => [...colours].some((colour) => nearest(colour, old) <= 2)).length).toBe(
      deck.presentation.scenes.length,
    );
  });
});
