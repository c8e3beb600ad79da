/** What stands in written files, read back from their bytes: the words on each page, and every other text a reader can meet. */
import { strFromU8, unzipSync } from 'fflate';
import { all, parseXml, type Node } from '../render/pptx/xml-tree.js';
import { flat, open, tagsOf } from '../render/pdf/reading.js';

export interface Written {
  /** All words of a page in a row, by page. */
  readonly pages: readonly string[];
  /** Whether a page holds a native chart, whose labels are values with a format. */
  readonly charts: readonly boolean[];
  /** Texts beside the page: names, alternative texts, notes, bookmarks, properties. */
  readonly others: readonly string[];
}

/** With the sign before it, which PDF has as a text. */
const paragraphs = (node: Node): readonly string[] =>
  all(node, 'a:p').map((paragraph) => {
    const words = all(paragraph, 'a:t').map(({ text }) => text);
    const sign = words.length === 0 ? '' : (all(paragraph, 'a:buChar')[0]?.attributes['char'] ?? '');
    return sign + words.join('');
  });

const attributes = (node: Node): readonly string[] => [
  ...Object.values(node.attributes),
  ...node.children.flatMap(attributes),
];

export function writtenPptx(bytes: Uint8Array): Written {
  const entries = unzipSync(bytes);
  const parts = Object.entries(entries)
    .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
    .map(([name, content]) => ({ name, node: parseXml(strFromU8(content)) }));
  const slides = parts.filter(({ name }) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).sort(byNumber);
  const others = parts.filter(
    ({ name }) => !slides.some((slide) => slide.name === name) && !/theme|Layout/u.test(name),
  );
  return {
    pages: slides.map(({ node }) => paragraphs(node).join('\n')),
    charts: slides.map(({ node }) => all(node, 'c:chart').length > 0),
    others: [
      ...slides.flatMap(({ node }) => attributes(node)),
      ...others.flatMap(({ node }) => [...attributes(node), ...paragraphs(node)]),
      ...parts
        .filter(({ name }) => name.startsWith('docProps/'))
        .flatMap(({ node }) => node.children.map(({ text }) => text)),
    ],
  };
}

const byNumber = (a: { readonly name: string }, b: { readonly name: string }): number =>
  Number(/\d+/u.exec(a.name)?.[0]) - Number(/\d+/u.exec(b.name)?.[0]);

export async function writtenPdf(bytes: Uint8Array): Promise<Written> {
  const document = await open(bytes);
  const pages: string[] = [];
  const others: string[] = [];
  for (let index = 1; index <= document.numPages; index++) {
    const page = await document.getPage(index);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join('\n'));
    others.push(...flat(await tagsOf(page)).flatMap(({ alt }) => alt ?? []));
    for (const { url } of (await page.getAnnotations()) as { readonly url?: string }[])
      if (url !== undefined) others.push(url);
  }
  const { info } = await document.getMetadata();
  others.push(...Object.values(info).filter((value) => typeof value === 'string'));
  others.push(...titles((await document.getOutline()) ?? []));
  await document.destroy();
  return { pages, charts: [], others };
}

interface Bookmark {
  readonly title: string;
  readonly items?: readonly Bookmark[];
}
const titles = (bookmarks: readonly Bookmark[]): readonly string[] =>
  bookmarks.flatMap(({ title, items = [] }) => [title, ...titles(items)]);

/** A text without what typesetting may add or take: spaces, hyphens, joiners, bullets. */
export const bare = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00AD\u200B\u2060\u2010\u2011\u2013•–—-]/gu, '');
