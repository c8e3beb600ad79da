import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../../src/elements/check-markup.js';
import { streamsOf } from '../../../src/elements/ribbons/streams.js';
import type { ConnectorItem, ShapeItem } from '../../../src/scene/scene.js';
import { itemsOf, lay, slideOf, theme } from '../../layout/small-deck.js';

const part = (name: string, value?: number, more = ''): string =>
  `<ribbon ${value === undefined ? '' : `value="${value}"`} name="${name}">${name}${more}</ribbon>`;
const ribbonsIn = (parts: string, more = '', height = 300) =>
  lay(`<ribbons x="100" y="100" w="600" h="${height}" ${more}>${parts}<receiver>Alle</receiver></ribbons>`);
const shapes = (parts: string): readonly ShapeItem[] => itemsOf(ribbonsIn(parts).scene.items, 'shape');
const arrows = (parts: string): readonly ConnectorItem[] => itemsOf(ribbonsIn(parts).scene.items, 'connector');
const named = (name: string, all: readonly ShapeItem[]): ShapeItem =>
  all.find((one) => one.name === name) ?? expect.unreachable();

describe('ribbons', () => {
  it('are freeforms as thick at both ends as their bars, in one scale', () => {
    const all = shapes(part('staten', 60) + part('byene', 30));
    const [state, towns, whole] = ['staten', 'byene', 'sum'].map((name) => named(name, all).box);
    expect(state?.height).toBeCloseTo(2 * (towns?.height ?? 0));
    expect(whole?.height).toBeCloseTo((state?.height ?? 0) + (towns?.height ?? 0));
    const ribbon = named('ribbon byene', all);
    const top = ribbon.box.y;
    const [path] = ribbon.geometry.kind === 'paths' ? ribbon.geometry.paths : [];
    const levels = (path ?? []).flatMap((step) => (step.length === 3 ? [top + step[2] * ribbon.box.height] : []));
    const from = whole === undefined || state === undefined ? 0 : whole.y + state.height;
    const [left, right, low, lowLeft] = levels;
    expect(left).toBeCloseTo(towns?.y ?? 0);
    expect(right).toBeCloseTo(from);
    expect(low).toBeCloseTo(from + (towns?.height ?? 0));
    expect(lowLeft).toBeCloseTo((towns?.y ?? 0) + (towns?.height ?? 0));
    expect(path?.at(-1)).toEqual(['Z']);
  });

  it('have a dashed line for an amount that is missing, which leads to the sum and has no width', () => {
    const parts = part('staten', 60) + part('byene', 30) + part('legene');
    const all = shapes(parts);
    expect(all.some(({ name }) => name.includes('legene'))).toBe(false);
    const [arrow, ...others] = arrows(parts);
    const { box } = named('sum', all);
    expect(others).toEqual([]);
    expect(arrow).toMatchObject({ line: { dash: 'dash' }, to: { head: 'triangle' } });
    expect(arrow?.to.y).toBeCloseTo(box.y + box.height);
  });

  it('are arrows where fewer than two amounts are known', () => {
    const parts = part('staten', 60) + part('byene');
    expect(shapes(parts).map(({ name }) => name)).toEqual(['receiver']);
    expect(arrows(parts).map(({ line }) => line.dash)).toEqual([undefined, 'dash']);
  });

  it('say in one alternative text what they show, and print what they are of the sum', () => {
    const { scene } = ribbonsIn(
      part('staten', 60, '<portion>67 %</portion>') + part('byene', 30),
      'alt="Hvem betaler"',
    );
    expect(itemsOf(scene.items, 'group')).toMatchObject([{ alt: 'Hvem betaler', role: 'body' }]);
    expect(JSON.stringify(scene.items)).toContain('67');
  });

  it('tell where there is no room for a scale', () => {
    expect(ribbonsIn(part('staten', 60) + part('byene', 30), '', 60).faults).toMatchObject([{ kind: 'too-tall' }]);
    expect(ribbonsIn(part('staten', 60) + part('byene'), '', 20).faults).toMatchObject([{ kind: 'too-tall' }]);
  });

  it('ask for amounts and for one that gets them', () => {
    const said = (inner: string) =>
      checkMarkup(slideOf(`<slide><ribbons x="0" y="0" w="9" h="9">${inner}</ribbons></slide>`).root, theme).map(
        ({ message }) => message,
      );
    expect(said('<receiver>A</receiver>')).toEqual(['<ribbons> has no ribbon.']);
    expect(said(part('a', 1))).toEqual(['<ribbons> needs one receiver.']);
  });
});

describe('streams', () => {
  const room = { top: 0, height: 200, gap: 20, air: 10 };

  it('fill their room, with white between the bars alone', () => {
    const { starts, ends, sum } = streamsOf(
      [
        { value: 3, words: 10 },
        { value: 1, words: 10 },
      ],
      room,
    );
    const [a, b] = starts;
    expect(a?.height).toBeCloseTo(3 * (b?.height ?? 0));
    expect((b?.y ?? 0) - (a?.y ?? 0) - (a?.height ?? 0)).toBeCloseTo(20);
    expect(sum.height).toBeCloseTo(170);
    expect(ends[1]?.y).toBeCloseTo(sum.y + (ends[0]?.height ?? 0));
  });

  it('give a thin bar the room of its words, which the others lose', () => {
    const { starts } = streamsOf([{ value: 99, words: 40 }, { value: 1, words: 40 }, { words: 40 }], room);
    const middles = starts.map(({ y, height }) => y + height / 2);
    expect((middles[2] ?? 0) - (middles[1] ?? 0)).toBeCloseTo(50);
    expect((middles[2] ?? 0) + 20).toBeCloseTo(200);
    expect(starts[0]?.height).toBeCloseTo(99 * (starts[1]?.height ?? 0));
    expect((starts[1]?.y ?? 0) - (starts[0]?.y ?? 0) - (starts[0]?.height ?? 0)).toBeGreaterThan(20);
  });
});
