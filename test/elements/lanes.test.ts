/** Swim lanes: bands equally tall, nodes as tall as the lane lets them, words on lines that get the room they need. */
import { describe, expect, it } from 'vitest';
import type { ConnectorItem, Item } from '../../src/scene/scene.js';
import { lay, unit } from '../layout/small-deck.js';
import { named, outOf, wordsOf } from './items.js';

const node = (id: string, place: string): string =>
  `<node id="${id}" name="${unit(id)}" style="laneNode" ${place}><p>${unit(id)}</p></node>`;
const lane = (name: string, nodes: string): string => `<band><th style="laneName">${name}</th>${nodes}</band>`;
const lanes = (content: string, columns = 3, height = 276): string =>
  `<flow x="36" y="198" w="549" h="${height}" columns="${columns}" level="60" explanation="0" side="7.5" between="15" padding="4.5" node="60" node-width="106.5" lanes="yes">${content}</flow>`;
const row = (id: string): string => [1, 2, 3].map((column) => node(`${id}${column}`, `column="${column}"`)).join('');
const three = (edges = ''): string =>
  lanes(lane('Advise', row('a')) + lane('Decide', row('b')) + lane('Do', row('c')) + edges);

const boxOf = (items: readonly Item[], id: string) =>
  named(items, 'node').find((item) => item.id === `node-${id}`)?.box;
const lines = (items: readonly Item[]) => items.filter((item): item is ConnectorItem => item.kind === 'connector');

describe('lanes of <flow>', () => {
  it('are equally tall, have no explanations, and hold nodes of the design', () => {
    const { scene, faults } = lay(three());
    expect(faults).toEqual([]);
    expect(named(scene.items, 'band').map(({ box }) => [box.x, box.width, box.height])).toEqual(
      Array(3).fill([99, 486, 90]),
    );
    expect(boxOf(scene.items, 'a1')).toEqual({ x: 126.75, y: 213, width: 106.5, height: 60 });
  });

  it('gives a lane with longer texts what it needs, and the others equal shares of the rest', () => {
    const { scene, faults } = lay(three(), { b1: 'A name of a body that takes many lines in its lane. '.repeat(4) });
    expect(faults).toEqual([]);
    const [advise, decide, carryOut] = named(scene.items, 'band').map(({ box }) => box.height);
    expect(decide).toBeGreaterThan(150);
    expect(advise).toBeCloseTo(carryOut ?? 0);
  });

  it('is tall enough for the name of a lane', () => {
    const { scene, faults } = lay(
      lanes(lane('Three long words here', node('a', '')) + lane('B', node('b', '')), 1, 66),
    );
    expect(faults).toEqual([]);
    const [first, second] = named(scene.items, 'band').map(({ box }) => box.height);
    expect(first).toBeGreaterThan(second ?? 0);
  });

  it('lowers nodes that stand under each other in one lane', () => {
    const { scene } = lay(lanes(lane('A', node('a', 'row="1"') + node('b', 'row="2"')), 1, 90));
    expect(boxOf(scene.items, 'a')?.height).toBe(36);
    expect(boxOf(scene.items, 'b')?.y).toBeGreaterThan((boxOf(scene.items, 'a')?.y ?? 0) + 36);
  });

  it('tells when the lanes do not fit, at the longest text', () => {
    const counts = { a1: 40, b2: 60, c1: 50 };
    const long = Object.entries(counts).map(([id, count]) => [id, 'Many words. '.repeat(count)] as const);
    expect(lay(three(), Object.fromEntries(long)).faults).toMatchObject([{ kind: 'too-tall', units: ['b2'] }]);
  });

  it('never lets a text out of its node untold, however long it grows', () => {
    for (let count = 1; count < 120; count += 7) {
      const { scene, faults } = lay(three(), { b1: 'Et langt navn som tar mye plass '.repeat(count) });
      expect(faults.length > 0 || outOf(named(scene.items, 'node')).length === 0, `${count}`).toBe(true);
    }
    expect(lay(three(), { b1: 'Et langt navn som tar mye plass '.repeat(120) }).faults).not.toEqual([]);
  });
});

describe('nodes of <flow>', () => {
  const nine = (most: number): string => three().replace('lanes="yes"', `lanes="yes" most="${most}"`);

  it('are as many as it may hold, or a fault at the first too many', () => {
    expect(lay(nine(9)).faults).toEqual([]);
    expect(lay(nine(7)).faults).toMatchObject([{ kind: 'too-many-nodes', count: 9, most: 7, units: ['c2'] }]);
  });
});

