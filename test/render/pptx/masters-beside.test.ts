/** What belongs to the deck beside slides and layouts: guides, table style, notes master, properties, all of our own making. */
import { beforeAll, describe, expect, it } from 'vitest';
import { presentation } from './fixture.js';
import { render, type Package } from './package-under-test.js';
import { all, first } from './xml-tree.js';

let pptx: Package;

beforeAll(async () => {
  pptx = await render();
});

describe('guides', () => {
  it('stand where the theme’s boxes begin and end, for programs of today and of yesterday', () => {
    const today = all(pptx.xml('ppt/presentation.xml'), 'p15:guide').map(({ attributes }) => [
      attributes['orient'],
      Number(attributes['pos']) / 8,
    ]);
    expect(today).toEqual([
      ['horz', 39],
      ['horz', 474],
      [undefined, 36],
      [undefined, 924],
    ]);
    const yesterday = all(pptx.xml('ppt/viewProps.xml'), 'p:guide').map(({ attributes }) => [
      attributes['orient'],
      Number(attributes['pos']) / 8,
    ]);
    expect(yesterday).toEqual([
      [undefined, 39],
      [undefined, 474],
      ['vert', 36],
      ['vert', 924],
    ]);
  });
});

describe('the table style', () => {
  it('is the default one, and in theme colours', () => {
    const list = pptx.xml('ppt/tableStyles.xml');
    expect(first(list, 'a:tblStyle').attributes['styleId']).toBe(list.attributes['def']);
    expect(first(list, 'a:tblStyle').attributes['styleName']).toBe('Nordic & clear');
    expect(all(list, 'a:tcTxStyle').map(({ attributes }) => attributes['b'])).toEqual([undefined, 'on', 'on']);
  });
});

describe('the notes master', () => {
  it('has slide, notes, footer and page number in the theme’s font, and no header', () => {
    const master = pptx.xml('ppt/notesMasters/notesMaster1.xml');
    expect(all(master, 'p:ph').map(({ attributes }) => attributes['type'])).toEqual([
      'sldImg',
      'body',
      'ftr',
      'sldNum',
    ]);
    expect(new Set(all(master, 'a:latin').map(({ attributes }) => attributes['typeface']))).toEqual(
      new Set(['+mn-lt']),
    );
    expect(master.text).toContain('Notater');
  });

  it('has a page number on each page: a field, unless PowerPoint would count differently', async () => {
    const numberOf = (deck: Package, name: string) => all(deck.xml(name), 'p:sp')[2];
    const counted = numberOf(pptx, 'ppt/notesSlides/notesSlide3.xml');
    expect(counted && all(counted, 'a:fld')).toHaveLength(1);
    const excerpt = await render({
      ...presentation,
      sections: [],
      scenes: presentation.scenes.filter(({ id }) => id === 'cover' || id === 'roles~2'),
    });
    const typed = numberOf(excerpt, 'ppt/notesSlides/notesSlide2.xml');
    expect(typed && [all(typed, 'a:fld').length, typed.text]).toEqual([0, '3']);
  });
});

describe('properties', () => {
  it('name the program that made the file, and count what is in it', () => {
    const properties = pptx.xml('docProps/app.xml');
    expect(first(properties, 'Application').text).toBe('Skald');
    expect([first(properties, 'Slides').text, first(properties, 'Notes').text]).toEqual(['4', '2']);
    expect(all(first(properties, 'TitlesOfParts'), 'vt:lpstr').map(({ text }) => text)).toEqual([
      'Georgia',
      'Arial',
      'Nordic & clear',
      ...presentation.scenes.map(({ title }) => title),
    ]);
  });
});
