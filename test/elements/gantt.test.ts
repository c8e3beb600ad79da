import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/layout/lay-out.js';
import type { GroupItem, Item, Scene } from '../../src/scene/scene.js';
import { deckOf, fonts, itemsOf, lay, slideOf, theme } from '../layout/small-deck.js';
import { named, wordsOf } from './items.js';

/** Ten days are a column; 153 points before them are taken by the names of streams, so that a day is 5 points wide. */
const WIDTH = 153 + 5 * 120;
const LEFT = 36 + 153;
const columns = Array.from({ length: 12 }, (_, index) => `<interval from="${index * 10}">${index + 1}</interval>`);
const chart = (inside: string, attributes = '', head = columns.join('')): string =>
  `<gantt from="0" to="120" ${attributes}>Løp${head}${inside}</gantt>`;
const drawn = (inside: string, attributes = '', height = 300, head?: string): ReturnType<typeof lay> =>
  lay(`<stack x="36" y="100" w="${WIDTH}" h="${height}">${chart(inside, `height="1fr" ${attributes}`, head)}</stack>`);
const stream = (inside: string, name = 'Løpet'): string => `<stream><p>${name}</p>${inside}</stream>`;
const task = (from: number, to: number, more = '', words = 'Arbeid'): string =>
  `<task from="${from}" to="${to}" alt="${words}, alt" ${more}>${words}</task>`;
const moment = (at: number, words = 'Ferdig'): string => `<moment at="${at}" alt="${words}, alt">${words}</moment>`;

const groups = (items: readonly Item[], label: string): readonly GroupItem[] =>
  itemsOf(items, 'group').filter(({ name }) => name.split(' ')[0] === label);
const bars = ({ scene }: ReturnType<typeof lay>): readonly GroupItem[] => groups(scene.items, 'bar');
const shapeOf = ({ items }: GroupItem): Item['box'] | undefined => items[0]?.box;
const lanesOf = (laid: ReturnType<typeof lay>): number[] => {
  const tops = bars(laid).map((bar) => shapeOf(bar)?.y ?? 0);
  const distinct = [...new Set(tops.map((top) => top.toFixed(1)))].sort((a, b) => Number(a) - Number(b));
  return tops.map((top) => distinct.indexOf(top.toFixed(1)));
};

describe('a bar of a Gantt chart', () => {
  it('stands to scale from its first day to its last, a little in from both, and is one thing to readers', () => {
    const laid = drawn(stream(task(20, 60)));
    const [bar] = bars(laid);
    expect(laid.faults).toEqual([]);
    expect(bar?.alt).toBe('Arbeid, alt');
    expect(bar && shapeOf(bar)).toMatchObject({ x: LEFT + 20 * 5 + 1.5, width: 40 * 5 - 3 });
    expect(bar?.items.map(wordsOf)).toEqual(['Arbeid']);
  });

  it('has its words right of it where they do not fit, left of it where there is no room, else that is told', () => {
    const [short, last] = bars(drawn(stream(task(20, 24) + task(112, 116)))).map(({ items }) =>
      items.map(({ box }) => box),
    );
    expect(short?.[1]?.x).toBeCloseTo(LEFT + 24 * 5 - 1.5 + 6);
    expect((last?.[1]?.x ?? 0) + (last?.[1]?.width ?? 0)).toBeCloseTo(LEFT + 112 * 5 + 1.5 - 6);
    const endless =
      'Svært mange ord som ikke kan stå noe sted på denne linjen, for den er ikke lang nok til dem alle, samme hvor';
    const { faults } = drawn(stream(task(58, 62, '', endless)));
    expect(faults.map(({ kind }) => kind)).toEqual(['too-wide']);
  });

  it('stands under another one that it overlaps, or whose words are in its way, else beside it', () => {
    expect(lanesOf(drawn(stream(task(0, 40) + task(40, 80))))).toEqual([0, 0]);
    expect(lanesOf(drawn(stream(task(0, 41) + task(40, 80))))).toEqual([0, 1]);
    expect(lanesOf(drawn(stream(task(0, 4) + task(5, 40))))).toEqual([0, 1]);
    expect(lanesOf(drawn(stream(task(0, 41) + task(40, 80) + task(50, 90))))).toEqual([0, 1, 0]);
  });

  it('shows its state: a line on what is done, up to today where it is running, and a sign where it is late', () => {
    const states = ['done', 'running', 'planned', 'late'].map((state) => task(20, 60, `state="${state}"`));
    const drawings = bars(drawn(stream(states.join('')), 'today="30" today-words="I dag"')).map(({ items }) =>
      items.map(({ name, box }) => [name, box.width]),
    );
    expect(drawings[0]).toContainEqual(['done', 197]);
    expect(drawings[1]).toContainEqual(['done', 10 * 5 - 1.5]);
    expect(drawings[2]?.map(([name]) => name)).toEqual(['bar']);
    expect(drawings[3]?.map(([name]) => name)).toContain('attention');
  });

  it('has a fill of its own where the title names it, unless it is late', () => {
    const fills = bars(drawn(stream(task(0, 40, 'named="yes"') + task(50, 90, 'named="yes" state="late"')))).map(
      ({ items: [first] }) => (first?.kind === 'shape' ? first.fill : undefined),
    );
    expect(fills).toEqual(['petrol200', 'warm100']);
  });
});

