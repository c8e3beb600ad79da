import { describe, expect, it } from 'vitest';
import { importBrand } from '../../../src/brand/import-brand.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { TEMPLATE } from '../../../src/scene/template.js';
import { madeTemplate, type Made } from '../../brand/template-under-test.js';
import { assets, presentation } from './fixture.js';
import { openPackage, type Package } from './package-under-test.js';

const usual = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

async function built(made: Made, colourMap: typeof usual = usual): Promise<Package> {
  const { value } = importBrand({
    bytes: madeTemplate(made),
    from: 'client.potx',
    name: 'client',
    ownFont: () => undefined,
  });
  const bytes = value?.template.bytes ?? expect.unreachable('it is a template');
  const all = new Map([...assets, ['client.potx', { bytes, mime: TEMPLATE }] as const]);
  return openPackage(await renderPptx({ ...presentation, template: { path: 'client.potx', colourMap } }, all));
}

const used = new Set(presentation.scenes.map(({ layout }) => layout));
const ours = presentation.layouts.filter(({ id }) => used.has(id));

describe("a deck on a client's template", () => {
  it("has the client's masters, layouts and themes, and ours after theirs", async () => {
    const file = await built({ masters: 2 });
    const layouts = file.names.filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/u.test(name));
    expect(layouts).toHaveLength(4 + ours.length);
    expect(file.text('ppt/slideLayouts/slideLayout1.xml')).toContain('name="Forside"');
    expect(file.text('ppt/slideLayouts/slideLayout5.xml')).toContain(
      `name="Skald · ${ours[0]?.name.replace('&', '&amp;')}"`,
    );
    expect(file.text('ppt/theme/theme1.xml')).toContain('4F81BD');
    // The notes' own, after the two of the client.
    expect(file.text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('../theme/theme3.xml');
    expect(file.text('ppt/theme/theme3.xml')).toContain('0A6570');
  });

  it('stands on the master for content', async () => {
    const file = await built({ masters: 2 });
    const listed = (master: number): number =>
      file.text(`ppt/slideMasters/slideMaster${master}.xml`).split('<p:sldLayoutId ').length - 1;
    expect([listed(1), listed(2)]).toEqual([2, 2 + ours.length]);
    expect(file.text('ppt/slideLayouts/_rels/slideLayout5.xml.rels')).toContain('/ppt/slideMasters/slideMaster2.xml');
    expect(file.text('ppt/slides/_rels/slide1.xml.rels')).toMatch(/slideLayouts\/slideLayout[5-9]\.xml/u);
  });

  it('gives each master and layout an id of its own', async () => {
    const file = await built({ masters: 2 });
    const holders = ['ppt/presentation.xml', 'ppt/slideMasters/slideMaster1.xml', 'ppt/slideMasters/slideMaster2.xml'];
    const ids = holders.flatMap((name) =>
      [...file.text(name).matchAll(/<p:sld(?:Master|Layout)Id id="(\d+)"/gu)].map(([, id]) => id),
    );
    expect(ids).toHaveLength(6 + ours.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to no part that is not there, and names no part twice', async () => {
    const file = await built({ masters: 2 });
    for (const name of file.names.filter((one) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/u, '');
      for (const [, target = ''] of file.text(name).matchAll(/Target="([^"]*)"(?! TargetMode)/gu))
        expect(file.names, `${name}: ${target}`).toContain(resolved(target, folder));
    }
    const types = [...file.text('[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/gu)].map(([, name]) => name);
    expect(types.filter((name) => !file.names.includes(name ?? ''))).toEqual([]);
  });

  it('shows its own decoration alone, and takes no looks of the master', async () => {
    const file = await built({});
    const layout = file.text('ppt/slideLayouts/slideLayout3.xml');
    expect(layout).toMatch(/<p:sldLayout [^>]*showMasterSp="0"/u);
    const title = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*<p:ph type="(?:ctrT|t)itle"[\s\S]*?<\/p:sp>/u.exec(layout)?.[0] ?? '';
    expect(title).toContain('cap="none"');
    expect(title).toContain('<a:spcAft><a:spcPts val="0"/></a:spcAft>');
    expect(title).toContain('<a:noFill/><a:ln><a:noFill/></a:ln>');
  });

  it('leaves no margin of a text outside of placeholders to the master, and none of a placeholder to the slide', async () => {
    const file = await built({});
    const slides = file.names.filter((name) => /^ppt\/slides\/[^/]+$/u.test(name)).map((name) => file.text(name));
    const paragraphs = slides.flatMap((xml) =>
      [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>|<a:tc>[\s\S]*?<\/a:tc>/gu)].map(([one]) => one),
    );
    const [placed, free] = [true, false].map((is) => paragraphs.filter((one) => one.includes('<p:ph ') === is));
    expect(free?.join('').match(/<a:pPr(?![^>]* marL=)/gu)).toBeNull();
    expect(placed?.join('')).not.toContain('marL="0" indent="0"');
  });

  it('calls dark dark where the master does not', async () => {
    const dark = { tx1: 'lt1', bg1: 'dk1', tx2: 'lt2', bg2: 'dk2' };
    const file = await built({}, dark);
    for (const name of ['ppt/slides/slide1.xml', 'ppt/slideLayouts/slideLayout3.xml'])
      expect(file.text(name)).toContain('<a:overrideClrMapping bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"');
    expect((await built({})).text('ppt/slides/slide1.xml')).toContain('<a:masterClrMapping/>');
  });

  it('has pages of just the size of the template', async () => {
    const file = await built({ page: [719.123, 540] });
    expect(file.text('ppt/presentation.xml')).toContain(`<p:sldSz cx="${719.123 * 12700}" cy="6858000"/>`);
  });
});

function resolved(target: string, folder: string): string {
  const url = new URL(target, `file:///${folder}`);
  return decodeURI(url.pathname).slice(1);
}
