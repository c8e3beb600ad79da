/** Decks live on their masters: a change there reaches all slides, new slides are usable, other programs find the layouts they know. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/scene/layout-of.js';
import type { Scene } from '../../src/scene/scene.js';
import { onOwnMasters, oneOfEachLayout, workspace, type Deck } from './tools/decks.js';
import { expectedParagraphs } from './tools/expected-lines.js';
import { poolOf, takeParagraph } from './tools/found-paragraph.js';
import { convert } from './tools/office.js';
import { listing, writeChanged, xmlParts } from './tools/package-parts.js';
import { readPdf, type PdfPage } from './tools/pdf-page.js';
import { pictures } from './tools/pictures.js';
import { attempt, installed, run } from './tools/programs.js';

const emuPerPoint = 12700;
const down = 6;

const replace = (xml: string, pattern: RegExp, replacement: string): string => {
  if (!pattern.test(xml)) throw new Error(`Nothing matches ${pattern.source}`);
  return xml.replace(pattern, replacement);
};

const OWN_COLOUR = /<a:schemeClr val="(?:tx1|bg1)"\/>/;

/** Another colour, in the title style of the master or in the list style of a layout's own title. */
const recolour = (xml: string): string => replace(xml, OWN_COLOUR, '<a:schemeClr val="accent2"/>');

const moved = (xml: string): string =>
  replace(
    xml,
    /(?<=<p:ph type="title"\/>.*?<a:off x="\d+" y=")\d+/,
    String(Math.round(39 * emuPerPoint) + down * emuPerPoint),
  );

const inTitleStyle = (xml: string, change: (style: string) => string): string =>
  xml.replace(/<p:titleStyle>.*<\/p:titleStyle>/, change);

/** The title's own shape on a layout. */
const inTitle = (xml: string, change: (shape: string) => string): string =>
  xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="(?:ctrTitle|title)"(?:(?!<\/p:sp>).)*<\/p:sp>/, change);

const masterName = 'ppt/slideMasters/slideMaster1.xml';

/** The deck with another colour for titles: in the master, and on those layouts that have a colour of their own. */
const changedParts = ({ pptx, presentation }: Deck): Readonly<Record<string, string>> => {
  const parts = xmlParts(pptx);
  const own = presentation.layouts.flatMap(({ kind, id }, index) =>
    (kind === 'title' || kind === 'section') && !id.startsWith('stock')
      ? [`ppt/slideLayouts/slideLayout${index + 1}.xml`]
      : [],
  );
  return {
    ...listing(parts, oneOfEachLayout(presentation)),
    [masterName]: moved(inTitleStyle(parts[masterName] ?? '', recolour)),
    // A title on white has its colour from the master, also where the layout is that of a section.
    ...Object.fromEntries(
      own.map((name) => [
        name,
        inTitle(parts[name] ?? '', (shape) => (OWN_COLOUR.test(shape) ? recolour(shape) : shape)),
      ]),
    ),
  };
};

const convertCopy = (deck: Deck): string => {
  const folder = mkdtempSync(join(workspace(), 'master-'));
  const copy = join(folder, `${deck.name}.pptx`);
  writeChanged(deck.pptx, changedParts(deck), copy);
  return convert([copy], 'pdf', folder, workspace())[0] ?? '';
};

/** Where the titles of pages start, in points from the top. */
const titleTops = (
  scenes: readonly (Scene | undefined)[],
  pages: readonly (PdfPage | undefined)[],
): (number | undefined)[] =>
  scenes.map((scene, index) => {
    if (scene === undefined) return undefined;
    const title = {
      ...scene,
      items: scene.items.filter((item) => item.kind === 'text' && item.placeholder === 'title'),
    };
    const [paragraph] = expectedParagraphs(title);
    const page = pages[index];
    return paragraph && page ? takeParagraph(paragraph, poolOf(page))?.[0]?.y : undefined;
  });

