/** Maps of actors: nodes stand in columns and rows, lines are glued and meet neither nodes nor each other, or it is told. */
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/elements/check-markup.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import type { ConnectorItem, Item } from '../../src/scene/scene.js';
import { lay, theme, unit } from '../layout/small-deck.js';
import { named, outOf, overlap, wordsOf } from './items.js';

const node = (id: string, place: string, style = 'flowOther'): string =>
  `<node id="${id}" name="${unit(id)}" style="${style}" mark="other" ${place}><p>${unit(id)}</p><p before="0">${unit(`${id}-role`)}</p></node>`;
const bar = (id: string, place: string): string =>
  `<node id="${id}" name="${unit(id)}" bar="yes" ${place}><p>${unit(id)}</p></node>`;
const edge = (from: string, to: string, more = 'kind="steers" verb="Styrer"'): string =>
  `<edge from="${from}" to="${to}" ${more}/>`;
const band = (level: string, nodes: string): string =>
  `<band><th style="level">${level}</th>${nodes}<explanation mark="flowLeading">${unit(`${level}-lead`)}</explanation><explanation mark="flowOther">${unit(`${level}-rest`)}</explanation></band>`;
const flow = (content: string, columns = 4): string =>
  `<flow x="36" y="165" w="888" h="309" columns="${columns}">${content}</flow>`;

const twelve = Array.from({ length: 12 }, (_, index) => `n${index}`);
const national =
  bar('gov', 'column="1" span="4" row="1"') +
  [1, 2, 3, 4].map((column) => node(`m${column}`, `column="${column}" row="2"`)).join('');
const state =
  [1, 2, 3, 4].map((column) => node(`a${column}`, `column="${column}"`)).join('') +
  bar('council', 'column="1" span="3" row="2"') +
  bar('board', 'column="1" span="3" row="3"');
const regional = node('wide', 'column="1" span="2"') + node('r3', 'column="3"') + node('r4', 'column="4"');
const local = [1, 2, 3, 4].map((column) => node(`l${column}`, `column="${column}"`)).join('');
const soft = 'kind="cooperates" line="dashed" verb="Samarbeider"';
const lines =
  edge('gov', 'm1') +
  edge('m1', 'a1') +
  edge('a1', 'council', soft) +
  edge('a2', 'council', soft) +
  edge('wide', 'l2') +
  edge('l2', 'l1') +
  edge('r3', 'r4', soft) +
  edge('m4', 'r4', 'kind="steers" via="right" verb="Styrer"') +
  edge('a1', 'board', `${soft} via="left"`);
const map = flow(band('A', national) + band('B', state) + band('C', regional) + band('D', local) + lines);

const connectors = (items: readonly Item[]): ConnectorItem[] =>
  items.filter((item): item is ConnectorItem => item.kind === 'connector');

