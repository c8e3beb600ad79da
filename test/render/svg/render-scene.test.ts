/** A page as an element: what is read from it, in which order, and what a page of HTML can do with it. */
import { describe, expect, it } from 'vitest';
import { plainCharacters } from '../../../src/scene/plain-characters.js';
import { everyText, wordsOf } from '../../../src/scene/walk.js';
import { styleSheet } from '../../../src/render/svg/styles.js';
import { all, first } from '../pptx/xml-tree.js';
import { classes, draw, flat, heard, pages, tree, withRole } from './drawn.js';

const [prose, figures, last] = pages.map((page) => tree(page));
if (prose === undefined || figures === undefined || last === undefined) throw new Error('The fixture has no pages');

/** Words without soft hyphens and spaces, which stand elsewhere in lines. */
const bare = (text: string): string => plainCharacters(text).replaceAll(/[\s\u00AD]/gu, '');

describe('a page', () => {
  it.each(pages.map((page) => [page.scene.id, page] as const))(
    '%s shows all its texts, in reading order',
    (_, page) => {
      const shown = all(tree(page), 'text')
        .filter((text) => !classes(text).includes('sk-hyphen'))
        .map(({ text }) => bare(text))
        .join('');
      let at = 0;
      for (const text of everyText(page.scene.items).flatMap(({ body }) =>
        body.paragraphs.map((one) => wordsOf({ paragraphs: [one] })),
      )) {
        const found = shown.indexOf(bare(text), at);
        expect(found, text).toBeGreaterThanOrEqual(at);
        at = found + bare(text).length;
      }
    },
  );

  it('says its title, language, slide and number, and has the size of the scene', () => {
    expect(prose.attributes).toMatchObject({
      role: 'graphics-document document',
      'aria-label': 'Rollene er delt',
      lang: 'nb-NO',
      viewBox: '0 0 960 540',
      'data-slide': 'no.roles-matrix',
      'data-page': '1',
    });
    expect(first(prose, 'rect').attributes).toMatchObject({ width: '960', height: '540', class: 'sk-fFFFFFF' });
  });

  it('is heard as the PDF is: headings, paragraphs, lists, figures by their texts; no footer, no decoration', () => {
    expect(heard(prose)).toEqual([
      'Rollene er delt, og departementene styrer på egen måte',
      'Én mellomtittel',
      'Ansvaret er spredt, som Digitaliserings-direktoratet viser1; se også rapporten om samordning og «Government as a platform».',
      'Før listen: AVTAL Type fi ffi.',
      'Første punkt går over to linjer',
      'Underpunkt æøå',
      'Underpunkt to',
      'Se lysbildet om tall',
      'Statsforvalt\u00ADningen',
      'A whole paragraph in English',
      'Merkelapp',
      'Fase 1',
      'Kurven stiger',
      'Et rødt merke',
      'KMD styrer Difi',
      'Løst én',
      'Løst to',
      'Fra plan til drift',
    ]);
  });

  it('has headings of the level it is asked for', () => {
    const levels = (headingLevel?: number): unknown[] =>
      withRole(tree(pages[0]!, headingLevel === undefined ? {} : { headingLevel }), 'heading').map((one) => [
        one.attributes['aria-level'],
        one.text,
      ]);
    const [title, heading] = ['Rollene er delt, og departementene styrer på egen måte', 'Én mellomtittel'];
    expect(levels()).toEqual([
      ['1', title],
      ['2', heading],
    ]);
    expect(levels(3)).toEqual([
      ['3', title],
      ['4', heading],
    ]);
  });

  it('nests the second level of a list in the entry above, and hides the signs', () => {
    const [outer, inner] = withRole(prose, 'list');
    expect(outer?.children.map(({ attributes }) => attributes['role'])).toEqual(['listitem', 'listitem']);
    expect(outer?.children[0]?.children.at(-1)).toBe(inner);
    expect(
      all(outer!, 'text')
        .filter(({ text }) => /^[•–]$/u.test(text))
        .every((sign) => sign.attributes['aria-hidden'] === 'true'),
    ).toBe(true);
  });

  it('marks what is in another language', () => {
    const spoken = flat(prose).filter(({ name, attributes }) => name !== 'svg' && attributes['lang'] !== undefined);
    expect(spoken.map(({ text, attributes }) => [attributes['lang'], text])).toEqual([
      ['en-GB', 'Government as a platform'],
      ['en-GB', 'A whole paragraph in English'],
    ]);
  });
});

describe('units', () => {
  it('stand on their groups, each with a box that a page can mark', () => {
    const marked = flat(prose).filter(({ attributes }) => attributes['data-unit'] !== undefined);
    expect(marked.map(({ attributes }) => attributes['data-unit'])).toEqual(
      expect.arrayContaining(['unit.title', 'unit.lead', 'unit.logo', 'unit.orgchart', 'unit.parent']),
    );
    for (const { name, children } of marked) expect([name, children[0]?.attributes['class']]).toEqual(['g', 'sk-box']);
    const title = marked.find(({ attributes }) => attributes['data-unit'] === 'unit.title');
    expect(title?.children[0]?.attributes).toMatchObject({ x: '40', y: '24', width: '880', height: '40' });
  });
});

