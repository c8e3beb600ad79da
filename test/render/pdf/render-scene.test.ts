/** The structure tree of the fixture: what each item becomes, and in which order. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Item, Path } from '../../../src/scene/scene.js';
import { at, base, footer } from './fixture-base.js';
import { renderPdf } from './render-pdf.js';
import { assets, presentation } from './fixture.js';
import { flat, fullText, open, roles, source, tagsOf, type Tagged } from './reading.js';
import { chart } from './fixture-figures.js';
import { body, fontFiles, run } from './typeset.js';

let bytes: Uint8Array;
let pages: Tagged[][];

beforeAll(async () => {
  bytes = await renderPdf(presentation, fontFiles, assets);
  const pdf = await open(bytes);
  pages = [];
  for (let page = 1; page <= pdf.numPages; page++) pages.push(flat(await tagsOf(await pdf.getPage(page))));
});

const all = (role: string, page = 0): Tagged[] => pages[page]?.filter((tag) => tag.role === role) ?? [];
const texts = (role: string, page = 0): string[] => all(role, page).map(fullText);

it('draws the axis of a chart under its bars, which begin in the middle of it', async () => {
  const scenes = presentation.scenes.slice(0, 1).map((one) => ({ ...one, items: [chart] }));
  const pdf = await open(await renderPdf({ ...presentation, scenes }, fontFiles, assets));
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
  const paths = fnArray.flatMap((operator, index) => {
    const [, , bounds] = operator === OPS.constructPath ? (argsArray[index] as [unknown, unknown, Float32Array]) : [];
    return bounds === undefined ? [] : [Array.from(bounds)];
  });
  const { x, width, height } = chart.plot;
  const isAxis = ([left = 0, , right = 0]: readonly number[]): boolean => left === x && right === x;
  const isBar = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): boolean =>
    left === x && right > x && right < x + width && Math.abs(bottom - top) < height;
  expect(paths.findIndex(isAxis)).toBeGreaterThanOrEqual(0);
  expect(paths.findIndex(isBar)).toBeGreaterThan(paths.findIndex(isAxis));
});

it('says aloud what a raised sign means, and reads the figure before it by itself', async () => {
  const sign = run('≠', { superscript: true, spoken: ' (uenige)' });
  const text = body({ runs: [run('17'), sign, run(' årsverk')] });
  const item: Item = { ...base('figure', at(40, 40, 200, 30), 'body'), kind: 'text', text };
  const scenes = presentation.scenes.slice(0, 1).map((one) => ({ ...one, items: [item] }));
  const read = source(await renderPdf({ ...presentation, scenes }, fontFiles, assets));
  expect(read).toContain(String.raw`/ActualText ( \(uenige\))`);
});

it('says aloud what a line of colours means', async () => {
  const text = body({ runs: [run('\u00A0\u00A0', { spoken: '1 av 4' })] });
  const item: Item = { ...base('figure', at(40, 40, 200, 30), 'body'), kind: 'text', text };
  const scenes = presentation.scenes.slice(0, 1).map((one) => ({ ...one, items: [item] }));
  expect(source(await renderPdf({ ...presentation, scenes }, fontFiles, assets))).toContain('/ActualText (1 av 4)');
});

it('tells once what a badge at the foot of each page says, on the first', async () => {
  const badge: Item = {
    ...{ ...base('status', at(700, 500, 80, 14), 'footer'), kind: 'shape', geometry: { kind: 'rect' } },
    text: body({ runs: [run('Utkast')] }),
  };
  const scenes = presentation.scenes.slice(0, 2).map((one) => ({ ...one, items: [badge, footer(7)] }));
  const pdf = await open(await renderPdf({ ...presentation, scenes }, fontFiles, assets));
  const told = async (page: number): Promise<string[]> =>
    flat(await tagsOf(await pdf.getPage(page)))
      .filter(({ role }) => role === 'P')
      .map(fullText);
  expect([await told(1), await told(2)]).toEqual([['Utkast'], []]);
});

it('fills the outlines of an icon by the even-odd rule, each alone, as an artifact where they say nothing', async () => {
  const square = (from: number, to: number): Path => [
    ['M', from, from],
    ['L', to, from],
    ['C', to, to, to, to, from, to],
    ['Z'],
  ];
  const paths = [[...square(0, 1), ...square(0.25, 0.75)], square(0.4, 0.6)];
  const icon: Item = {
    ...{ ...base('icon', at(100, 200, 20, 40), 'decoration'), kind: 'shape', fill: 'accent' },
    geometry: { kind: 'paths', paths },
  };
  const scenes = presentation.scenes.slice(0, 1).map((one) => ({ ...one, items: [icon] }));
  const pdf = await open(await renderPdf({ ...presentation, scenes }, fontFiles, assets));
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
  const drawn = fnArray.flatMap((operator, index) => {
    if (operator !== OPS.constructPath) return [];
    const [end, , bounds] = argsArray[index] as [number, unknown, Float32Array];
    return [[end, ...bounds].map((number) => Math.round(number))];
  });
  expect(drawn.filter(([end]) => end === OPS.eoFill)).toEqual([
    [OPS.eoFill, 100, 200, 120, 240],
    [OPS.eoFill, 108, 216, 112, 224],
  ]);
  expect(flat(await tagsOf(await pdf.getPage(1))).map(({ role }) => role)).not.toContain('Figure');
});

it('draws the line around the outlines of an area over their fill', async () => {
  const triangle: Path = [['M', 0, 0], ['L', 1, 0], ['L', 0, 1], ['Z']];
  const land: Item = {
    ...{ ...base('land', at(100, 200, 20, 40), 'decoration'), kind: 'shape', fill: 'accent' },
    ...{ line: { colour: 'accent', width: 1.5 }, geometry: { kind: 'paths', paths: [triangle] } },
  };
  const scenes = presentation.scenes.slice(0, 1).map((one) => ({ ...one, items: [land] }));
  const pdf = await open(await renderPdf({ ...presentation, scenes }, fontFiles, assets));
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
  const ends = fnArray.flatMap((operator, index) =>
    operator === OPS.constructPath ? [(argsArray[index] as [number])[0]] : [],
  );
  // The ground of the page comes first.
  expect(ends).toEqual([OPS.fill, OPS.eoFill, OPS.stroke]);
});

describe('headings and paragraphs', () => {
  it('has one H1 a page', () => {
    expect(presentation.scenes.map((_, page) => texts('H1', page))).toEqual([
      ['Rollene er delt, og departementene styrer på egen måte'],
      ['Tallene taler (1/2)'],
      ['Tallene taler (2/2)'],
    ]);
    expect(texts('H2')).toEqual(['Én mellomtittel']);
  });

  it('follows the scene’s order', () => {
    const section = all('Sect')[0];
    expect(roles(section)).toEqual([
      'H1',
      'H2',
      'P',
      'P',
      'L',
      'P',
      'P',
      'P',
      'P',
      'Figure',
      'Figure',
      'Figure',
      'P',
      'P',
      'Figure',
    ]);
  });

  it('keeps words apart at line ends, but not inside a hyphenated word', () => {
    expect(texts('P')[0]).toContain('som Digitaliserings-direktoratet viser1; se også ');
    expect(texts('Link')[0]).toBe('rapporten om samordning');
    expect(texts('P')).toContain('Statsforvalt-ningen');
    expect(source(bytes)).toContain('/ActualText (\xFE\xFF\x00\xAD)');
  });

  it('leaves footers and decoration out', () => {
    expect(pages.flat().some((tag) => fullText(tag).includes('Kartlegging'))).toBe(false);
    expect(all('Figure').map((figure) => figure.alt)).not.toContain(undefined);
  });
});

describe('lists', () => {
  it('nests the second level in the body of the entry above', () => {
    const [outer, inner] = all('L');
    expect(roles(outer)).toEqual(['LI', 'LI']);
    expect(roles(outer?.children[0])).toEqual(['Lbl', 'LBody']);
    expect(outer?.children[0]?.children[1]?.children.at(-1)).toEqual(inner);
    expect(inner?.children.map(fullText)).toEqual(['–Underpunkt æøå', '–Underpunkt to']);
    expect(texts('LBody')[0]).toMatch(/^Første punkt går over to linjer/);
  });
});

it.each([
  ['1', ['1', 'Et punkt']],
  ['+', ['Et punkt']],
])('reads the sign «%s» before a text where others can call the text by it', async (char, read) => {
  const bullet = { char, colour: 'ink', level: 0, alone: true } as const;
  const text = body({ runs: [run('Et punkt')], bullet, hanging: 10, indent: 10 });
  const items: Item[] = [{ ...base('point', at(10, 10, 200, 30), 'body'), kind: 'text', text }];
  const scenes = presentation.scenes.slice(0, 1).map((one) => ({ ...one, items }));
  const pdf = await open(await renderPdf({ ...presentation, scenes }, fontFiles, assets));
  const tags = flat(await tagsOf(await pdf.getPage(1)));
  expect(tags.filter(({ role }) => role === 'P').map(fullText)).toEqual(read);
});

describe('language', () => {
  it('marks what is in another language than the slide', () => {
    expect(pages[0]?.filter((tag) => tag.lang !== undefined).map((tag) => [tag.role, tag.lang, fullText(tag)])).toEqual(
      [
        ['Span', 'en-GB', 'Government as a platform'],
        ['P', 'en-GB', 'A whole paragraph in English'],
      ],
    );
  });
});

describe('tables', () => {
  it('has header cells with scope and spans that keep rows rectangular', () => {
    const rows = all('TR', 1).map(roles);
    expect(rows).toEqual([
      ['TH', 'TH'],
      ['TH', 'TH'],
      ['TH', 'TD', 'TD'],
      ['TH', 'TD'],
      // the data of the chart
      ['TH', 'TH'],
      ['TH', 'TD'],
    ]);
    expect(roles(all('Table', 1)[0])).toEqual(['THead', 'TBody']);
    expect(source(bytes).match(/\/Scope \/Column/g)).toHaveLength(6);
    expect(source(bytes).match(/\/Scope \/Row/g)).toHaveLength(3);
    expect(source(bytes).match(/\/RowSpan 2/g)).toHaveLength(2);
    expect(source(bytes).match(/\/ColSpan 2/g)).toHaveLength(1);
  });
});

describe('figures', () => {
  it('have alternative texts and hold their own words', () => {
    expect(all('Figure').map((figure) => figure.alt)).toEqual([
      'Kurven stiger',
      'Et rødt merke',
      'KMD styrer Difi',
      'Fra plan til drift',
    ]);
    expect(all('Figure')[2]?.children.map(fullText)).toEqual(['', 'KMD', '', 'Difi', '']);
    expect(texts('Figure', 1)).toEqual(['Digitaliserings-styrelsen 160 Difi 320 ']);
  });
});

describe('links', () => {
  it('are tagged on the page they stand on, and only where they lead somewhere', () => {
    expect(texts('Link')).toEqual(['rapporten om samordning', 'lysbildet om tall']);
    expect(texts('Link', 2)).toEqual(['Til rollene']);
    expect(linkPages()).toEqual([1, 1, 1, 3]);
  });
});

/** Pages that object references of annotations name (ISO 32000-1, 14.7.4.3), by the order of pages in the file. */
function linkPages(): number[] {
  const file = source(bytes);
  const kids = /\/Type \/Pages\n\/Count \d+\n\/Kids \[([^\]]*)\]/.exec(file)?.[1] ?? '';
  const pageIds = [...kids.matchAll(/(\d+) 0 R/g)].map((match) => match[1]);
  return [...file.matchAll(/\/Type \/OBJR\n\/Obj \d+ 0 R\n\/Pg (\d+) 0 R/g)].map(
    (match) => pageIds.indexOf(match[1]) + 1,
  );
}
