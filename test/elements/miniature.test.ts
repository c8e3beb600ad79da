import { describe, expect, it } from 'vitest';
import { attemptSlide } from '../../src/layout/attempt.js';
import { layExamples } from '../../src/layout/lay-examples.js';
import type { Attempt } from '../../src/layout/attempt.js';
import { regionNames, regionOf } from '../../src/elements/miniature/regions.js';
import { itemsOf, lay, situationOf, slideOf, textOf, theme } from '../layout/small-deck.js';

const example =
  '<box x="0" y="0" w="100" h="540" style="level" name="panel" on="layout"/>' +
  '<text at="title" style="title" role="title" placeholder="title" name="title">Tittel på lysbildet</text>' +
  '<text x="36" y="100" w="400" h="60" style="body" name="leads">Vanlig <run style="emphasis">og fet</run></text>' +
  '<table x="36" y="200" w="600" h="200" columns="100 1fr"><tr head="yes" height="21"><th>A</th><th>B</th></tr>' +
  '<tr height="30"><th style="level">Rad</th><td style="data">Celle</td></tr></table>';
const callout = (region: string, words: string): string =>
  `<callout region="${region}"><p style="emphasis">${words}</p></callout>`;

function drawn(callouts: string, attributes = 'type="test" scale="0.3" alt="Skjema"'): Attempt {
  const slide = slideOf(`<slide>${example}</slide>`);
  const examples = layExamples([slide], situationOf());
  const whole = `<slide><miniature x="36" y="100" w="700" h="180" ${attributes}>${callouts}</miniature></slide>`;
  return attemptSlide(slideOf(whole), { ...situationOf(), examples }, 0);
}

const parts = callout('table.cells', 'Funn') + callout('leads', 'Ledetekst') + callout('table.heads', 'Nivåer');

describe('a miniature', () => {
  it('is one group with an alternative text: paper, grey shapes and bars within it', () => {
    const [group] = itemsOf(drawn(parts).scene.items, 'group');
    expect(group?.alt).toBe('Skjema');
    expect(group?.box).toMatchObject({ width: 288, height: 162, x: 36 + 700 - 21 - 288 });
    const inside = itemsOf(group?.items ?? [], 'shape');
    expect(inside.length).toBeGreaterThan(8);
    expect(inside.every(({ role, text }) => role === 'decoration' && text === undefined)).toBe(true);
    const greys = ['white', 'grey100', 'grey200', 'grey300', 'grey500', 'ink3'];
    expect(inside.filter(({ fill }) => fill !== undefined && !greys.includes(fill))).toEqual([]);
    expect(inside.some(({ box }) => Math.abs(box.width - 30) < 0.01 && Math.abs(box.height - 162) < 0.01)).toBe(true);
  });

  it('draws words in bold darker than the others of their line, and the title darkest', () => {
    const [group] = itemsOf(drawn(parts).scene.items, 'group');
    const bars = itemsOf(group?.items ?? [], 'shape').filter(({ box }) => box.height > 0 && box.height < 5);
    expect(new Set(bars.map(({ fill }) => fill))).toEqual(new Set(['ink3', 'grey300', 'grey500', 'white']));
  });

  it('draws a chart as its bars beside their axis', () => {
    const points = [100, 50].map(
      (value) => `<point id="p${value}" series="s" value="${value}" label="${value}">Navn</point>`,
    );
    const chart = `<chart x="100" y="100" w="400" h="200" label-width="80" title="T" alt="A" not-stated="-" break="-"><series id="s" style="barOther">S</series>${points.join('')}</chart>`;
    const slide = slideOf(`<slide>${chart}</slide>`);
    const whole = '<slide><miniature x="36" y="100" w="700" h="180" type="test" scale="0.5" alt="x"/></slide>';
    const examples = layExamples([slide], situationOf());
    const { scene } = attemptSlide(slideOf(whole), { ...situationOf(), examples }, 0);
    const shapes = itemsOf(itemsOf(scene.items, 'group')[0]?.items ?? [], 'shape');
    const [plot] = itemsOf(lay(chart).scene.items, 'chart').map((item) => item.plot);
    const bars = shapes.filter(({ box }) => box.height > 10 && box.width > 0 && box.height < 100);
    const [long = 0, short = 0] = bars.map(({ box }) => box.width);
    expect(bars).toHaveLength(2);
    expect(short / long).toBeCloseTo(0.5, 1);
    expect(shapes.some(({ box }) => box.width === 0 && Math.abs(box.height - (plot?.height ?? 0) / 2) < 0.01)).toBe(
      true,
    );
  });

  it('letters its parts in reading order, in the drawing as in the list', () => {
    const items = drawn(parts).scene.items;
    const letters = itemsOf(items, 'shape').flatMap(({ text, box }) =>
      text === undefined ? [] : [[textOf(text), box.x > 300]],
    );
    expect(letters).toEqual([
      ['A', true],
      ['B', true],
      ['C', true],
      ['A', false],
      ['B', false],
      ['C', false],
    ]);
    expect(itemsOf(items, 'text').map(({ text }) => textOf(text))).toEqual(['Ledetekst', 'Nivåer', 'Funn']);
  });

  it('leads each letter straight and level to its frame, glued to both', () => {
    const items = drawn(parts).scene.items;
    const leaders = itemsOf(items, 'connector');
    expect(leaders).toHaveLength(3);
    for (const { from, to, box, points } of leaders) {
      expect(box.height).toBe(0);
      expect(points[0]?.[1]).toBe(points[1]?.[1]);
      expect([from.item, to.item].every((id) => items.some((item) => item.id === id))).toBe(true);
      expect(to.head).toBe('oval');
    }
  });

  it('ties a leader to neither end where its letter stands off the middle of the frame', () => {
    const leaders = itemsOf(drawn(parts + callout('table.head', 'Hode')).scene.items, 'connector');
    const loose = leaders.filter(({ to }) => to.item === undefined);
    expect(loose).toHaveLength(1);
    expect(loose.map(({ from }) => from.item)).toEqual([undefined]);
    expect(loose.map(({ box }) => box.height)).toEqual([0]);
  });

  it('tells of a type without example, of a part that is not there, and of frames over each other', () => {
    const kinds = (attempt: Attempt): string[] => attempt.faults.map(({ kind }) => kind);
    expect(kinds(drawn(parts, 'type="none"'))).toEqual(['no-example']);
    expect(kinds(lay('<miniature type="test" h="100"/>'))).toEqual(['no-example']);
    expect(drawn(callout('tabel', 'x')).faults).toMatchObject([
      { kind: 'unknown-region', region: 'tabel', known: expect.arrayContaining(['leads', 'table.cells', 'panel']) },
    ]);
    expect(kinds(drawn(callout('table', 'x') + callout('table.cells', 'y')))).toEqual(['regions-meet']);
    expect(kinds(drawn(parts.repeat(5)))).toContain('too-tall');
  });

  it('takes no room for letters where it has none, and as much width as it is drawn in', () => {
    const slide = slideOf(`<slide>${example}</slide>`);
    const whole =
      '<slide><row x="36" y="100" w="700" h="200"><text width="1fr" name="beside">ord</text>' +
      '<miniature width="content" type="test" scale="0.25" alt="x"/></row></slide>';
    const examples = layExamples([slide], situationOf());
    const { scene, faults } = attemptSlide(slideOf(whole), { ...situationOf(), examples }, 0);
    expect(faults).toEqual([]);
    expect(itemsOf(scene.items, 'group')[0]?.box).toMatchObject({ x: 36 + 700 - 240, width: 240, height: 135 });
    expect(itemsOf(scene.items, 'text')[0]?.box.width).toBe(460);
  });

  it('has frames that keep off each other where the parts of a table meet', () => {
    const frames = itemsOf(drawn(parts + callout('table.head', 'Hode')).scene.items, 'shape').filter(
      ({ name }) => name === 'region',
    );
    const [, head, heads, cells] = frames.map(({ box }) => box);
    expect((head?.y ?? 0) + (head?.height ?? 0)).toBeLessThan(cells?.y ?? 0);
    expect((heads?.x ?? 0) + (heads?.width ?? 0)).toBeLessThan(cells?.x ?? 0);
  });
});

