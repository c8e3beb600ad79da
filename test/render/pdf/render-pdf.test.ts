/** The whole document: the same bytes twice, pages, bookmarks, labels, links and places of the text. */
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from './render-pdf.js';
import type { Item, TableItem } from '../../../src/scene/scene.js';
import type { TextBody } from '../../../src/scene/text.js';
import { assets, presentation } from './fixture.js';
import { drawnTexts } from './drawn-text.js';
import { open, source } from './reading.js';
import { body, fontFiles, run } from './typeset.js';

let bytes: Uint8Array;
let pdf: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  bytes = await renderPdf(presentation, fontFiles, assets);
  pdf = await open(bytes);
});

describe('renderPdf', () => {
  it('gives the same bytes from the same input', async () => {
    const again = await renderPdf(structuredClone(presentation), fontFiles, assets);
    expect(Buffer.compare(bytes, again)).toBe(0);
  });

  it('makes a page of the scene’s size for each scene', async () => {
    expect(pdf.numPages).toBe(3);
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 960, 540]);
  });

  it('writes title, author, subject, keywords and the deck’s date, in XMP as well', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Styring & samordning <2015>',
      Author: 'Ada Ærlig',
      Subject: 'Nordisk kartlegging',
      Keywords: 'styring, digitalisering',
      CreationDate: 'D:20150601100000Z',
      ModDate: 'D:20150601100000Z',
      Language: 'nb-NO',
    });
    expect(metadata.get('dc:title')).toBe('Styring & samordning <2015>');
    expect(source(bytes)).toContain('/DisplayDocTitle true');
  });

  it('holds which slide stands on which pages, and what each showed, as a file that belongs to it', async () => {
    const scenes = presentation.scenes.map((scene) => ({ ...scene, shown: 'ab'.repeat(32) }));
    const delivered = { ...presentation, head: 'cd'.repeat(32), classification: 'Begrenset <A & B>', scenes };
    const written = await renderPdf(delivered, fontFiles, assets);
    const whole = await open(written);
    const files = (await whole.getAttachments()) as Record<string, { content: Uint8Array; filename: string }>;
    expect(Object.keys(files)).toEqual(['units.json']);
    const { slides, ...about } = JSON.parse(new TextDecoder().decode(files['units.json']?.content)) as {
      slides: readonly { slide: string; pages: readonly number[]; shown: string }[];
    };
    expect(about).toEqual({ deck: presentation.id, locale: 'nb', head: 'cd'.repeat(32) });
    expect(slides.map(({ pages }) => pages)).toEqual([[1], [2, 3]]);
    expect(slides.map(({ slide, shown }) => [slide, shown])).toEqual(
      [...new Set(scenes.map(({ slide }) => slide))].map((slide) => [slide, 'ab'.repeat(32)]),
    );
    expect(source(written)).toContain('/AFRelationship /Data');
    const { metadata } = await whole.getMetadata();
    expect(metadata.getRaw()).toContain(`<skald:approvalLogHead>${'cd'.repeat(32)}</skald:approvalLogHead>`);
    expect(metadata.getRaw()).toContain('<skald:classification>Begrenset &lt;A &amp; B&gt;</skald:classification>');
    expect(Buffer.compare(written, await renderPdf(structuredClone(delivered), fontFiles, assets))).toBe(0);
  });

  it('holds no such file where nothing may be found again', async () => {
    const whole = await open(await renderPdf({ ...presentation, unmapped: true }, fontFiles, assets));
    expect(await whole.getAttachments()).toBeNull();
  });

  it('has bookmarks by chapter and slide, and printed page numbers as labels', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)])).toEqual([
      ['Roller', ['Rollene er delt']],
      ['Tall', ['Tallene taler (1/2)', 'Tallene taler (2/2)']],
    ]);
    const [first] = outline[0]?.items ?? [];
    expect(await pdf.getPageIndex((first?.dest as unknown[])[0] as Parameters<typeof pdf.getPageIndex>[0])).toBe(0);
    expect(await pdf.getPageLabels()).toEqual(['1', '2', '3']);
  });

  it('links to web addresses, one annotation a line, and to the first page of a slide', async () => {
    const [first, third] = [
      await (await pdf.getPage(1)).getAnnotations(),
      await (await pdf.getPage(3)).getAnnotations(),
    ];
    expect(first.map((link) => link.unsafeUrl ?? link.dest)).toEqual([
      'https://example.org/rapport?a=1&b=2',
      'https://example.org/rapport?a=1&b=2',
      'no.figures',
    ]);
    expect(third.map((link) => link.dest)).toEqual(['no.roles-matrix']);
    const destination = await pdf.getDestination('no.figures');
    expect(await pdf.getPageIndex(destination?.[0])).toBe(1);
  });

  it('names the item when a character is missing from its font', async () => {
    const [scene] = presentation.scenes;
    const item = {
      ...scene?.items[0],
      kind: 'text',
      name: 'Lead [no.x]',
      text: body({ runs: [run('\u{1F600}')] }),
    } as Item;
    const broken = { ...presentation, scenes: [{ ...scene!, items: [item] }] };
    await expect(renderPdf(broken, fontFiles, assets)).rejects.toThrow(/Lead \[no\.x\].*U\+1F600/);
  });
});

describe('places', () => {
  it('draws every segment within 0.1 pt of the scene, as wide as the font’s plain advances', async () => {
    for (const [index, scene] of presentation.scenes.entries()) {
      const drawn = await drawnTexts(await pdf.getPage(index + 1));
      for (const wanted of scene.items.flatMap(stretches)) {
        const found = drawn.find(({ x, baseline }) => near(x, wanted.x) && near(baseline, wanted.baseline));
        expect(found?.text, wanted.text).toContain(wanted.text.replace(/-$/, ''));
        if (found?.text === wanted.text) expect(near(found.width, wanted.width), wanted.text).toBe(true);
      }
    }
  });

  it('sets ligatures and kerned pairs as single letters', async () => {
    const found = (await drawnTexts(await pdf.getPage(1))).find(({ text }) => text.includes('AVTAL'));
    expect(found?.text).toBe('Før listen: AVTAL Type fi ffi.');
  });
});

interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.1;

function stretches(item: Item): Stretch[] {
  if (item.kind === 'group') return item.items.flatMap(stretches);
  if (item.kind === 'table') return tableStretches(item);
  return 'text' in item && item.text !== undefined ? bodyStretches(item.text, item.box.x, item.box.y) : [];
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

const tableStretches = ({ cells, box, columns, rows }: TableItem): Stretch[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell === null ? [] : bodyStretches(cell.text, box.x + sum(columns.slice(0, c)), box.y + sum(rows.slice(0, r))),
    ),
  );

const bodyStretches = ({ paragraphs }: TextBody, left: number, top: number): Stretch[] =>
  paragraphs.flatMap(({ lines, runs }) =>
    lines.flatMap((line) =>
      line.segments.map(({ run: index, text, x, width }) => {
        const style = runs[index];
        const rise = style?.superscript ? 0.3 * style.size : 0;
        return { text, x: left + line.x + x, baseline: top + line.baseline - rise, width };
      }),
    ),
  );
