/** A process with more nodes than one slide may hold: it goes on between steps, and the node at the border stands on both pages. */
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/layout/lay-out.js';
import { plainCharacters } from '../../src/scene/plain-characters.js';
import type { ConnectorItem, Scene } from '../../src/scene/scene.js';
import { deckOf, fonts, slideOf, theme } from '../layout/small-deck.js';
import { named, wordsOf } from './items.js';

const columns = [1, 2, 3, 4, 5, 6];
const node = (id: string, place: string): string =>
  `<node id="${id}" name="${id}" style="laneNode" ${place}><p>${id}</p></node>`;
const lane = (id: string, nodes = columns.map((at) => node(`${id}${at}`, `column="${at}"`)).join('')): string =>
  `<band><th style="laneName">${id}</th>${nodes}</band>`;
const edge = (from: string, to: string): string => `<edge from="${from}" to="${to}" kind="steers" verb="Styrer"/>`;

interface Process {
  readonly lanes?: string;
  readonly edges?: string;
  readonly spans?: readonly number[];
  readonly most?: number;
}

function lay({ lanes = lane('a') + lane('b'), edges = '', spans = [1, 1, 1, 1, 1, 1], most = 8 }: Process) {
  const steps = spans.map((span, index) => `<step span="${span}"><p>Steg ${index + 1}</p><p>mer</p></step>`).join('');
  const markup = `<slide><text at="title" style="title" role="title" placeholder="title">Tittel</text>
<rowmap at="continuation" when="continued">Fortsetter</rowmap>
<flow at="body" columns="6" explanation="0" lanes="yes" split="yes" most="${most}">${steps}${lanes}${edges}</flow></slide>`;
  const { value, diagnostics } = layOut([slideOf(markup, {})], deckOf({}), theme, fonts);
  return { scenes: value?.scenes ?? [], codes: diagnostics.map(({ code }) => code) };
}

const nodesOf = ({ items }: Scene): string[] => named(items, 'node').map((item) => item.id.replace('node-', ''));
const stepsOf = ({ items }: Scene): string[] => named(items, 'chevron').map((item) => wordsOf(item));
const linesOf = ({ items }: Scene): string[] =>
  items.filter((item): item is ConnectorItem => item.kind === 'connector').map(({ alt }) => plainCharacters(alt ?? ''));

describe('a process with more nodes than a page may hold', () => {
  it('stands on one page where they are few enough', () => {
    const { scenes, codes } = lay({ most: 12 });
    expect(codes).toEqual([]);
    expect(scenes.map(stepsOf)).toEqual([columns.map((at) => `Steg ${at}\nmer`)]);
  });

  it('goes on after a step, every node once', () => {
    const { scenes, codes } = lay({});
    expect(codes).toEqual([]);
    expect(scenes.map(nodesOf)).toEqual([
      ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4'],
      ['a5', 'a6', 'b5', 'b6'],
    ]);
    expect(scenes.map(stepsOf)).toEqual([
      ['Steg 1\nmer', 'Steg 2\nmer', 'Steg 3\nmer', 'Steg 4\nmer'],
      ['Steg 5\nmer', 'Steg 6\nmer'],
    ]);
  });

  it('maps the steps to the pages by their names', () => {
    const [, second] = lay({}).scenes;
    const map = second?.items.find(({ name }) => name === 'row map');
    const steps = map?.kind === 'group' ? map.items.map((item) => wordsOf(item)) : [];
    expect(steps.map((step) => plainCharacters(step))).toEqual([
      ...[1, 2, 3, 4].map((at) => `Steg ${at}, s. 1`),
      'Steg 5',
      'Steg 6',
    ]);
  });

  it('shows each line once, with the node from which it comes in a column of its own', () => {
    const { scenes, codes } = lay({ most: 9, edges: edge('a1', 'a2') + edge('a4', 'a5') + edge('b6', 'b5') });
    expect(codes).toEqual([]);
    expect(scenes.map(linesOf)).toEqual([['Styrer: a1 → a2'], ['Styrer: a4 → a5', 'Styrer: b6 → b5']]);
    expect(scenes.map(stepsOf)[1]).toEqual(['continuedStep', 'Steg 5\nmer', 'Steg 6\nmer']);
    expect(scenes.map(nodesOf)[1]).toEqual(['a4', 'a5', 'a6', 'b5', 'b6']);
    expect(glue(scenes[1])).toEqual([
      ['node-a4', 'node-a5'],
      ['node-b6', 'node-b5'],
    ]);
  });

  it('repeats a node that a line leads back to', () => {
    const { scenes } = lay({ edges: edge('b5', 'b4') });
    expect(scenes.map(nodesOf)[1]).toEqual(['a5', 'a6', 'b4', 'b5', 'b6']);
    expect(scenes.map((scene) => linesOf(scene).length)).toEqual([0, 1]);
  });

  it('gives several nodes of one lane that are repeated rows of their own', () => {
    const { scenes, codes } = lay({
      lanes: lane('a') + lane('b') + lane('c'),
      most: 12,
      edges: edge('a3', 'a5') + edge('a4', 'b5'),
    });
    expect(codes).toEqual([]);
    const boxes = ['node-a3', 'node-a4'].map(
      (id) => named(scenes[1]?.items ?? [], 'node').find((item) => item.id === id)?.box,
    );
    expect(boxes[0]?.x).toBe(boxes[1]?.x);
    expect(Math.abs((boxes[0]?.y ?? 0) - (boxes[1]?.y ?? 0))).toBeGreaterThanOrEqual(boxes[0]?.height ?? 0);
  });

  it('draws a node over the border on both pages, as wide as its columns there', () => {
    const { scenes, codes } = lay({
      lanes: lane('a') + lane('b', node('b', 'column="2" span="5"')),
      spans: [1, 2, 1, 2],
      most: 5,
      edges: edge('a5', 'b'),
    });
    expect(codes).toEqual([]);
    expect(scenes.map(nodesOf)).toEqual([
      ['a1', 'a2', 'a3', 'b'],
      ['a4', 'a5', 'a6', 'b'],
    ]);
    const widths = scenes.map(({ items }) => named(items, 'node').map(({ box }) => box.width));
    expect(widths.map((list) => Math.round((list.at(-1) ?? 0) / (list[0] ?? 1)))).toEqual([2, 3]);
    expect(scenes.map((scene) => linesOf(scene).length)).toEqual([0, 1]);
  });

  it('is a fault where it has no steps, a single one, or a step with too many', () => {
    expect(lay({ spans: [] }).codes).toEqual(['too-many-nodes']);
    expect(lay({ spans: [6] }).codes).toEqual(['too-many-nodes']);
    expect(lay({ spans: [1, 5] }).codes).toEqual(['too-many-nodes']);
  });

  it('tells nodes outside the map and lines that end nowhere all the same', () => {
    expect(
      lay({ lanes: lane('a') + lane('b', node('b', 'column="6" span="2"')), edges: edge('a1', 'x') }).codes,
    ).toEqual(['unknown-node', 'misplaced-node']);
  });
});

const glue = (scene: Scene | undefined): (string | undefined)[][] =>
  (scene?.items ?? []).flatMap((item) => (item.kind === 'connector' ? [[item.from.item, item.to.item]] : []));