describe('<flow>', () => {
  const { scene, faults } = lay(map);
  const nodes = named(scene.items, 'node');
  const boxOf = (id: string) => nodes.find((item) => item.id === `node-${id}`)?.box;
  const line = (name: string) => connectors(scene.items).find((item) => item.name === name);

  it('fits', () => {
    expect(faults).toEqual([]);
  });

  it('makes boxes of a band, and all bars, as tall as larger type needs', () => {
    const heights = (step: number, roles: Readonly<Record<string, string>> = {}): unknown[] => {
      const { scene, faults } = lay(map, roles, step);
      expect(faults).toEqual([]);
      const heightOf = (id: string) => scene.items.find((item) => item.id === `node-${id}`)?.box.height;
      return ['gov', 'm1', 'm2', 'a1'].map(heightOf);
    };
    expect(heights(0)).toEqual([18, 30, 30, 30]);
    expect(heights(-1)).toEqual([19.5, 33, 33, 33]);
    expect(heights(0, { 'm2-role': 'a role that takes two lines of its node' })).toEqual([18, 42, 42, 30]);
  });

  it('gives bands the heights of the design', () => {
    expect(named(scene.items, 'band').map(({ box }) => [box.y, box.height])).toEqual([
      [165, 78],
      [246, 108],
      [357, 57],
      [417, 57],
    ]);
  });

  it('stands nodes in equal columns, bars over those they gather', () => {
    expect(boxOf('gov')).toEqual({ x: 123, y: 174, width: 570, height: 18 });
    expect(boxOf('m2')).toEqual({ x: 268.5, y: 204, width: 133.5, height: 30 });
    expect(boxOf('council')).toEqual({ x: 123, y: 300, width: 424.5, height: 18 });
    expect(boxOf('board')?.y).toBe(327);
    expect(boxOf('wide')).toEqual({ x: 123, y: 372, width: 279, height: 30 });
    expect(nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => overlap(a, b)))).not.toContain(true);
  });

  it('glues a line at both ends, with a head where it steers', () => {
    expect(line('m1 steers a1')).toMatchObject({
      from: { item: 'node-m1', site: 2, x: 189.75, y: 234 },
      to: { item: 'node-a1', site: 0, x: 189.75, y: 255, head: 'triangle' },
      alt: 'Styrer: m1 → a1',
      line: { colour: 'ink3', width: 1 },
    });
    expect(line('r3 cooperates r4')).toMatchObject({ from: { site: 3 }, to: { site: 1 }, line: { dash: 'dash' } });
    expect(line('r3 cooperates r4')?.to.head).toBeUndefined();
    expect(line('r3 cooperates r4')?.alt).toBe('Samarbeider: r3 – r4');
    expect(line('l2 steers l1')).toMatchObject({ from: { site: 1 }, to: { site: 3 } });
  });

  it('draws lines of any kind as the markup says: solid or double with a head, dashed without', () => {
    const drawn = (line: string): ConnectorItem | undefined =>
      connectors(lay(flow(band('D', local) + edge('l1', 'l2', `kind="funds" ${line} verb=""`))).scene.items)[0];
    for (const solid of ['', 'line="solid"']) {
      expect(drawn(solid)?.to.head).toBe('triangle');
      expect(drawn(solid)?.line).toEqual({ colour: 'ink3', width: 1 });
    }
    expect(drawn('line="double"')?.to.head).toBe('triangle');
    expect(drawn('line="double"')?.line).toEqual({ colour: 'ink3', width: 3, double: true });
    expect(drawn('line="dashed"')?.to.head).toBeUndefined();
    expect(drawn('line="dashed"')?.line.dash).toBe('dash');
    expect(drawn('')?.name).toBe('l1 funds l2');
  });

  it('tells lines of unlike look that run together, though they start at one node', () => {
    const two = (line: string) =>
      lay(flow(band('A', national) + band('B', state) + edge('m1', 'a1') + edge('m1', 'a1', `line="${line}" verb=""`)));
    expect(two('solid').faults).toEqual([]);
    expect(two('double').faults.map(({ kind }) => kind)).toContain('lines-meet');
  });

  it('glues a line to a site of the bar over its column, except where the middle is', () => {
    expect(line('a1 cooperates council')?.to).toEqual({ x: 189.75, y: 300, item: 'node-council', site: 4 });
    expect(line('a2 cooperates council')?.to).toEqual({ x: 335.25, y: 300, item: 'node-council', site: 0 });
    expect(line('wide steers l2')?.from).toEqual({ x: 335.25, y: 402, item: 'node-wide', site: 4 });
  });

  it('gives a bar the sites at which lines meet it, as shares of its box', () => {
    const council = scene.items.find(({ id }) => id === 'node-council');
    const { x, width } = council?.box ?? { x: 0, width: 1 };
    expect(council).toMatchObject({ sites: [[(189.75 - x) / width, 0]] });
    expect(scene.items.find(({ id }) => id === 'node-a1')).not.toHaveProperty('sites');
  });

  it('leads a line that skips a row round the map', () => {
    expect(line('m4 steers r4')).toMatchObject({
      points: [
        [693, 219],
        [700.5, 219],
        [700.5, 387],
        [693, 387],
      ],
    });
    expect(line('a1 cooperates board')?.points[1]).toEqual([115.5, 270]);
  });

  it('reads level by level, lines behind the nodes', () => {
    const order = scene.items.filter(({ role }) => role !== 'decoration').map((item) => item.name.split(' ')[0]);
    expect(order.slice(0, 3)).toEqual(['level', 'gov', 'm1']);
    const at = (name: string) => scene.items.findIndex((item) => item.name === name);
    expect(at('m4 steers r4')).toBeLessThan(scene.items.findIndex(({ id }) => id === 'node-m4'));
    expect(named(scene.items, 'explanation').map(wordsOf)[0]).toBe('A-lead\nA-rest');
  });
});

