/** Periods are equally wide, cards are as tall as the design or their text says, and the band tells the order by colour. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/scene/scene.js';
import { lay, unit } from '../layout/small-deck.js';
import { named, overlap, wordsOf } from './items.js';

interface Sample {
  readonly planned?: boolean;
  readonly tag?: string;
  readonly above?: string;
  readonly name?: string;
}

const period = ({ planned = false, tag = '', name = 'Start' }: Sample, index: number): string =>
  `<period planned="${planned ? 'yes' : 'no'}" tag="${tag}"><p>200${index}–200${index + 1}</p><p>${name}</p>` +
  `<above>${unit(`above${index}`)}</above><below>${unit(`below${index}`)}</below></period>`;

const draw = (samples: readonly Sample[], height = 333) => {
  const texts = Object.fromEntries(samples.map(({ above = '- one' }, index) => [`above${index}`, above]));
  const markup = `<timeline x="36" y="141" w="888" h="${height}" above="Changes" between="Period" below="Results">${samples.map(period).join('')}</timeline>`;
  return lay(markup, texts);
};

const chevrons = (items: readonly Item[]) =>
  named(items, 'period').flatMap((item) => (item.kind === 'shape' ? [item] : []));
const long = Array.from({ length: 8 }, () => '- Digitaliseringsstyrelsen opprettes sammen med rådgivende organer').join(
  '\n',
);

describe('<timeline>', () => {
  const { scene, faults } = draw([{}, {}, {}, { planned: true }]);

  it('has the places of the design', () => {
    expect(faults).toEqual([]);
    expect(named(scene.items, 'level').map(({ box }) => [box.x, box.y, box.width, box.height])).toEqual([
      [36, 141, 84, 42],
      [36, 198, 84, 33],
      [36, 246, 84, 42],
    ]);
    expect(named(scene.items, 'card')[2]?.box).toEqual({ x: 324.75, y: 141, width: 195.75, height: 42 });
    expect(chevrons(scene.items).map(({ box }) => [box.x, box.width])).toEqual([
      [123, 209.25],
      [324.75, 209.25],
      [526.5, 209.25],
      [728.25, 195.75],
    ]);
  });

  it('colours the periods from light to dark, and dashes what is planned', () => {
    expect(chevrons(scene.items).map(({ fill }) => fill)).toEqual(['s4', 's3', 's2', 'white']);
    expect(chevrons(scene.items).map(({ line }) => line?.dash)).toEqual([undefined, undefined, undefined, 'dash']);
    expect(named(scene.items, 'card').slice(6)).toMatchObject([{ line: { dash: 'dash' } }, { line: { dash: 'dash' } }]);
  });

  it('keeps the dashed frame inside the column', () => {
    expect(named(scene.items, 'card')[6]?.box).toEqual({ x: 728.75, y: 141.5, width: 194.75, height: 41 });
  });

  it('joins cards and chevrons by stems that end at both', () => {
    const [up, down] = named(scene.items, 'stem').map(({ box }) => box);
    expect(up).toEqual({ x: 141, y: 183, width: 0, height: 15 });
    expect(down).toEqual({ x: 141, y: 231, width: 0, height: 15 });
    expect(named(scene.items, 'dot')[0]?.box).toEqual({ x: 138.75, y: 180.75, width: 4.5, height: 4.5 });
  });

  it('reads each period as a heading with its two cards', () => {
    const read = scene.items.filter(({ role }) => role !== 'decoration').slice(3, 6);
    expect(read.map(({ role }) => role)).toEqual(['heading', 'body', 'body']);
    expect(read.map(wordsOf)).toEqual(['2000–2001\u2003Start', 'one', 'below0']);
  });

  it.each([3, 5])('also holds %i periods', (count) => {
    const { scene: other, faults: none } = draw(Array.from({ length: count }, () => ({})));
    expect(none).toEqual([]);
    const cards = named(other.items, 'card').filter(({ box }) => box.y === 141);
    expect(cards.flatMap((a, index) => cards.slice(index + 1).map((b) => overlap(a, b)))).not.toContain(true);
    expect((cards.at(-1)?.box.x ?? 0) + (cards.at(-1)?.box.width ?? 0)).toBeCloseTo(924);
    expect(new Set(chevrons(other.items).map(({ fill }) => fill)).size).toBe(count);
  });
});

describe('texts of <timeline>', () => {
  it('sets all chevrons on two lines where one name is too long for one', () => {
    const { scene, faults } = draw([{}, { name: 'Felles samordning' }, {}, {}, {}]);
    expect(faults).toEqual([]);
    expect(chevrons(scene.items).map(({ text }) => text?.paragraphs.length)).toEqual([2, 2, 2, 2, 2]);
    // The second is clear of the dots on the lower edge.
    expect(chevrons(scene.items).map(({ text }) => text?.insets.bottom)).toEqual([3, 3, 3, 3, 3]);
  });

  it('starts the text of a card below its tag, and that of the others at their top', () => {
    const { scene } = draw([{ tag: '1. strategi' }, {}, {}]);
    const tops = named(scene.items, 'card').flatMap((item) =>
      item.box.y === 141 && 'text' in item && item.text ? [item.text.insets.top] : [],
    );
    expect(tops).toEqual([30, 9, 9]);
    expect(named(scene.items, 'tag')[0]?.box).toMatchObject({ x: 132, y: 151.5, height: 13.5 });
  });

  it('reads the tag before the text of its card', () => {
    const { scene } = draw([{ tag: '1. strategi' }, {}, {}]);
    const read = scene.items.filter(({ role }) => role !== 'decoration').slice(4, 6);
    expect(read.map(({ name }) => name.split(' ')[0])).toEqual(['tag', 'card']);
  });

  it('takes height for a long card from what is spare in the other row', () => {
    const five = long.split('\n').slice(0, 5).join('\n');
    const { scene, faults } = draw([{ above: five }, {}, {}]);
    expect(faults).toEqual([]);
    const [above, below] = named(scene.items, 'card').map(({ box }) => box);
    expect(above?.height).toBeGreaterThan(132);
    expect((below?.y ?? 0) + (below?.height ?? 0)).toBeLessThanOrEqual(474.01);
  });

  it('gives both rows the same spare height', () => {
    const { scene } = draw([{}, {}, {}], 140);
    expect(named(scene.items, 'card').map(({ box }) => box.height)).toEqual(Array(6).fill(38.5));
  });

  it('tells which texts are too long for the box', () => {
    const { faults } = draw([{ above: long }, {}, {}], 200);
    expect(faults).toMatchObject([{ kind: 'too-tall', units: ['above0', 'below0'] }]);
  });
});

describe('events of <timeline>', () => {
  const event = (year: number, name: string, side = 'above') => `<event year="${year}" side="${side}">${name}</event>`;
  const dated = (index: number, events: string) =>
    `<period from="${2000 + 5 * index}" to="${2004 + 5 * index}"><p>years</p><p>Start</p><above>${unit('a')}</above><below>${unit('b')}</below>${events}</period>`;
  const drawEvents = (...events: string[]) =>
    lay(
      `<timeline x="36" y="141" w="888" h="333" above="Changes" between="Period" below="Results">${events.map((each, index) => dated(index, each)).join('')}</timeline>`,
      { a: '- one', b: '- two' },
    );
  const eventsOf = (items: readonly Item[]) =>
    named(items, 'event').map((item) => ({ ...item.box, words: wordsOf(item) }));

  it('puts a dot on the edge of the band, in the middle of its year', () => {
    const { scene, faults } = drawEvents(event(2002, 'Altinn') + event(2003, 'NemID', 'below'), '', '');
    expect(faults).toEqual([]);
    const band = chevrons(scene.items)[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    const dots = scene.items.filter(({ name, box }) => name === 'dot' && box.width === 7).map(({ box }) => box);
    expect(dots.map(({ x, y }) => [x + 3.5, y + 3.5])).toEqual([
      [123 + 0.5 * 263, band.y],
      [123 + 0.7 * 263, band.y + band.height],
    ]);
  });

  it('stands left of its dot where the next stem or label is in the way', () => {
    const { scene, faults } = drawEvents(event(2004, 'Digitaliseringsstyrelsen'), '', '');
    expect(faults).toEqual([]);
    const [label] = eventsOf(scene.items);
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThan(123 + 0.9 * 263);
  });

  it('keeps clear of the stem of its own period, and of other labels', () => {
    const { scene, faults } = drawEvents(event(2000, 'Start') + event(2002, 'Altinn'), event(2006, 'Difi'), '');
    expect(faults).toEqual([]);
    const labels = eventsOf(scene.items);
    expect(
      labels.slice(1).map((each, index) => each.x - (labels[index]?.x ?? 0) - (labels[index]?.width ?? 0) >= 6),
    ).toEqual([true, true]);
    expect(labels[0]?.x).toBeGreaterThan(147);
  });

  it('tells of a label that finds no place', () => {
    const { faults } = drawEvents(event(2002, unit('name')), '', '');
    expect(faults).toEqual([]);
    const crowded = drawEvents(
      [2001, 2002, 2003].map((year) => event(year, 'A long name of an event')).join(''),
      '',
      '',
    );
    expect(crowded.faults[0]).toMatchObject({ kind: 'too-wide' });
  });
});
