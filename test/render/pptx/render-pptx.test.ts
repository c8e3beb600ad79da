/** The package as a whole: well-formed, consistent with itself, the same every time. */
import { beforeAll, describe, expect, it } from 'vitest';
import { assets, presentation } from './fixture.js';
import { openPackage, render, type Package } from './package-under-test.js';
import type { Assets } from '../../../src/scene/scene.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { all, first } from './xml-tree.js';

let pptx: Package;
const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);
const xmlNames = (): readonly string[] => pptx.names.filter(isXml);
const slides = (): readonly string[] => pptx.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

beforeAll(async () => {
  pptx = await render();
});

describe('the archive', () => {
  it('starts with the content types and has no entries for folders', () => {
    expect(pptx.names[0]).toBe('[Content_Types].xml');
    expect(pptx.names.filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('is the same bytes again, also when two are made at once', async () => {
    const [one, two] = await Promise.all([renderPptx(presentation, assets), renderPptx(presentation, assets)]);
    expect(Buffer.from(one).equals(Buffer.from(pptx.bytes))).toBe(true);
    expect(Buffer.from(two).equals(Buffer.from(pptx.bytes))).toBe(true);
  });

  it('dates every entry of the archive, and of the workbooks in it, as the presentation', () => {
    const dates = [
      ...Buffer.from(pptx.bytes)
        .toString('latin1')
        .matchAll(/PK\x01\x02/gu),
    ].map(({ index }) => {
      const date = Buffer.from(pptx.bytes).readUInt16LE(index + 14);
      return `${(date >> 9) + 1980}-${(date >> 5) & 15}-${date & 31}`;
    });
    expect(dates.length).toBeGreaterThanOrEqual(pptx.names.length);
    expect(new Set(dates)).toEqual(new Set(['2024-3-5']));
  });

  it('holds no date but the presentation’s', () => {
    const dates = xmlNames().flatMap((name) => pptx.text(name).match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g) ?? []);
    expect(new Set(dates)).toEqual(new Set(['2024-03-05T10:20:30Z']));
  });
});

describe('parts', () => {
  it('are all well-formed', () => {
    for (const name of xmlNames()) expect(() => pptx.xml(name), name).not.toThrow();
  });

  it('have a content type each, and no content type is for a part that is not there', () => {
    const types = pptx.xml('[Content_Types].xml');
    const overrides = all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1));
    const defaults = all(types, 'Default').map(({ attributes }) => attributes['Extension']);
    expect(overrides.filter((name) => !pptx.names.includes(name ?? ''))).toEqual([]);
    expect(new Set(overrides).size).toBe(overrides.length);
    expect(pptx.names.filter((name) => !defaults.includes(name.split('.').at(-1)))).toEqual([]);
  });

  it('are where relationships say, and every relationship used is there', () => {
    for (const name of pptx.names.filter((part) => part.endsWith('.rels'))) {
      const source = name.replace('_rels/', '').replace(/\.rels$/, '');
      const relationships = all(pptx.xml(name), 'Relationship').map(({ attributes }) => attributes);
      const internal = relationships.filter((attributes) => attributes['TargetMode'] !== 'External');
      const targets = internal.map(({ Target = '' }) => new URL(Target, `file:///${source}`).pathname.slice(1));
      expect(
        targets.filter((target) => !pptx.names.includes(target)),
        name,
      ).toEqual([]);
      const used =
        source === '' ? [] : [...pptx.text(source).matchAll(/\br:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id);
      expect(
        used.filter((id) => !relationships.some(({ Id }) => Id === id)),
        source,
      ).toEqual([]);
    }
  });

  it('name colours by slot everywhere but in the scheme itself', () => {
    for (const name of xmlNames()) {
      expect(pptx.text(name).replace(/<a:clrScheme[\s\S]*<\/a:clrScheme>/, ''), name).not.toContain('srgbClr');
    }
  });
});

describe('slides', () => {
  it('number their shapes without repeating one', () => {
    for (const name of [...slides(), 'ppt/slideMasters/slideMaster1.xml', 'ppt/slideLayouts/slideLayout3.xml']) {
      const ids = all(pptx.xml(name), 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('have one title without index, of the type its layout has', () => {
    const titlesOf = (name: string) =>
      all(pptx.xml(name), 'p:ph').flatMap(({ attributes }) =>
        (attributes['type'] ?? '').endsWith('itle') && attributes['type'] !== 'subTitle' ? [attributes] : [],
      );
    slides().forEach((name, index) => {
      expect(titlesOf(name), name).toEqual([{ type: index === 0 ? 'ctrTitle' : 'title' }]);
      const layout = `ppt/slideLayouts/slideLayout${Math.min(index, 2) + 1}.xml`;
      expect(titlesOf(layout), layout).toEqual([{ type: index === 0 ? 'ctrTitle' : 'title', hasCustomPrompt: '1' }]);
    });
  });

  it('keep text as it was typed', () => {
    expect(pptx.xml('ppt/slides/slide3.xml').text).toContain(' <script>alert("x")</script> & mer, så linjen brytes.');
  });

  it('have the layouts a person finds in PowerPoint', () => {
    const names = [1, 2, 3].map(
      (n) => first(pptx.xml(`ppt/slideLayouts/slideLayout${n}.xml`), 'p:cSld').attributes['name'],
    );
    expect(names).toEqual(['Title Slide', 'Section Header', 'Roller & <ansvar>']);
    const targets = [1, 2, 3, 4].map(
      (n) => /slideLayout(\d)\.xml/.exec(pptx.text(`ppt/slides/_rels/slide${n}.xml.rels`))?.[1],
    );
    expect(targets).toEqual(['1', '2', '3', '3']);
  });
});

describe('a picture in SVG', () => {
  it('is in the package as pixels and as it is, and named by both', async () => {
    const [pixels, svg] = [new Uint8Array([1, 2]), new TextEncoder().encode('<svg/>')];
    const vector = { picture: { width: 1, height: 1, parts: [] }, pixels };
    const drawn: Assets = new Map([['content/map.png', { bytes: svg, mime: 'image/svg+xml', vector }]]);
    const made = openPackage(await renderPptx(presentation, drawn));
    const media = made.names.filter((name) => name.startsWith('ppt/media/'));
    expect(media).toEqual(['ppt/media/image1.png', 'ppt/media/image2.svg']);
    expect(made.text('ppt/media/image2.svg')).toBe('<svg/>');
    const slide = made.names.find((name) => name.includes('slides/slide') && made.text(name).includes('svgBlip')) ?? '';
    const ids = [first(made.xml(slide), 'a:blip'), first(made.xml(slide), 'asvg:svgBlip')].map(
      ({ attributes }) => attributes['r:embed'],
    );
    const targets = all(made.xml(slide.replace('slides/', 'slides/_rels/').concat('.rels')), 'Relationship');
    expect(ids.map((id) => targets.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'])).toEqual([
      '../media/image1.png',
      '../media/image2.svg',
    ]);
    expect(made.text('[Content_Types].xml')).toContain('<Default Extension="svg" ContentType="image/svg+xml"/>');
  });
});

describe('mistakes of the stages before', () => {
  it('are thrown, not drawn', async () => {
    await expect(renderPptx(presentation, new Map())).rejects.toThrow('content/map.png');
    await expect(render({ ...presentation, palette: {} })).rejects.toThrow('palette');
  });
});

it('reads its own archive back', () => {
  expect(openPackage(pptx.bytes).names).toEqual(pptx.names);
});
