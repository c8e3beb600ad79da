import { unzipSync, strFromU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importBrand, type Imported } from '../../src/brand/import-brand.js';
import {
  area,
  madeTemplate,
  type Made,
  picture,
  placeholder,
  relationships,
  scheme,
  SLOTS,
} from './template-under-test.js';

const none = () => undefined;
const importing = (bytes: Uint8Array) => importBrand({ bytes, from: 'client.potx', name: 'client', ownFont: none });

function imported(made: Made = {}): Imported {
  const { value, diagnostics } = importing(madeTemplate(made));
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const whats = ({ left }: Imported): readonly string[] => left.map(({ what }) => what);

describe('a template', () => {
  it('becomes a theme of some dozen lines that extends nordic', () => {
    const { theme, left } = imported({ page: [720, 540] });
    expect(theme.path).toBe('layouts/themes/client.yaml');
    expect(theme.text.split('\n').length).toBeLessThan(16);
    expect(theme.text).toMatch(/^# The brand of client\.potx/u);
    expect(theme.text).toContain('extends: nordic\n');
    expect(theme.text).toContain('page: { width: 720, height: 540 }');
    expect(theme.text).toMatch(/^scale: 0\.7\d/mu);
    expect(theme.text).toContain("accent1: '4F81BD'");
    expect(left).toEqual([]);
  });

  it('gives its colours, fonts and page', () => {
    const { brand, layouts } = imported({ fonts: ['Georgia', 'Times New Roman'] });
    expect(brand).toMatchObject({
      colours: SLOTS,
      page: { width: 960, height: 540 },
      scale: expect.closeTo(1, 1) as number,
    });
    expect(brand.fonts.title).toEqual({ pptx: 'Georgia', pdf: 'Gelasio', descent: 0.219, generic: 'serif' });
    expect(brand.fonts.text).toEqual({ pptx: 'Times New Roman', pdf: 'Tinos', descent: 0.216, generic: 'serif' });
    expect(layouts).toEqual([['Forside', 'Innhold']]);
  });

  it('is measured with its own font where the project has it', () => {
    const bytes = madeTemplate({ fonts: ['Century Gothic', 'Arial'] });
    const own = importBrand({
      bytes,
      from: 'x',
      name: 'x',
      ownFont: (family) => (family === 'Century Gothic' ? {} : undefined),
    });
    expect(own.value?.brand.fonts.title).toEqual({ pptx: 'Century Gothic', pdf: 'Century Gothic' });
    expect(own.value?.brand.fonts.text.pdf).toBe('Arimo');
  });

  it('gives its bands, which the content keeps clear of', () => {
    const bands =
      area([0, 0, 960, 40], scheme('accent1')) +
      area([0, 520, 960, 20], '<a:solidFill><a:srgbClr val="C0504E"/></a:solidFill>');
    const { brand, theme } = imported({ shapes: bands });
    expect(brand.areas.map(({ colour }) => colour)).toEqual([{ slot: 'accent1' }, { slot: 'accent2' }]);
    expect(brand.safe.y).toBeGreaterThan(40);
    expect(brand.safe.y + brand.safe.height).toBeLessThan(520);
    expect(theme.text).toContain('  - { fill: accent1, x: 0, y: 0, width: 960, height: 40 }');
  });

  it('gives what decorates the layout for content, where no layout says what it is for', () => {
    const sheet = (name: string, shapes: string): string =>
      `<p:sldLayout xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld name="${name}"><p:spTree>${shapes}</p:spTree></p:cSld></p:sldLayout>`;
    const { brand } = imported({
      parts: {
        'ppt/slideLayouts/slideLayout1.xml': sheet('DEFAULT', ''),
        'ppt/slideLayouts/slideLayout2.xml': sheet(
          'CLIENT',
          area([0, 0, 960, 30], scheme('accent1')) + placeholder('title', [40, 60, 800, 60]),
        ),
      },
    });
    expect(brand.areas).toHaveLength(1);
  });

  it('gives a tint of its colours as a colour of the theme', () => {
    const tint = '<a:solidFill><a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr></a:solidFill>';
    const { theme } = imported({ shapes: area([0, 0, 960, 20], tint) });
    expect(theme.text).toContain('  area1: { slot: accent1, lumMod: 75 }');
    expect(theme.text).toContain('- { fill: area1,');
  });

  it('gives its logo', () => {
    const { brand, pictures } = imported({ shapes: picture([820, 20, 100, 30], 'rId4', 'Logo') });
    expect(brand.logo).toEqual({
      path: 'layouts/themes/client/logo.png',
      box: { x: 820, y: 20, width: 100, height: 30 },
    });
    expect(pictures.map(({ path }) => path)).toEqual(['layouts/themes/client/logo.png']);
  });

  it('says what it cannot give', () => {
    const shapes =
      area([0, 0, 960, 540], scheme('accent1'), 'Flate') +
      area([10, 10, 99, 20], scheme('accent1'), 'Stempel', 'Konfidensielt') +
      area([0, 0, 960, 20], '<a:gradFill/>', 'Overgang') +
      picture([0, 0, 900, 500], 'rId4', 'Bakgrunn');
    const got = imported({ shapes, titleStyle: '<a:defRPr cap="all"><a:latin typeface="Futura"/></a:defRPr>' });
    expect(whats(got)).toEqual([
      'the font «Futura» of titles',
      'capitals in titles',
      'the shape «Flate»',
      'the shape «Stempel»',
      'the shape «Overgang»',
      'the picture «Bakgrunn»',
    ]);
    expect(got.brand).toMatchObject({ areas: [], pictures: [] });
  });

  it('gives titles their colour and weight', () => {
    const { theme } = imported({ titleStyle: `<a:defRPr b="1">${scheme('accent2')}</a:defRPr>` });
    expect(theme.text).toContain('styles:\n  title: { colour: warm, bold: true }');
  });

  it('may have dark pages and two masters, which is told', () => {
    const dark =
      'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
    const got = imported({ masters: 2, colourMap: dark });
    expect(whats(got)).toEqual(['the dark pages', 'what the other 1 of 2 masters look like']);
    // The first with a layout for title and content.
    expect(got.left[1]?.why).toContain('on master 2');
  });
});

describe('what is kept of a template', () => {
  const parts = (made: Made): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(imported(made).template.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );

  it('is its masters with all they lead to, as a package of its own', () => {
    const kept = parts({ masters: 2 });
    expect(
      Object.keys(kept).filter((name) => /slideMaster\d\.xml$|slideLayout\d\.xml$|theme\d\.xml$/u.test(name)),
    ).toHaveLength(8);
    expect(kept['ppt/_rels/presentation.xml.rels']).toContain('Target="/ppt/slideMasters/slideMaster2.xml"');
    expect(kept['ppt/slideMasters/_rels/slideMaster1.xml.rels']).toContain('Target="/ppt/media/client-image1.png"');
    expect(kept['ppt/media/client-image1.png']).toBeDefined();
    expect(kept['[Content_Types].xml']).toContain('PartName="/ppt/slideLayouts/slideLayout4.xml"');
  });

  it('is neither slides nor code, nor what would be fetched', () => {
    const master = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
    const kept = parts({
      shapes:
        '<p:pic><p:nvPicPr><p:cNvPr id="8" name="Far"/></p:nvPicPr><p:blipFill><a:blip r:link="rId5"/></p:blipFill></p:pic>',
      parts: {
        'ppt/vbaProject.bin': 'code',
        'ppt/slides/slide1.xml': '<p:sld xmlns:p="x"/>',
        [master]: relationships(
          ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
          ['rId2', 'slideLayout', '../slideLayouts/slideLayout2.xml'],
          ['rId3', 'theme', '../theme/theme1.xml'],
          ['rId5', 'image', 'https://example.com/spy.png', 'External'],
        ),
      },
      leads: [
        ['rId9', 'slide', 'slides/slide1.xml'],
        ['rId8', 'vbaProject', 'vbaProject.bin'],
      ],
    });
    expect(Object.keys(kept).filter((name) => /slides|vba/u.test(name))).toEqual([]);
    expect(kept[master]).not.toContain('example.com');
    expect(kept['ppt/slideMasters/slideMaster1.xml']).not.toContain('rId5');
  });

  it('is the same for the same template', () => {
    expect(imported().template.bytes).toEqual(imported().template.bytes);
  });

  it('lacks macros, which is told', () => {
    const got = imported({
      parts: { 'ppt/vbaProject.bin': 'code' },
      leads: [['rId8', 'vbaProject', 'vbaProject.bin']],
    });
    expect(whats(got)).toEqual(['the macros']);
  });
});

describe('what is no template', () => {
  const said = (bytes: Uint8Array) => importing(bytes).diagnostics.map(({ code, message }) => `${code}: ${message}`);

  it.each([
    ['a text', Buffer.from('no package'), 'is no PowerPoint file'],
    ['what is encrypted', Buffer.from('d0cf11e0a1b11ae1ffff', 'hex'), 'is encrypted, or of PowerPoint 2003 or older'],
    ['a document of Impress', zipSync({ 'content.xml': new Uint8Array(3) }), 'is of LibreOffice Impress'],
    [
      'a workbook',
      zipSync({
        '_rels/.rels': Buffer.from(relationships(['rId1', 'officeDocument', 'xl/workbook.xml'])),
        'xl/workbook.xml': Buffer.from('<workbook/>'),
      }),
      'holds no presentation',
    ],
    ['one without masters', madeTemplate({ masters: 0 }), 'has no slide master with a theme'],
    [
      'an entity',
      madeTemplate({ parts: { 'ppt/presentation.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' } }),
      'has a document type, which could bring entities',
    ],
  ])('%s is refused', (_, bytes, why) => {
    expect(said(bytes)).toEqual([expect.stringMatching(new RegExp(`^no-template: «client\\.potx» ${why}`, 'u'))]);
  });

  it('unpacks no bomb', () => {
    const bomb = madeTemplate({ parts: { 'ppt/presentation.xml': `<x>${' '.repeat(60_000_000)}</x>` } });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(said(bomb)).toEqual([expect.stringContaining('npacked it takes more than 48 MB')]);
  });
});