describe('<flow> with fewer actors', () => {
  const few = [1, 2, 3].map((column) => node(`n${column}`, `column="${column}"`)).join('');
  const other = [1, 2, 3].map((column) => node(`p${column}`, `column="${column}"`)).join('');
  const { scene, faults } = lay(flow(band('A', few) + band('B', other) + edge('n1', 'p2'), 3));

  it('has taller nodes, and bands that share the spare height', () => {
    expect(faults).toEqual([]);
    expect(named(scene.items, 'node').map(({ box }) => [box.width, box.height])).toEqual(Array(6).fill([182, 36]));
    expect(named(scene.items, 'band').map(({ box }) => box.height)).toEqual([153, 153]);
  });

  it('has taller nodes still in a band with a text of three lines, which keeps clear of their edges', () => {
    const role = 'samordner strategi og felles prosjekter på tvers';
    const grown = lay(flow(band('A', few) + band('B', other), 3), { 'n2-role': role });
    expect(grown.faults).toEqual([]);
    expect(named(grown.scene.items, 'node').map(({ box }) => box.height)).toEqual([42, 42, 42, 36, 36, 36]);
    expect(named(grown.scene.items, 'band').map(({ box }) => box.height)).toEqual([154.5, 151.5]);
  });

  it('bends a line between two columns in the gap', () => {
    const [bent] = connectors(scene.items);
    expect(bent?.points.map(([x]) => x)).toEqual([214, 214, 408, 408]);
    expect(bent).toMatchObject({ from: { item: 'node-n1', site: 2 }, to: { item: 'node-p2', site: 0 } });
  });
});

describe('<flow> with dashed lines that end at one node', () => {
  const three = (id: string): string =>
    [1, 2, 3].map((column) => node(`${id}${column}`, `column="${column}"`)).join('');
  const target = band('A', node('top', 'column="4"')) + band('B', three('n')) + band('C', node('end', 'column="4"'));
  const joined = [1, 2, 3].map((column) => edge(`n${column}`, 'end', soft)).join('') + edge('top', 'end', soft);

  it('sets them apart, the one from furthest away lowest and outermost, glued where they end', () => {
    const { scene, faults } = lay(flow(target + joined));
    expect(faults).toEqual([]);
    const drawn = connectors(scene.items).filter(({ to }) => to.item === 'node-end');
    const from = (id: string) => drawn.find((line) => line.from.item === `node-${id}`);
    const ends = ['n1', 'n2', 'n3', 'top'].map((id) => from(id)?.to.x ?? 0);
    expect(ends.map((x, index) => x - (ends[index - 1] ?? x))).toEqual([0, 9, 9, 9]);
    const runs = ['n1', 'n2', 'n3'].map((id) => from(id)?.points[1]?.[1] ?? 0);
    expect(runs).toEqual([...runs].sort((a, b) => b - a));
    expect(new Set(runs).size).toBe(3);
    expect(['n1', 'n2', 'n3', 'top'].map((id) => from(id)?.to.site)).toEqual([4, 5, 6, 0]);
  });

  it('does the same where they start there', () => {
    const fan = [1, 2].map((column) => edge('end', `n${column}`, soft)).join('');
    const { scene, faults } = lay(flow(target + fan));
    expect(faults).toEqual([]);
    const [first, second] = connectors(scene.items);
    expect((second?.from.x ?? 0) - (first?.from.x ?? 0)).toBe(9);
    expect(first?.points[1]?.[1]).toBeGreaterThan(second?.points[1]?.[1] ?? 0);
  });

  it('lets lines that steer share their way', () => {
    const { scene } = lay(flow(target + [1, 2].map((column) => edge(`n${column}`, 'end')).join('')));
    expect(new Set(connectors(scene.items).map(({ to }) => to.x)).size).toBe(1);
  });
});

