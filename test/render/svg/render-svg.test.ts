/** A deck as files: one a page, each with its own style sheet, and with links to the others. */
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/render/formats.js';
import { render } from '../../../src/render/render.js';
import type { Presentation } from '../../../src/scene/scene.js';
import type { MadeFile } from '../../../src/scene/file-in-the-making.js';
import { assets, presentation } from '../pdf/fixture.js';
import { fontFiles } from '../pdf/typeset.js';
import { all, first, type Node, parseXml } from '../pptx/xml-tree.js';
import { flat } from './drawn.js';

const svg = FORMATS.find(({ id }) => id === 'svg')!;
const made = (): Promise<readonly MadeFile[]> =>
  render(svg, { presentation, name: 'mapping.nb.slides-a+b', fonts: fontFiles, assets });
const textOf = ({ bytes }: MadeFile): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

let files: readonly MadeFile[];
let roots: readonly Node[];

beforeAll(async () => {
  files = await made();
  roots = files.map((file) => parseXml(textOf(file)));
});

describe('the files', () => {
  it('are one for each page, by the number that is printed on it, the same each time', async () => {
    expect(files.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect((await made()).map(textOf)).toEqual(files.map(textOf));
  });

  it('are SVG with a title, which is their name, and a style sheet that says all they ask for', () => {
    roots.forEach((root, index) => {
      expect([root.name, root.children[0]?.name, root.children[0]?.text]).toEqual([
        'svg',
        'title',
        presentation.scenes[index]?.title,
      ]);
      expect(root.attributes).toMatchObject({
        xmlns: 'http://www.w3.org/2000/svg',
        'xml:lang': 'nb-NO',
        lang: 'nb-NO',
      });
      const said = first(root, 'style').text;
      const asked = new Set(flat(root).flatMap(({ attributes }) => attributes['class']?.split(' ') ?? []));
      expect([...asked].filter((name) => !said.includes(`.${name}{`) && name !== 'sk-page')).toEqual([]);
    });
  });

  it('say what their slide showed, and of a delivery what it is', async () => {
    const scenes = presentation.scenes.map((scene) => ({ ...scene, shown: 'ab'.repeat(32) }));
    const delivered = { ...presentation, scenes, head: 'cd'.repeat(32), classification: 'Begrenset & lukket' };
    const [file] = await render(svg, { presentation: delivered, name: 'a.nb', fonts: fontFiles, assets });
    const root = parseXml(textOf(file!));
    expect(root.attributes['data-shown']).toBe('ab'.repeat(32));
    expect(first(root, 'metadata').children.map(({ name, text }) => [name, text])).toEqual([
      ['skald:approvalLogHead', 'cd'.repeat(32)],
      ['skald:classification', 'Begrenset & lukket'],
    ]);
    expect(all(roots[0]!, 'metadata')).toEqual([]);
  });

  it('lead to each other, and only to pages that are there', () => {
    const hrefs = roots.map((root) => all(root, 'a').map(({ attributes }) => attributes['href']));
    expect(hrefs).toEqual([
      ['https://example.org/rapport?a=1&b=2', 'mapping.nb.slides-a+b.2.svg'],
      [],
      ['mapping.nb.slides-a+b.1.svg'],
    ]);
  });

  it('lead from the end of a span of pages to the last of them', async () => {
    const json = JSON.stringify(presentation).replaceAll('"slide":"no.figures"}', '"slide":"no.figures","end":true}');
    const ended = await render(svg, {
      presentation: JSON.parse(json) as Presentation,
      name: 'a',
      fonts: fontFiles,
      assets,
    });
    expect(all(parseXml(textOf(ended[0]!)), 'a').map(({ attributes }) => attributes['href'])).toContain('a.3.svg');
  });

  it('ask for nothing from elsewhere', () => {
    for (const file of files) expect(textOf(file)).not.toMatch(/@import|url\(|xlink|<image[^>]*href="(?!data:)/u);
  });
});
