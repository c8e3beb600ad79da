/** Chromium shows the SVG pages as they are in the PDF, alone and beside each other in a page of HTML. */
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SceneOptions, renderScene } from '../../src/render/svg/render-scene.js';
import { styleSheet } from '../../src/render/svg/styles.js';
import { pagesOf } from '../../src/scene/layout-of.js';
import type { Page } from '../../src/scene/page.js';
import { plainCharacters } from '../../src/scene/plain-characters.js';
import type { Presentation, Scene } from '../../src/scene/scene.js';
import { everyItem, everyText, wordsOf } from '../../src/scene/walk.js';
import { assets, presentation } from '../render/pdf/fixture.js';
import { openBrowser } from './tools/browser.js';
import { type Deck, decks, oneOfEach, oneOfEachLayout, onOwnMasters, workspace } from './tools/decks.js';
import { openComparison, type Pictures } from './tools/picture-difference.js';
import { run } from './tools/programs.js';

/** Per cent of a page's pixels. */
const LIMIT = 0.5;
/** How much further from the PDF than the PPTX it may be on average: room for how the next Chromium smooths letters. */
const ROOM = 0.05;
/** One in so many of the pages that are looked at is looked at in the PPTX too, which the SVG is held against. */
const EVERY = 6;

/** A picture of each page from `first` to `last`, counted from 1, a pixel to a point. */
function picturesOf(pdf: string, first: number, last: number): readonly string[] {
  const folder = mkdtempSync(join(workspace(), 'pages-'));
  run('pdftoppm', ['-r', '72', '-png', '-f', String(first), '-l', String(last), pdf, join(folder, 'page')]);
  const pictures = readdirSync(folder)
    .sort()
    .map((file) => asData('image/png', join(folder, file)));
  rmSync(folder, { recursive: true });
  return pictures;
}

const asData = (type: string, file: string): string => `data:${type};base64,${readFileSync(file).toString('base64')}`;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

let browser: Browser;
let differenceOf: (pictures: Pictures) => Promise<number>;
beforeAll(async () => {
  browser = await openBrowser();
  differenceOf = await openComparison(browser);
});
afterAll(() => browser.close());

/** One page in so many of other decks than galleries, since the galleries show each form of each slide type. */
const ONE_IN = 3;

/** Places of the pages that are looked at: in another theme the gallery shows what it shows in the first, in other colours and boxes. */
function looked({ name, presentation }: Deck): readonly number[] {
  if (name.startsWith('gallery-')) return oneOfEachLayout(presentation);
  const all = [...presentation.scenes.keys()];
  return name.startsWith('gallery.') ? all : all.filter((place) => place % ONE_IN === 0);
}

describe.each(oneOfEach)('$name', (deck) => {
  const { scenes, size } = deck.presentation;

  test(`shows on each page what the PDF shows, but for ${LIMIT} % of the pixels, and is as near to it as the PPTX`, async () => {
    const wanted = picturesOf(deck.pdf, 1, scenes.length);
    expect(wanted).toHaveLength(scenes.length);
    expect(looked(deck).length).toBeGreaterThan(0);
    const [own, office]: [number[], number[]] = [[], []];
    const differ = async (drawn: string, index: number): Promise<number> =>
      differenceOf({ drawn, wanted: wanted[index] ?? '', size });
    for (const [turn, index] of looked(deck).entries()) {
      own.push(await differ(asData('image/svg+xml', deck.svg[index] ?? ''), index));
      if (turn % EVERY > 0) continue;
      const [drawn = ''] = picturesOf(deck.officePdf, index + 1, index + 1);
      office.push(await differ(drawn, index));
    }
    const most = Math.max(...own).toFixed(2);
    process.stdout.write(
      `${deck.name}: SVG ${mean(own).toFixed(3)} %, at most ${most} %; PPTX ${mean(office).toFixed(3)} %\n`,
    );
    const far = looked(deck).flatMap((page, index) =>
      (own[index] ?? 100) > LIMIT ? [[scenes[page]?.slide, own[index]]] : [],
    );
    expect(far).toEqual([]);
    expect(mean(own)).toBeLessThanOrEqual(mean(office) + ROOM);
  });
});

// Otherwise the first test would hold for pictures that cannot be told apart.
test('a text that is left out, or stands elsewhere, is a difference', async () => {
  const [deck] = decks;
  if (deck === undefined) throw new Error('No deck was built');
  const [file = ''] = deck.svg;
  const [wanted = ''] = picturesOf(deck.pdf, 1, 1);
  const svg = readFileSync(file, 'utf8');
  const changed = (text: string): Promise<number> =>
    differenceOf({
      drawn: `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`,
      wanted,
      size: deck.presentation.size,
    });
  expect(await changed(svg)).toBeLessThan(LIMIT);
  expect(await changed(svg.replaceAll(/<g role="heading".*?<\/g>/gu, ''))).toBeGreaterThan(LIMIT);
  expect(await changed(svg.replaceAll(/ y="([\d.]+)"/gu, (_, y) => ` y="${Number(y) + 3}"`))).toBeGreaterThan(LIMIT);
});

