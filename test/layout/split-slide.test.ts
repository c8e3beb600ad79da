import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/layout/lay-out.js';
import { plainCharacters } from '../../src/scene/plain-characters.js';
import type { Scene } from '../../src/scene/scene.js';
import { everyItem, everyText } from '../../src/scene/walk.js';
import type { ExpandedSlide } from '../../src/template/expand-slides.js';
import { deckOf, fonts, itemsOf, page, slideOf, textOf, theme, unit, type Texts } from './small-deck.js';

const header = `<text at="title" style="title" role="title" placeholder="title">${unit('title')}</text>
<text at="leads" style="lead" role="lead" name="leads" when="first">${unit('lead')}</text>
<rowmap at="continuation" when="continued"><p style="continues">Fortsetter</p><p style="continuedFrom">fra forrige side</p></rowmap>`;
const footer = `<text at="legend" when="continues" style="continues" align="right" name="continues">Fortsetter på neste side</text>
<text at="legend" when="ends" style="legend" name="ends">Slutt</text>
<text at="pageNumber" style="pageNumber" role="footer" placeholder="slideNumber">${page('no.one')}</text>`;

/** A table with one group for each height: a fixed row of that many points. */
const tableOf = (heights: readonly number[]): string =>
  `<table at="body" fill="yes" split="yes" columns="102 1fr" head-rule="inkRule"><tr head="yes" height="21"><th style="headFirst">Rad</th><th style="head">Tekst</th></tr>${heights
    .map(
      (height, index) =>
        `<tr group="g${index}" height="${height}"><th style="level">Rad ${index + 1}</th><td style="data">${unit(`cell${index}`)}</td></tr>`,
    )
    .join('')}</table>`;

const textsOf = (count: number, title = 'Tittelen sier det viktigste'): Texts => ({
  title,
  lead: '- **En:** første\n- **To:** andre',
  ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`cell${index}`, `innhold ${index + 1}`])),
});

function split(heights: readonly number[], title?: string): { scenes: readonly Scene[]; codes: readonly string[] } {
  const texts = textsOf(heights.length, title);
  const { value, diagnostics } = layOut(
    [slideOf(`<slide>${header}${tableOf(heights)}${footer}</slide>`, texts)],
    deckOf(texts),
    theme,
    fonts,
  );
  return { scenes: value?.scenes ?? [], codes: diagnostics.map(({ code, unit: id }) => `${code} ${id ?? ''}`) };
}

const rowsOf = (scene: Scene): string[] => {
  const [table] = itemsOf(scene.items, 'table');
  return (table?.cells ?? []).slice(1).map((row) => (row[0] ? textOf(row[0].text) : ''));
};
const shown = (scene: Scene): string[] => [...everyText(scene.items)].map(({ body }) => textOf(body));