describe.each(onOwnMasters)('a page of each layout of $name with another title in its master', (deck) => {
  const places = oneOfEachLayout(deck.presentation);
  const scenes = places.flatMap((place) => deck.presentation.scenes[place] ?? []);
  const about = (index: number) => ({ page: (places[index] ?? NaN) + 1, slide: scenes[index]?.slide });
  const changed = convertCopy(deck);

  test('has another title', () => {
    const [before, after] = [pictures(deck.officePdf), pictures(changed)];
    expect(after.length).toBe(places.length);
    expect(
      places.flatMap((page, index) => (before[page]?.equals(after[index] ?? before[page]) ? [page + 1] : [])),
    ).toEqual([]);
  });

  test('has it where the master puts it, in the deck’s own types', async () => {
    const unchanged = await readPdf(readFileSync(deck.officePdf));
    const before = titleTops(
      scenes,
      places.map((place) => unchanged[place]),
    );
    const after = titleTops(scenes, await readPdf(readFileSync(changed)));
    const shifts = before.map((top, index) => Math.round(((after[index] ?? NaN) - (top ?? NaN)) * 10) / 10);
    const wanted = scenes.map((scene) => (layoutOf(scene, deck.presentation).kind === 'slide' ? down : 0));
    const wrong = shifts.flatMap((shift, index) => (shift === wanted[index] ? [] : [{ shift, ...about(index) }]));
    // In another theme's fonts LibreOffice may break a title otherwise, which is then not found: never so in a delivered deck.
    expect(wrong.filter(({ shift }) => !Number.isNaN(shift) || !deck.name.startsWith('gallery-'))).toEqual([]);
    expect(wrong.length).toBeLessThan(0.05 * wanted.length);
  });
});

interface NewSlide {
  readonly layout: string;
  readonly title: string | null;
  readonly texts: readonly string[];
}

test.each(onOwnMasters)('python-pptx makes a good slide from each layout of $name', (deck) => {
  const folder = mkdtempSync(join(workspace(), 'new-'));
  const file = join(folder, 'new.pptx');
  const script = fileURLToPath(new URL('tools/fill_layouts.py', import.meta.url));
  const lines = run(installed('python'), [script, deck.pptx, file]).trim().split('\n');
  const made = lines.map((line) => JSON.parse(line) as NewSlide);
  expect(made.map(({ layout }) => layout)).toEqual(deck.presentation.layouts.map(({ name }) => name));
  expect(made.filter(({ layout, title }) => layout !== 'Blank' && title === null)).toEqual([]);
  const [pdf = ''] = convert([file], 'pdf', folder, workspace());
  made.forEach(({ layout, texts }, index) => {
    const page = String(index + 1);
    const shown = run('pdftotext', ['-f', page, '-l', page, pdf, '-']);
    expect(
      texts.filter((text) => !shown.includes(text)),
      layout,
    ).toEqual([]);
  });
});

const everyLayout = `---
title: Tittel
subtitle: Undertittel
---

# Del

## Innhold

- punkt

## To innhold

:::: columns
::: column
- venstre
:::
::: column
- høyre
:::
::::

## Sammenligning

:::: columns
::: column
Tekst

- venstre
:::
::: column
Tekst

- høyre
:::
::::

## Med tekst

Tekst

| a | b |
| - | - |
| 1 | 2 |

---

&nbsp;
`;

test.each(onOwnMasters)('pandoc takes $name for a reference without a warning', ({ pptx }) => {
  const folder = mkdtempSync(join(workspace(), 'pandoc-'));
  writeFileSync(join(folder, 'all.md'), everyLayout);
  const { status, stderr } = attempt('pandoc', [
    join(folder, 'all.md'),
    '--output',
    join(folder, 'all.pptx'),
    `--reference-doc=${pptx}`,
  ]);
  expect([status, stderr]).toEqual([0, '']);
});