/** Pages of a deck without pictures, whose bytes are not here, nor are those of a client's brand; six of them, from its beginning to its end. */
const plainPages = (presentation: Presentation): readonly Page[] =>
  pagesOf(presentation).filter(({ scene }) => everyItem(scene.items).every(({ kind }) => kind !== 'image'));
const sixOf = (pages: readonly Page[]): readonly Page[] =>
  pages.filter((_, index) => index % Math.ceil(pages.length / 6) === 0);

interface Look {
  readonly options?: Partial<SceneOptions>;
  readonly dark?: boolean;
  readonly pages?: readonly Page[];
}

/** Pages in one page of HTML, as whoever reviews them gets them. */
function htmlOf(deck: Presentation, { options = {}, dark = false, pages = sixOf(plainPages(deck)) }: Look): string {
  const drawn = pages.map((page, index) =>
    renderScene(page, deck, {
      assets: new Map(),
      headingLevel: 2,
      id: `page-${index}`,
      hrefOf: () => '#page-0',
      ...options,
    }),
  );
  const around = dark ? 'background:#0F1C2D;color:#EDF1F5' : 'background:#fff;color:#000';
  const style = `body{${around};font:italic 700 30px/3 serif;letter-spacing:.2em;text-transform:uppercase}.sk-page{display:block;width:100%}`;
  const sheet = styleSheet(...drawn.map(({ rules }) => rules));
  return (
    `<!doctype html><html lang="${deck.lang}"><meta charset="utf-8"><title>Pages</title><style>${style}${sheet}</style>` +
    `<main><h1>Pages</h1>${drawn.map(({ svg }) => svg).join('')}</main></html>`
  );
}

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('in a page of HTML', () => {
  const pages = onOwnMasters.flatMap((deck) =>
    (['document', 'picture', 'silent'] as const).map((reading, index) => ({
      deck,
      reading,
      dark: index === 1,
      name: deck.name,
    })),
  );

  test.each(pages)(
    '$name as $reading asks for nothing, is under 1 MB, and axe finds no fault in it',
    async ({ deck, reading, dark }) => {
      const html = htmlOf(deck.presentation, { options: { reading }, dark });
      expect(html.length).toBeLessThan(1_000_000);
      const page = await browser.newPage();
      const asked: string[] = [];
      const file = join(mkdtempSync(join(workspace(), 'html-')), 'pages.html');
      writeFileSync(file, html);
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate<{ readonly violations: readonly Found[] }>('axe.run(document)');
      await page.close();
      expect(asked).toEqual([pathToFileURL(file).href]);
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual([]);
    },
  );

  test('a page looks as it does alone, whatever stands around it', async () => {
    const [deck] = onOwnMasters;
    if (deck === undefined) throw new Error('No deck was built');
    const { size } = deck.presentation;
    const page = await browser.newPage({ viewport: { ...size } });
    await page.setContent(
      htmlOf(deck.presentation, { dark: true }).replace('<h1>', '<style>body{margin:0}h1{display:none}</style><h1>'),
    );
    const drawn = (await page.locator('#page-0').screenshot()).toString('base64');
    await page.close();
    const [wanted = ''] = picturesOf(deck.pdf, 1, 1);
    expect(await differenceOf({ drawn: `data:image/png;base64,${drawn}`, wanted, size })).toBeLessThan(LIMIT);
  });

  // The last is built by hand: no deck has a word that is hyphenated today.
  const texts = [
    ...onOwnMasters.map((deck) => ({
      name: deck.name,
      deck: deck.presentation,
      pages: sixOf(plainPages(deck.presentation)),
    })),
    { name: 'a deck with a hyphenated word', deck: presentation, pages: pagesOf(presentation) },
  ];
  test.each(texts)('a text of $name is copied as it was before it was broken into lines', async ({ deck, pages }) => {
    const page = await browser.newPage();
    await page.setContent(htmlOf(deck, { pages, options: { assets } }));
    const copied = new Set((await page.evaluate<readonly string[]>(copy)).map(plain));
    await page.close();
    const wanted = pages
      .flatMap(({ scene }) => paragraphsOf(scene))
      .map(plain)
      .filter((text) => text !== '');
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((text) => !copied.has(text))).toEqual([]);
  });

  test('a word that is hyphenated is found as it is typed', async () => {
    const page = await browser.newPage();
    await page.setContent(htmlOf(presentation, { pages: pagesOf(presentation), options: { assets } }));
    const found = await page.evaluate(`['Statsforvaltningen', 'Statsforvalt-ningen'].map((word) => find(word))`);
    await page.close();
    expect(found).toEqual([true, false]);
  });
});

/** Without soft hyphens, which are copied where a word was broken; and without spaces that are room for a colour, which are not written. */
const plain = (text: string): string =>
  plainCharacters(text).replaceAll('\u00AD', '').replaceAll(/ {2,}/gu, ' ').trim();

const paragraphsOf = ({ items }: Scene): readonly string[] =>
  everyText(items).flatMap(({ body }) => body.paragraphs.map((paragraph) => wordsOf({ paragraphs: [paragraph] })));

/** In the browser: what is copied of each text. */
const copy = `[...document.querySelectorAll('text:not([aria-hidden])')].map((text) => {
  const range = document.createRange();
  range.selectNodeContents(text);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  return getSelection().toString();
})`;
