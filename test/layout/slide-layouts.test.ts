/** Slide layouts: gathered from what slides of a type share, and completed by those every program knows. */
import { describe, expect, it } from 'vitest';
import { layOut, type LaidOut } from '../../src/layout/lay-out.js';
import { deckOf, fonts, slideOf, theme } from './small-deck.js';

const laid = (...markups: readonly string[]): LaidOut => {
  const slides = markups.map((markup, index) => slideOf(`<slide>${markup}</slide>`, {}, `no.${index}`));
  const { value, diagnostics } = layOut(slides, deckOf({}), theme, fonts);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
};

const title = '<text at="title" style="title" placeholder="title">Tittel</text>';
const lead = (words: string): string => `<text at="leads" style="lead" placeholder="lead">${words}</text>`;
const panel = (width: number): string =>
  `<box x="0" y="0" w="${width}" h="540" style="inkPanel" name="panel" on="layout"/>`;

describe('the layout of a slide type', () => {
  it('takes decoration off its slides', () => {
    const { scenes, layouts } = laid(panel(375) + title, panel(375) + title);
    expect(scenes.map(({ layout, items }) => [layout, items.map(({ name }) => name)])).toEqual([
      ['test', ['title']],
      ['test', ['title']],
    ]);
    expect(layouts[0]?.items.map(({ name, role, box }) => [name, role, box.width])).toEqual([
      ['panel', 'decoration', 375],
    ]);
  });

  it('is another one where slides of the type are decorated differently', () => {
    const { scenes, layouts } = laid(panel(375) + title, panel(300) + title, panel(375) + title);
    expect(scenes.map(({ layout }) => layout)).toEqual(['test', 'test-2', 'test']);
    expect(layouts.slice(0, 2).map(({ id, name }) => [id, name])).toEqual([
      ['test', 'Test'],
      ['test-2', 'Test 2'],
    ]);
  });

  it('has the placeholders of its markup, also those a slide leaves empty', () => {
    const { scenes, layouts } = laid(title + lead(''));
    expect(scenes[0]?.items.map(({ name }) => name)).toEqual(['title']);
    expect(layouts[0]?.slots.map(({ placeholder, prompt }) => [placeholder, prompt])).toEqual([
      ['title', 'prompt.title'],
      ['lead', 'prompt.lead'],
    ]);
    expect(layouts[0]?.slots[1]).toMatchObject({
      box: theme.boxes['leads'],
      look: { size: 11, leading: 15, bullet: { colour: 'petrol', hanging: 9 } },
    });
  });

  it('has its placeholders where most of its slides have them', () => {
    const label = (x: number): string =>
      `<text x="${x}" y="18" w="300" h="15" style="section" placeholder="section">a</text>`;
    const { layouts } = laid(title + label(36), title + label(61.5), title + label(61.5));
    expect(layouts[0]?.slots.find(({ placeholder }) => placeholder === 'section')?.box.x).toBe(61.5);
  });

  it('says how texts look at the first step, whatever step a slide is set at', () => {
    const body = '<text x="36" y="100" w="60" h="26" style="body" placeholder="lead">sju åtte ni ti elleve</text>';
    const { scenes, layouts } = laid(title + body);
    const [, item] = scenes[0]?.items ?? [];
    expect(item?.kind === 'text' ? item.text.paragraphs[0]?.runs[0]?.size : 0).toBe(9);
    expect(layouts[0]?.slots[1]?.look.size).toBe(10);
  });
});

describe('the layouts that every program knows', () => {
  it('are there under the names they are looked for, in the look of the deck', () => {
    const { layouts } = laid(panel(10) + title);
    expect(layouts.slice(1).map(({ name, kind }) => [name, kind])).toEqual([
      ['Title Slide', 'title'],
      ['Section Header', 'section'],
      ['Title and Content', 'content'],
      ['Two Content', 'twoContent'],
      ['Comparison', 'comparison'],
      ['Content with Caption', 'caption'],
      ['Blank', 'blank'],
    ]);
    for (const { items } of layouts) expect(items).toHaveLength(1);
    expect(layouts.slice(1, -1).every(({ slots }) => slots[0]?.placeholder === 'title')).toBe(true);
  });

  it('are not made where the deck has its own', () => {
    const { value } = layOut([slideOf(`<slide layout="cover">${title}</slide>`)], deckOf({}), theme, fonts);
    expect(value?.layouts.filter(({ kind }) => kind === 'title').map(({ id }) => id)).toEqual(['test']);
  });
});
