/** What belongs to the deck and not to a slide: theme, sections, notes, properties, the map of units. */
import { beforeAll, describe, expect, it } from 'vitest';
import { presentation } from './fixture.js';
import { render, type Package } from './package-under-test.js';
import { all, first } from './xml-tree.js';

let pptx: Package;

beforeAll(async () => {
  pptx = await render();
});

describe('the theme', () => {
  it('has the deck’s slots, fonts and name', () => {
    const theme = pptx.xml('ppt/theme/theme1.xml');
    const slots = first(theme, 'a:clrScheme').children.map(({ name, children }) => [
      name.slice(2),
      children[0]?.attributes['val'],
    ]);
    expect(Object.fromEntries(slots)).toEqual(presentation.themeSlots);
    expect(slots.map(([name]) => name).slice(0, 4)).toEqual(['dk1', 'lt1', 'dk2', 'lt2']);
    const fonts = ['a:majorFont', 'a:minorFont'].map(
      (name) => first(first(theme, name), 'a:latin').attributes['typeface'],
    );
    expect(fonts).toEqual(['Georgia', 'Arial']);
    expect(theme.attributes['name']).toBe('Nordic & clear');
  });
});

describe('the master', () => {
  it('has bullets in the theme’s font', () => {
    const fonts = all(pptx.xml('ppt/slideMasters/slideMaster1.xml'), 'a:buFont').map(({ attributes }) => attributes);
    expect(fonts).toEqual(Array.from({ length: 9 }, () => ({ typeface: '+mn-lt' })));
  });
});

describe('the presentation part', () => {
  it('has its lists in the order of the schema and is 960 by 540 points', () => {
    const names = pptx.xml('ppt/presentation.xml').children.map(({ name }) => name);
    expect(names).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
      'p:defaultTextStyle',
      'p:extLst',
    ]);
    expect(first(pptx.xml('ppt/presentation.xml'), 'p:sldSz').attributes).toEqual({ cx: '12192000', cy: '6858000' });
  });

  it('has a section for each chapter, also of the same name, and one for the slides before', () => {
    const sections = all(pptx.xml('ppt/presentation.xml'), 'p14:section');
    expect(sections.map(({ attributes }) => attributes['name'])).toEqual([
      'Digital styring & ledelse',
      'Roller & ansvar',
      'Roller & ansvar',
    ]);
    expect(sections.map((section) => all(section, 'p14:sldId').map(({ attributes }) => attributes['id']))).toEqual([
      ['256'],
      ['257', '258'],
      ['259'],
    ]);
    expect(new Set(sections.map(({ attributes }) => attributes['id'])).size).toBe(3);
  });

  it('counts from the page of its first slide, whose number is typed since not every program counts so', async () => {
    const later = await render({ ...presentation, sections: [], scenes: presentation.scenes.slice(2) });
    expect(later.xml('ppt/presentation.xml').attributes['firstSlideNum']).toBe('3');
    expect(all(later.xml('ppt/slides/slide1.xml'), 'a:fld')).toEqual([]);
    expect(all(later.xml('ppt/presentation.xml'), 'p14:section')).toEqual([]);
  });
});

describe('notes', () => {
  it('are there for the slides that have some, paragraph by paragraph', () => {
    const names = pptx.names.filter((name) => /notesSlide\d+\.xml$/.test(name));
    expect(names).toEqual(['ppt/notesSlides/notesSlide2.xml', 'ppt/notesSlides/notesSlide3.xml']);
    const body = all(pptx.xml('ppt/notesSlides/notesSlide2.xml'), 'p:sp')[1];
    if (!body) throw new Error('No body');
    expect(all(body, 'a:p').map(({ text }) => text)).toEqual(['Første <avsnitt>', 'Andre & siste']);
    expect(new Set(all(body, 'a:rPr').map(({ attributes }) => attributes['lang']))).toEqual(new Set(['nb-NO']));
  });
});

describe('document properties', () => {
  it('come from the deck', () => {
    const core = pptx.xml('docProps/core.xml');
    const text = (name: string): string => first(core, name).text;
    expect(['dc:title', 'dc:subject', 'dc:creator', 'cp:keywords', 'dc:language'].map(text)).toEqual([
      'Digital styring & ledelse',
      'Kartlegging',
      'Åse <Ø>',
      'styring, digitalisering',
      'nb-NO',
    ]);
    expect(first(pptx.xml('docProps/app.xml'), 'Company').text).toBe('Rådgiverne & co');
  });
});

describe('the map of units', () => {
  it('leads from a shape or cell to its units', () => {
    const slide = all(pptx.xml('customXml/item1.xml'), 'slide')[2];
    if (!slide) throw new Error('No slide');
    expect(slide.attributes).toEqual({ index: '3', id: 'roles~2', slide: 'roles~2', part: '1' });
    const shapeIds = all(pptx.xml('ppt/slides/slide3.xml'), 'p:cNvPr').map(
      ({ attributes }) => `${attributes['id']} ${attributes['name']}`,
    );
    const mapped = all(slide, 'shape').map(({ attributes }) => `${attributes['id']} ${attributes['name']}`);
    expect(mapped.filter((shape) => !shapeIds.includes(shape))).toEqual([]);
    expect(all(slide, 'unit').map(({ attributes }) => attributes['id'])).toEqual(
      expect.arrayContaining(['demo/lead', 'demo/step-2', 'demo/cell.KMD']),
    );
  });

  it('names the head of the log where the file does', async () => {
    const about = (file: Package) => file.xml('customXml/item1.xml').attributes;
    expect(about(pptx)).not.toHaveProperty('head');
    expect(about(await render({ ...presentation, head: 'cd'.repeat(32) }))).toMatchObject({ head: 'cd'.repeat(32) });
  });

  it('is reached from the presentation', () => {
    expect(pptx.text('ppt/_rels/presentation.xml.rels')).toContain('Target="../customXml/item1.xml"');
  });
});

describe('what a delivered file says of itself', () => {
  it('stands among its custom properties, to which the package leads', async () => {
    const delivered = await render({ ...presentation, head: 'cd'.repeat(32), classification: 'Begrenset & <lukket>' });
    const properties = delivered.xml('docProps/custom.xml').children;
    expect(
      properties.map(({ attributes, children }) => [attributes['pid'], attributes['name'], children[0]?.text]),
    ).toEqual([
      ['2', 'Approval log head', 'cd'.repeat(32)],
      ['3', 'Classification', 'Begrenset & <lukket>'],
    ]);
    const targets = delivered.xml('_rels/.rels').children.map(({ attributes }) => attributes['Target']);
    expect(targets).toContain('docProps/custom.xml');
    expect(delivered.text('[Content_Types].xml')).toContain('PartName="/docProps/custom.xml"');
  });

  it('is nothing in others, and a file that may not lead back has no map of units', async () => {
    expect(pptx.names).not.toContain('docProps/custom.xml');
    expect(pptx.names).toContain('customXml/item1.xml');
    const unmapped = await render({ ...presentation, unmapped: true });
    expect(unmapped.names.filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(unmapped.text('ppt/_rels/presentation.xml.rels')).not.toContain('customXml');
  });
});