describe('links', () => {
  it('lead to web addresses, and to slides where the page says they are', () => {
    const hrefs = (hrefOf?: (slide: string) => string | undefined): unknown[] =>
      pages
        .flatMap((page) => all(tree(page, hrefOf === undefined ? {} : { hrefOf }), 'a'))
        .map((link) => [link.attributes['href'], link.text]);
    const web = ['https://example.org/rapport?a=1&b=2', 'rapporten om samordning'];
    expect(hrefs()).toEqual([web]);
    expect(hrefs((slide) => (slide === 'no.gone' ? undefined : `#p-${slide}`))).toEqual([
      web,
      ['#p-no.figures', 'lysbildet om tall'],
      ['#p-no.roles-matrix', 'Til rollene'],
    ]);
  });
});

describe('as a picture', () => {
  it('says its title alone, and holds nothing that takes the focus', () => {
    const picture = tree(pages[0]!, { reading: 'picture', hrefOf: () => '#x' });
    expect(picture.attributes).toMatchObject({ role: 'img', 'aria-label': 'Rollene er delt' });
    const said = flat(picture).slice(1);
    expect(
      said.filter(
        ({ name, attributes }) =>
          (name === 'a' || attributes['role']) ?? attributes['aria-label'] ?? attributes['aria-hidden'],
      ),
    ).toEqual([]);
    expect(all(picture, 'text').map(({ text }) => text)).toEqual(all(prose, 'text').map(({ text }) => text));
  });

  it('is passed over where it repeats what is said', () => {
    const silent = tree(pages[0]!, { reading: 'silent' });
    expect(silent.attributes['aria-hidden']).toBe('true');
    expect(silent.attributes['role']).toBeUndefined();
  });
});

describe('beside other pages', () => {
  it('has no id but the one it is given, and refers to none', () => {
    const ids = (id?: string): unknown[] =>
      flat(tree(pages[0]!, id === undefined ? {} : { id })).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect([ids(), ids('slide-7')]).toEqual([[], ['slide-7']]);
    expect(draw(pages[0]!).svg).not.toMatch(/url\(|href="#|labelledby/u);
  });

  it('shares a style sheet with them, which says everything that they ask for once', () => {
    const drawn = pages.map((page) => draw(page));
    const sheet = styleSheet(...drawn.map(({ rules }) => rules));
    const said = [...sheet.matchAll(/^\.(sk-[\w-]+)\{/gmu)].map(([, name]) => name);
    expect(new Set(said).size).toBe(said.length);
    const asked = new Set(
      drawn.flatMap(({ svg }) =>
        [...svg.matchAll(/class="([^"]*)"/gu)].flatMap(([, names]) => names?.split(' ') ?? []),
      ),
    );
    const shared = ['sk-page', 'sk-box', 'sk-hyphen', 'sk-end', 'sk-mid', 'sk-gap'];
    expect([...asked].filter((name) => !said.includes(name) && !shared.includes(name))).toEqual([]);
    expect(said.filter((name) => !asked.has(name ?? '') && !shared.includes(name ?? ''))).toEqual([]);
  });

  it('gives what is drawn the same names in whatever order pages are drawn', () => {
    const again = [...pages]
      .reverse()
      .map((page) => draw(page))
      .reverse();
    expect(again).toEqual(pages.map((page) => draw(page)));
  });

  it('throws with the name of the item that lacks something', () => {
    expect(() => draw(pages[0]!, { assets: new Map() })).toThrow(
      'logo [unit.logo]: there are no bytes of the picture pictures/alpha.png',
    );
    expect(() => draw({ ...pages[0]!, background: 'none' })).toThrow('the palette has no colour «none»');
  });
});

describe('tables and charts', () => {
  it('has rows with header cells and spans', () => {
    const [table] = withRole(figures, 'table');
    expect(table?.attributes['aria-label']).toBe('Roller og nivåer');
    const rows = withRole(table!, 'row').map((row) =>
      row.children.map(({ attributes }) =>
        [attributes['role'], attributes['aria-colspan'] ?? 1, attributes['aria-rowspan'] ?? 1].join(' '),
      ),
    );
    expect(rows).toEqual([
      ['columnheader 1 2', 'columnheader 2 1'],
      ['columnheader 1 1', 'columnheader 1 1'],
      ['rowheader 1 1', 'cell 1 2', 'cell 1 1'],
      ['rowheader 1 1', 'cell 1 1'],
    ]);
  });

  it('shows a chart as one figure, whose words can be selected', () => {
    const [chart] = withRole(figures, 'img');
    expect(chart?.attributes['aria-label']).toBe('Årsverk: Digst 160, Difi 320');
    expect(all(chart!, 'text').map(({ text }) => text)).toEqual(['Digitaliserings-styrelsen ', '160', 'Difi ', '320']);
  });

  it('has no link to a slide that is left out', () => {
    expect(all(last, 'a')).toEqual([]);
    expect(heard(last)).toEqual(['Tallene taler (2/2)', 'Til rollene', 'Utelatt lysbilde']);
  });
});