describe('lines of <flow> between lanes', () => {
  const edge = (from: string, to: string, more = ''): string =>
    `<edge from="${from}" to="${to}" kind="steers" verb="Styrer" ${more}/>`;
  const courses = (content: string) => {
    const { scene, faults } = lay(content);
    return { faults, lines: lines(scene.items), items: scene.items };
  };

  it('lead upward, from the top of the lower to the foot of the upper node', () => {
    const { faults, items, lines: drawn } = courses(three(edge('b1', 'a1')));
    expect(faults).toEqual([]);
    expect([drawn[0]?.from.site, drawn[0]?.to.site]).toEqual([0, 2]);
    expect(drawn[0]?.box.y).toBeCloseTo((boxOf(items, 'a1')?.y ?? 0) + (boxOf(items, 'a1')?.height ?? 0));
    expect(drawn[0]?.points[0]?.[1]).toBeCloseTo(boxOf(items, 'b1')?.y ?? 0);
  });

  it('leave room for their words between nodes that fill their lanes', () => {
    const long = 'A name of a body that takes many lines in its lane. ';
    const texts = { b1: long.repeat(3), c1: long.repeat(3), words: 'governs' };
    const worded = `<edge from="b2" to="c2" kind="steers" verb="Styrer">${unit('words')}</edge>`;
    const { scene, faults } = lay(three(worded), texts);
    expect(faults).toEqual([]);
    const [upper, lower] = ['b2', 'c2'].map((id) => boxOf(scene.items, id));
    expect((lower?.y ?? 0) - (upper?.y ?? 0) - (upper?.height ?? 0)).toBeGreaterThanOrEqual(16.5);
  });

  it('skip a lane where its cell is empty', () => {
    const gap = lanes(
      lane('A', row('a')) + lane('B', node('b2', 'column="2"')) + lane('C', row('c')) + edge('c1', 'a1'),
    );
    expect(courses(gap).faults).toEqual([]);
    expect(courses(three(edge('c1', 'a1'))).faults).toMatchObject([{ kind: 'line-through-node' }]);
  });

  it('go round the map where they would pass through a node', () => {
    const {
      faults,
      items,
      lines: drawn,
    } = courses(three(edge('c1', 'a1', 'via="left"') + edge('a3', 'c3', 'via="right"')));
    expect(faults).toEqual([]);
    expect(drawn.map(({ from, to }) => [from.site, to.site])).toEqual([
      [3, 3],
      [1, 1],
    ]);
    expect(drawn[1]?.box.x).toBeLessThan(boxOf(items, 'a1')?.x ?? 0);
    expect(drawn[1]?.box.x).toBeGreaterThanOrEqual(named(items, 'band')[0]?.box.x ?? 0);
  });
});

describe('words on the lines of <flow>', () => {
  const edge = (from: string, to: string, words: string, more = ''): string =>
    `<edge from="${from}" to="${to}" kind="steers" verb="Styrer" ${more}>${words}</edge>`;

  it('stand over a level line, between nodes that are narrow enough for them', () => {
    const { scene, faults } = lay(three(edge('b1', 'b2', 'question and answer')));
    expect(faults).toEqual([]);
    const [label] = named(scene.items, 'line-label');
    const [from, to] = [boxOf(scene.items, 'b1'), boxOf(scene.items, 'b2')];
    expect(label?.box.x).toBeCloseTo((from?.x ?? 0) + (from?.width ?? 0));
    expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeCloseTo(to?.x ?? 0);
    expect((label?.box.y ?? 0) + (label?.box.height ?? 0)).toBeLessThan((from?.y ?? 0) + (from?.height ?? 0) / 2);
    expect(from?.width).toBeLessThan(106.5);
  });

  it('stand right of an upright line', () => {
    const { scene, faults } = lay(three(edge('a2', 'b2', 'strategy')));
    expect(faults).toEqual([]);
    const [label] = named(scene.items, 'line-label');
    expect(label === undefined ? '' : wordsOf(label)).toBe('strategy');
    expect(label?.box.x).toBeGreaterThan(lines(scene.items)[0]?.box.x ?? 0);
  });

  it('has the heads it is told to have', () => {
    const heads = (more: string) => {
      const [line] = lines(lay(three(edge('a2', 'b2', '', more))).scene.items);
      return [line?.from.head, line?.to.head];
    };
    expect(heads('')).toEqual([undefined, 'triangle']);
    expect(heads('head="both"')).toEqual(['triangle', 'triangle']);
    expect(heads('head="none"')).toEqual([undefined, undefined]);
  });

  it('says both ways in the alternative text', () => {
    const { scene } = lay(three(edge('a2', 'b2', '', 'head="both"')));
    expect(lines(scene.items)[0]?.alt).toBe('Styrer: a2 ↔ b2');
  });
});