describe('a table that is too long for one page', () => {
  const { scenes, codes } = split([60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60]);

  it('is divided between continuation slides, every group once and in order', () => {
    expect(codes).toEqual([]);
    expect(scenes.map(rowsOf)).toEqual([
      ['Rad 1', 'Rad 2', 'Rad 3', 'Rad 4'],
      ['Rad 5', 'Rad 6', 'Rad 7', 'Rad 8'],
      ['Rad 9', 'Rad 10', 'Rad 11', 'Rad 12'],
    ]);
  });

  it('has type as large as fits on as many pages as there must be', () => {
    const sizes = (scenes: readonly Scene[]): number[] =>
      scenes.flatMap(({ items }) =>
        itemsOf(items, 'table').flatMap(({ cells }) => cells.at(-1)?.at(-1)?.text.paragraphs[0]?.runs[0]?.size ?? []),
      );
    const low = (rows: number): readonly Scene[] => split(Array.from({ length: rows }, () => 15)).scenes;
    expect(sizes(scenes)).toEqual([12, 12, 12]);
    expect([24, 26, 28, 29].map((rows) => sizes(low(rows)))).toEqual([
      [12, 12],
      [11, 11],
      [9, 9],
      [12, 12, 12],
    ]);
  });

  it('numbers parts and pages', () => {
    expect(scenes.map(({ id, slide, part, parts, page: number }) => [id, slide, part, parts, number])).toEqual([
      ['no.one', 'no.one', 1, 3, 1],
      ['no.one~2', 'no.one', 2, 3, 2],
      ['no.one~3', 'no.one', 3, 3, 3],
    ]);
  });

  it('prints the page of each part', () => {
    const printed = scenes.map(({ items }) =>
      itemsOf(items, 'text').find(({ placeholder }) => placeholder === 'slideNumber'),
    );
    expect(printed.map((item) => item && textOf(item.text))).toEqual(['1', '2', '3']);
  });

  it('ends every title with its part, and so does the outline', () => {
    const titles = ['(1/3)', '(2/3)', '(3/3)'].map((suffix) => `Tittelen sier det viktigste\u00A0${suffix}`);
    expect(scenes.map(({ title }) => title)).toEqual(titles.map(plainCharacters));
    scenes.forEach((scene, index) => {
      expect(shown(scene)).toContain(titles[index]);
    });
  });

  it('has leads on the first part, cues on the others, and says where it goes on', () => {
    const has = (text: string): boolean[] => scenes.map((scene) => shown(scene).some((one) => one.includes(text)));
    expect(has('første')).toEqual([true, false, false]);
    expect(has('fra forrige side')).toEqual([false, true, true]);
    expect(has('Slutt')).toEqual([false, false, true]);
    expect(has('Fortsetter på neste side')).toEqual([true, true, false]);
  });

  it('maps the rows to the pages', () => {
    const parts = split([120, 120, 120, 120, 120]).scenes;
    const map = itemsOf(parts[1]?.items ?? [], 'group').find(({ name }) => name === 'row map');
    const steps = ['Rad 1, s.\u00A01', 'Rad 2, s.\u00A01', 'Rad 3', 'Rad 4', 'Rad 5, s.\u00A03'];
    expect(parts).toHaveLength(3);
    expect(map?.items.map((item) => (item.kind === 'shape' && item.text ? textOf(item.text) : ''))).toEqual(steps);
    expect(map?.items.map((item) => (item.kind === 'shape' ? item.fill : ''))).toEqual([
      'grey100',
      'grey100',
      'petrol200',
      'petrol200',
      'grey100',
    ]);
    expect(map?.alt).toBe(plainCharacters(`Delt: ${steps.join('; ')}`));
    expect(map?.box.x).toBe(139.5);
  });

  it('keeps the place of the body, the head, the columns and the size of the type', () => {
    const tables = scenes.map((scene) => itemsOf(scene.items, 'table')[0]);
    expect(new Set(tables.map((table) => table?.box.y))).toEqual(new Set([141]));
    expect(new Set(tables.map((table) => table?.rows[0])).size).toBe(1);
    expect(new Set(tables.map((table) => JSON.stringify(table?.columns))).size).toBe(1);
    const sizes = tables.flatMap((table) =>
      table?.cells.slice(1).map((row) => row[1]?.text.paragraphs[0]?.runs[0]?.size),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('keeps the heights of the rows on a part that is not full', () => {
    const uneven = split([60, 60, 60, 60, 60, 60]).scenes;
    const heights = uneven.map((scene) => itemsOf(scene.items, 'table')[0]?.rows.slice(1, -1));
    expect(uneven).toHaveLength(2);
    expect(new Set(heights.flat())).toEqual(new Set([63]));
  });

  it('gives every item an id of its own on each part', () => {
    for (const scene of scenes) {
      const ids = [...everyItem(scene.items)].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('the parts of a split table', () => {
  it('are six at most', () => {
    const rows = (count: number): number[] => Array.from({ length: count }, () => 60);
    expect(split(rows(24)).scenes).toHaveLength(6);
    expect(split(rows(25))).toMatchObject({ scenes: [], codes: ['too-many-pages cell24'] });
  });

  it('that list what is not their own blame none of its texts', () => {
    const texts = textsOf(25);
    const markup = `<slide>${header}${tableOf(Array.from({ length: 25 }, () => 60))}${footer}</slide>`;
    const { diagnostics } = layOut([slideOf(markup, textsOf(0))], deckOf(texts), theme, fonts);
    expect(diagnostics.map(({ code, unit: id, place }) => [code, id, place?.line])).toEqual([
      ['too-many-pages', undefined, 1],
    ]);
    expect(diagnostics[0]?.hint).toContain('several slides');
  });

  it('leave at least two rows on the last', () => {
    expect(split([60, 60, 60, 60, 60]).scenes.map(rowsOf)).toEqual([
      ['Rad 1', 'Rad 2', 'Rad 3'],
      ['Rad 4', 'Rad 5'],
    ]);
  });

  it('leave one row on the last where two do not fit', () => {
    const { scenes, codes } = split([70, 70, 70, 280]);
    expect(codes).toEqual([]);
    expect(scenes.map(rowsOf)).toEqual([['Rad 1', 'Rad 2', 'Rad 3'], ['Rad 4']]);
  });

  it('never part the rows of a group', () => {
    const rows = Array.from({ length: 6 }, (_, group) =>
      [0, 1]
        .map(
          (row) =>
            `<tr group="g${group}" height="30">${row === 0 ? `<th style="level" rowspan="2">G${group}</th>` : ''}<td style="data">${group}.${row}</td></tr>`,
        )
        .join(''),
    );
    const markup = `<slide>${header}<table at="body" fill="yes" split="yes" columns="102 1fr">${rows.join('')}</table></slide>`;
    const texts = textsOf(0);
    const { value, diagnostics } = layOut([slideOf(markup, texts)], deckOf(texts), theme, fonts);
    expect(diagnostics).toEqual([]);
    const cells = value?.scenes.map((scene) =>
      itemsOf(scene.items, 'table')[0]?.cells.map((row) => (row[1] ? textOf(row[1].text) : '')),
    );
    expect(cells?.flat()).toEqual(Array.from({ length: 12 }, (_, index) => `${Math.floor(index / 2)}.${index % 2}`));
    for (const part of cells ?? []) expect((part?.length ?? 1) % 2).toBe(0);
  });

  it('do without the map where the names of the rows cannot stand side by side', () => {
    const { scenes } = split(Array.from({ length: 20 }, () => 30));
    expect(scenes.length).toBeGreaterThan(1);
    expect(itemsOf(scenes[1]?.items ?? [], 'group')).toEqual([]);
    expect(shown(scenes[1] as Scene)).toContain('Fortsetter\nfra forrige side');
  });

  it('are refused where one group alone is too tall, with the unit that makes it so', () => {
    expect(split([60, 60, 500]).codes).toEqual(['text-too-long cell2']);
  });

  it('are refused where the part takes the title over its lines', () => {
    const words = Array.from({ length: 25 }, () => 'tittelord').join(' ');
    let title = words;
    while (split([60], title).codes.length > 0) title = title.slice(0, -1);
    expect(split([60, 60, 60, 60, 60, 60], title).codes).toEqual(['text-too-long title']);
  });

  it('are not made of a table that is not marked so', () => {
    const texts = textsOf(8);
    const markup = `<slide>${header}${tableOf([60, 60, 60, 60, 60, 60, 60, 60]).replace(' split="yes"', '')}</slide>`;
    const { value, diagnostics } = layOut([slideOf(markup, texts)], deckOf(texts), theme, fonts);
    expect(value?.scenes).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['text-too-long']);
  });
});

describe('pages after a split slide', () => {
  const texts = { ...textsOf(12), other: 'Etterpå' };
  const long = slideOf(`<slide>${header}${tableOf(Array.from({ length: 12 }, () => 60))}</slide>`, texts);
  const after = slideOf(
    `<slide><text at="title" style="title" placeholder="title">${unit('other')}</text></slide>`,
    texts,
    'no.after',
  );

  it('move, and so do the references to them', () => {
    const before = slideOf(
      `<slide><text at="title" style="title" placeholder="title">${page('no.after')} og ${page('no.one')}</text></slide>`,
      texts,
      'no.before',
    );
    const { value } = layOut([before, long, after], deckOf(texts), theme, fonts);
    expect(value?.scenes.map(({ page: number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(value?.scenes[0]?.title).toBe('5 og 2');
  });

  /** How many texts of the slide are asked for. */
  const timesSet = (slides: readonly ExpandedSlide[], of: string): number => {
    const deck = deckOf(texts);
    const asked: string[] = [];
    const resolve: typeof deck.resolve = (reference, slide) => {
      asked.push(slide);
      return deck.resolve(reference, slide);
    };
    layOut(slides, { ...deck, resolve }, theme, fonts);
    return asked.filter((slide) => slide === of).length;
  };

  it('are laid out once, by the pages that those before them take', () => {
    expect(timesSet([long, after], 'no.after')).toBe(timesSet([after], 'no.after'));
  });

  it('and those before it that name all of its pages, but for the first of them', () => {
    const naming = (id: string): ExpandedSlide =>
      slideOf(
        `<slide><text at="title" style="title" placeholder="title">${unit('other')} ${page('no.one', 'no.one')}</text></slide>`,
        texts,
        id,
      );
    const slides = [naming('no.first'), naming('no.second'), long];
    expect(timesSet(slides, 'no.second')).toBe(timesSet([naming('no.second')], 'no.second'));
    expect(timesSet(slides, 'no.first')).toBe(2 * timesSet([naming('no.first')], 'no.first'));
    expect(layOut(slides, deckOf(texts), theme, fonts).value?.scenes.map(({ title }) => title)[1]).toBe('Etterpå 3–5');
  });

  it('end a span at the last page of its last slide, be that the deck’s last', () => {
    const texts = textsOf(12);
    const long = slideOf(`<slide>${header}${tableOf(Array.from({ length: 12 }, () => 60))}</slide>`, texts);
    const spans = [page('no.before', 'no.one'), page('no.one', 'no.one'), page('no.before', 'no.before')].join(' ');
    const before = slideOf(
      `<slide><text at="title" style="title" placeholder="title">${spans}</text></slide>`,
      texts,
      'no.before',
    );
    const { value } = layOut([before, long], deckOf(texts), theme, fonts);
    expect(value?.scenes[0]?.title).toBe('1–4 2–4 1');
  });
});

describe('what stands around a table that is split', () => {
  const texts = textsOf(10);
  const filler = (name: string, height: number, when: string): string =>
    `<box style="panelBox" name="${name}" height="${height}" when="${when}"/>`;
  const table = tableOf(Array.from({ length: 10 }, () => 40)).replace('at="body" fill="yes"', '');
  const either = `<either height="1fr" when="ends"><stack>${filler('large', 300, 'ends')}</stack><stack>${filler('small', 60, 'ends')}</stack></either>`;
  const slide = `<slide>${header}<stack at="body" gap="10">${filler('opening', 100, 'first')}${table}${either}</stack></slide>`;
  const { value, diagnostics } = layOut([slideOf(slide, texts)], deckOf(texts), theme, fonts);
  const names = (scene: Scene): string[] => [...everyItem(scene.items)].map(({ name }) => name ?? '');
  const boxes = (value?.scenes ?? []).map((scene) => names(scene).filter((name) => /opening|large|small/u.test(name)));

  it('may stand in a stack on the first part only, which has the room for it, and on the last', () => {
    expect(diagnostics).toEqual([]);
    expect(value?.scenes.map((scene) => rowsOf(scene).length)).toEqual([4, 4, 2]);
    expect(boxes).toEqual([['opening'], [], ['small']]);
  });

  it('may explain groups of rows, on the parts that hold one of them', () => {
    const key = (group: string): string =>
      `<text at="legend" group="${group}" style="legend" name="${group.replace(' ', '-')}">Nøkkel</text>`;
    const whole = `<slide>${header}${tableOf(Array.from({ length: 10 }, () => 60))}${key('g1')}${key('g2 g8')}</slide>`;
    const found = layOut([slideOf(whole, texts)], deckOf(texts), theme, fonts).value?.scenes ?? [];
    expect(found.map((scene) => names(scene).filter((name) => /^g\d/u.test(name)))).toEqual([
      ['g1', 'g2-g8'],
      [],
      ['g2-g8'],
    ]);
    const short = `<slide>${header}${tableOf([60, 60])}${key('g1')}</slide>`;
    const alone = layOut([slideOf(short, texts)], deckOf(texts), theme, fonts).value?.scenes ?? [];
    expect(alone.map((scene) => names(scene).includes('g1'))).toEqual([true]);
  });
});