describe('lines of a Gantt chart', () => {
  const line = (laid: ReturnType<typeof lay>, name: string): Item['box'] | undefined =>
    laid.scene.items.find((item) => item.name === name && item.kind === 'shape' && item.geometry.kind === 'line')?.box;

  it('of today goes from its tag to the foot, behind the bars', () => {
    const laid = drawn(stream(task(0, 60)), 'today="33" today-words="I dag"');
    const names = laid.scene.items.map(({ name }) => name.split(' ')[0]);
    expect(line(laid, 'today')?.x).toBe(LEFT + 33 * 5);
    expect(names.indexOf('today')).toBeLessThan(names.indexOf('bar'));
    const [tag] = named(laid.scene.items, 'today').filter((item) => wordsOf(item) === 'I dag');
    expect((tag?.box.x ?? 0) + (tag?.box.width ?? 0) / 2).toBeCloseTo(LEFT + 33 * 5);
  });

  it('of today begins under the head where it would go through the name of a column', () => {
    const [between, through] = [38, 32].map((today) =>
      line(drawn(stream(task(0, 60)), `today="${today}" today-words="I dag"`), 'today'),
    );
    expect(through?.y).toBeGreaterThan(between?.y ?? Infinity);
  });

  it('has its tag over what stands over the columns where both would meet', () => {
    const head = columns.join('').replace('from="0"', 'from="0" over="2026"');
    const top = (today: number): number | undefined =>
      named(drawn(stream(task(0, 60)), `today="${today}" today-words="I dag"`, 300, head).scene.items, 'over')[0]?.box
        .y;
    expect(top(1)).toBeGreaterThan(top(60) ?? Infinity);
  });

  it('of a gate go from the first stream that waits to the last one', () => {
    const gate = '<gate id="vote" at="50" alt="Vedtak, alt">Vedtak</gate>';
    const waits = task(60, 100, 'after="vote"');
    const laid = drawn(
      gate + stream(task(0, 40)) + stream(waits) + stream(task(0, 30)) + stream(waits) + stream(task(0, 20)),
    );
    const box = line(laid, 'gate');
    const bands = named(laid.scene.items, 'band').map((band) => band.box);
    const [mark] = groups(laid.scene.items, 'gate');
    expect(mark?.alt).toBe('Vedtak, alt');
    expect(box?.x).toBe(LEFT + 50 * 5);
    expect(box?.y).toBeGreaterThan(bands[1]?.y ?? Infinity);
    expect(box?.y).toBeLessThan(bands[2]?.y ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo((bands[3]?.y ?? 0) + (bands[3]?.height ?? 0));
  });

  it('make words stand left of a milestone where they would go through them right of it', () => {
    const words = (today: string): number =>
      groups(drawn(stream(moment(60)), today).scene.items, 'moment')[0]?.items[1]?.box.x ?? 0;
    expect(words('')).toBeGreaterThan(LEFT + 60 * 5);
    expect(words('today="64" today-words="I dag"')).toBeLessThan(LEFT + 60 * 5);
  });
});

describe('streams of a Gantt chart', () => {
  const heights = (laid: ReturnType<typeof lay>): number[] =>
    named(laid.scene.items, 'band').map(({ box }) => box.height);
  const both = stream(task(0, 40) + moment(60));

  it('have milestones under the bars, or beside them where the room is short', () => {
    const at = (height: number): number[] => {
      const { scene } = drawn(both, '', height);
      return ['bar', 'moment'].map((label) => {
        const box = groups(scene.items, label)[0]?.items[0]?.box;
        return (box?.y ?? 0) + (box?.height ?? 0) / 2;
      });
    };
    const [bar, below] = at(200);
    expect(below).toBeGreaterThan((bar ?? 0) + 20);
    const [tight, beside] = at(18 + 3 + 40);
    expect(beside).toBeCloseTo(tight ?? 0);
  });

  it('grow by a third at most, and shrink where there is little room', () => {
    expect(heights(drawn(stream(task(0, 40) + task(10, 50)), '', 500))).toEqual([expect.closeTo((2 * 34.5 * 4) / 3)]);
    expect(heights(drawn(stream(task(0, 40) + task(10, 50)), '', 21 + 50))).toEqual([expect.closeTo(50)]);
  });

  it('that need more lanes than fit are told with the number that does', () => {
    const many = stream(Array.from({ length: 5 }, () => task(0, 40)).join(''));
    expect(drawn(many, '', 21 + 5 * 19.5).faults).toEqual([]);
    expect(drawn(many, '', 21 + 4 * 19.5).faults).toMatchObject([{ kind: 'too-many-lanes', lanes: 5, most: 4 }]);
    expect(drawn(many, 'most="3"').faults).toMatchObject([{ kind: 'too-many-lanes', lanes: 5, most: 3 }]);
  });

  it('go on on the next page, where a gate stands in the first stream that waits for it there', () => {
    const gate = '<gate id="vote" at="50" alt="Vedtak">Vedtak</gate>';
    const streams = ['A', 'B', 'C', 'D'].map((name) => stream(task(60, 100, 'after="vote"') + task(70, 110), name));
    const markup = `<slide><text at="title" style="title" role="title" placeholder="title">Tittel</text>
<rowmap at="continuation" when="continued">Fortsetter</rowmap><stack at="body">${chart(gate + streams.join(''), 'height="1fr" split="yes" most="6"')}</stack></slide>`;
    const { value, diagnostics } = layOut([slideOf(markup, {})], deckOf({}), theme, fonts);
    const names = ({ items }: Scene): string[] => named(items, 'stream').map(wordsOf);
    expect(diagnostics).toEqual([]);
    expect(value?.scenes.map(names)).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
    expect(value?.scenes.map(({ items }) => groups(items, 'gate').length)).toEqual([1, 1]);
    const map = itemsOf(value?.scenes[1]?.items ?? [], 'group').find(({ name }) => name === 'row map');
    expect(map?.items.map(wordsOf)).toEqual(['A, s.\u00A01', 'B, s.\u00A01', 'C', 'D']);
  });
});