describe('the parts of a slide', () => {
  const items = lay(example).scene.items;

  it('are found by name, several together, and by how names begin', () => {
    expect(regionOf(items, 'title')?.isText).toBe(true);
    expect(regionOf(items, 'table.heads')?.box).toMatchObject({ x: 36, width: 100 });
    expect(regionOf(items, 'leads, table')?.box).toMatchObject({ x: 36, width: 600 });
    expect(regionOf(items, 'ta*')?.box.width).toBe(600);
    expect(regionOf(items, 'nothing')).toBeUndefined();
    expect(regionNames(items)).toContain('table.head');
  });

  it('are as tall as their text', () => {
    expect(regionOf(items, 'leads')?.box.height).toBeLessThan(20);
    expect(theme.page.height).toBe(540);
  });
});

describe('examples', () => {
  it('that fit on no page are none, and one that shows itself is drawn once', () => {
    const long = slideOf(`<slide><text x="0" y="0" w="20" h="5" style="body">${'ord '.repeat(50)}</text></slide>`);
    expect(layExamples([long], situationOf())('test')).toBeUndefined();
    const own = slideOf('<slide><miniature type="test" h="200" alt="x"/></slide>');
    const examples = layExamples([own], situationOf());
    expect(examples('test')).toBeUndefined();
    expect(examples('other')).toBeUndefined();
  });

  it('may show other examples, and keep the dark ground they stand on', () => {
    const inner = slideOf('<slide background="ink"><text x="0" y="0" w="200" h="20" style="body">ord</text></slide>');
    const outer = slideOf('<slide><miniature type="inner" x="0" y="0" w="400" h="200" alt="x"/></slide>');
    const examples = layExamples(
      [
        { ...inner, slide: { ...inner.slide, type: 'inner' } },
        { ...outer, slide: { ...outer.slide, type: 'outer' } },
      ],
      situationOf(),
    );
    expect(examples('inner')?.background).toBe('ink');
    const [group] = itemsOf(examples('outer')?.items ?? [], 'group');
    const [paper] = itemsOf(group?.items ?? [], 'shape');
    expect([paper?.fill, paper?.box.width]).toEqual(['ink3', 288]);
  });
});
