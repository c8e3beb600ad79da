/** What lies under a page comes from its layout and is no content; web addresses are underlined, as PowerPoint does it. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Item, Presentation } from '../../../src/scene/scene.js';
import type { LinkTarget } from '../../../src/scene/text.js';
import { renderPdf } from './render-pdf.js';
import { at } from './fixture-base.js';
import { assets, presentation } from './fixture.js';
import { flat, open, tagsOf } from './reading.js';
import { fontFiles } from './typeset.js';

/** Paths drawn on the first page, and its tags in order. */
const firstPage = async (deck: Presentation): Promise<{ paths: number; tags: (string | undefined)[] }> => {
  const page = await (await open(await renderPdf(deck, fontFiles, assets))).getPage(1);
  const { fnArray } = await page.getOperatorList();
  return {
    paths: fnArray.filter((operator) => operator === OPS.constructPath).length,
    tags: flat(await tagsOf(page)).map(({ role }) => role),
  };
};

const panel: Item = {
  kind: 'shape',
  id: 'panel',
  name: 'panel',
  box: at(0, 0, 375, 540),
  role: 'decoration',
  units: [],
  geometry: { kind: 'rect' },
  fill: 'tint',
};

describe('the decoration of a layout', () => {
  it('is drawn on each page, outside the structure', async () => {
    const [plain, decorated] = await Promise.all([
      firstPage(presentation),
      firstPage({ ...presentation, layouts: presentation.layouts.map((layout) => ({ ...layout, items: [panel] })) }),
    ]);
    expect(decorated).toEqual({ paths: plain.paths + 1, tags: plain.tags });
  });
});

/** The same deck with other links in the place of those to web addresses. */
const leadingTo = (link: LinkTarget): Presentation => {
  const json = JSON.stringify(presentation, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'url' in value ? link : value,
  );
  return JSON.parse(json) as Presentation;
};

describe('a link to a slide', () => {
  it('leads to its first page or its last, and tells the title of that', async () => {
    const linkOf = async (end: { end?: true }): Promise<readonly unknown[]> => {
      const pdf = await open(await renderPdf(leadingTo({ slide: 'no.figures', ...end }), fontFiles, assets));
      const [link] = await (await pdf.getPage(1)).getAnnotations();
      const destination = await pdf.getDestination(link?.dest as string);
      return [await pdf.getPageIndex(destination?.[0]), link?.contentsObj?.str];
    };
    expect(await linkOf({})).toEqual([1, 'rapporten om samordning: Tallene taler (1/2)']);
    expect(await linkOf({ end: true })).toEqual([2, 'rapporten om samordning: Tallene taler (2/2)']);
  });
});

describe('a web address', () => {
  it('has a line under each of its lines; a link to a slide has none', async () => {
    const [web, slide] = await Promise.all([
      firstPage(leadingTo({ url: 'https://example.org/' })),
      firstPage(leadingTo({ slide: 'no.figures' })),
    ]);
    expect(web.paths - slide.paths).toBe(2);
  });
});