describe('<flow> that cannot be drawn', () => {
  const kinds = (markup: string, texts: Record<string, string> = {}) =>
    lay(markup, texts).faults.map(({ kind, units }) => [kind, ...units]);
  const grid =
    band('A', [1, 2, 3].map((column) => node(`n${column}`, `column="${column}"`)).join('')) +
    band('B', [1, 2, 3].map((column) => node(`p${column}`, `column="${column}"`)).join(''));

  it('tells two lines that cross', () => {
    expect(kinds(flow(grid + edge('n1', 'p2') + edge('n2', 'p1')))).toEqual([['lines-meet', 'n1', 'p2', 'n2', 'p1']]);
  });

  it('tells a second bracket that runs along the first', () => {
    const third = band('C', node('q1', 'column="1"'));
    expect(
      kinds(
        flow(
          grid +
            third +
            edge('n1', 'q1', 'kind="steers" via="left"') +
            edge('p1', 'q1', 'kind="cooperates" line="dashed" via="left"'),
        ),
      ),
    ).toEqual([['lines-meet', 'n1', 'q1', 'p1']]);
  });

  it('lets lines of one look branch', () => {
    expect(kinds(flow(grid + edge('n1', 'p2') + edge('n1', 'p3')))).toEqual([]);
  });

  it('tells a line through a node', () => {
    expect(kinds(flow(grid + edge('n1', 'n3')))).toEqual([['line-through-node', 'n1', 'n3', 'n2']]);
  });

  it('tells more nodes in a row than the map has columns, and two in one place', () => {
    const five = [1, 2, 3, 4, 5].map((column) => node(`n${column}`, `column="${column}"`)).join('');
    expect(kinds(flow(band('A', five)))).toEqual([['misplaced-node', 'n5']]);
    expect(kinds(flow(band('A', node('n1', 'column="1" span="2"') + node('n2', 'column="2"'))))).toEqual([
      ['misplaced-node', 'n2'],
    ]);
  });

  it('tells a line to nowhere', () => {
    expect(kinds(flow(grid + edge('n1', 'q9')))).toEqual([['unknown-node']]);
  });

  it('never lets a name or a role out of its node untold, however long they grow', () => {
    for (let count = 1; count < 9; count += 1) {
      const words = 'samordner felles prosjekter '.repeat(count);
      for (const texts of [{ 'm2-role': words }, { m2: words }, { gov: words.repeat(4) }]) {
        const { scene, faults } = lay(map, texts);
        expect(faults.length > 0, `${count} ${Object.keys(texts)[0]}`).toBe(
          outOf(named(scene.items, 'node')).length > 0,
        );
      }
    }
  });

  it('tells texts that are too long for a node, and explanations for which there is no room', () => {
    expect(kinds(map, { 'm2-role': 'a role that takes more lines than its band has room for '.repeat(3) })).toEqual([
      ['too-tall', 'm2', 'm2-role'],
    ]);
    expect(
      kinds(
        flow(
          band(
            'A',
            twelve
              .slice(0, 4)
              .map((id, index) => node(id, `column="${index + 1}"`))
              .join(''),
          ),
        ),
        { 'A-lead': 'word '.repeat(1200) },
      )[0]?.[0],
    ).toBe('too-tall');
  });
});

it('is refused with parts and values it does not know', () => {
  const { root } = parseMarkup(
    `<slide><flow><edge from="a" to="b" kind="orders" line="dotted"/><node id="a"/></flow></slide>`,
    'test.hbs',
  );
  expect(root === undefined ? [] : checkMarkup(root, theme).map(({ code }) => code)).toEqual([
    'unknown-value',
    'misplaced-element',
  ]);
});
