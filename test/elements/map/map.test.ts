import { describe, expect, it } from 'vitest';
import { landAt, readOutline, type Outline } from '../../../src/elements/map/outline.js';
import { checkMarkup } from '../../../src/elements/check-markup.js';
import type { ShapeItem } from '../../../src/scene/scene.js';
import { itemsOf, lay, slideOf, theme } from '../../layout/small-deck.js';

/** Two squares side by side on the equator, the eastern one with an island to its east. */
const [WEST, EAST] = ['0 0, 1 0, 1 1, 0 1', '1 0, 2 0, 2 1, 1 1; 3 0, 4 0, 4 1'];

const mapIn = (areas: string, more = '') => lay(`<map x="100" y="100" w="400" h="100" ${more}>${areas}</map>`);
const shapes = (areas: string, more?: string): readonly ShapeItem[] => itemsOf(mapIn(areas, more).scene.items, 'shape');
const named = (name: string, all: readonly ShapeItem[]): ShapeItem =>
  all.find((one) => one.name.startsWith(name)) ?? expect.unreachable();

describe('a map', () => {
  it('draws each area as one freeform, all in one scale, north upwards', () => {
    const [west, east] = shapes(`<area outline="${WEST}"/><area outline="${EAST}" style="mapInk"/>`);
    expect(west).toMatchObject({
      box: { x: 100, y: 100, width: 100, height: 100 },
      fill: 'stated',
      role: 'decoration',
    });
    expect(east).toMatchObject({ box: { x: 200, width: 300 }, fill: 'ink2' });
    expect(west?.geometry).toEqual({
      kind: 'paths',
      paths: [[['M', 0, 1], ['L', 1, 1], ['L', 1, 0], ['L', 0, 0], ['Z']]],
    });
    expect(east?.geometry).toMatchObject({ paths: [expect.anything(), expect.anything()] });
  });

  it('narrows degrees to the east by the parallel, and stands where it is told to', () => {
    const [area] = shapes(`<area outline="${WEST}"/>`, 'parallel="60" align="right"');
    expect(area?.box.x).toBeCloseTo(450);
    expect(area?.box.width).toBeCloseTo(50);
  });

  it('says what it shows where it has an alt', () => {
    const [group] = itemsOf(mapIn(`<area outline="${WEST}"/>`, 'alt="Kart"').scene.items, 'group');
    expect(group).toMatchObject({ alt: 'Kart', role: 'body' });
  });

  it('leads a level line from its edge to a tile on the land, in its row', () => {
    const areas = `<area outline="${WEST}" side="left" row="2" of="2">VE</area><area outline="${EAST}" style="mapInk"/>`;
    const all = shapes(areas);
    const [line, tile] = [named('map line', all), named('area', all.slice(2))];
    expect(line.box).toMatchObject({ x: 100, height: 0 });
    expect(line.box.y).toBeGreaterThan(150);
    expect(line.box.x + line.box.width).toBeCloseTo(tile.box.x);
    expect(tile.box.x + tile.box.width).toBeLessThanOrEqual(200);
  });

  it('moves the tile along its own land, so that no line passes over another area', () => {
    const high = '0 0, 1 0, 1 2, 0 2';
    const inFront = '-2 0.4, -1 0.4, -1 2, -2 2';
    const all = shapes(`<area outline="${high}" side="left">A</area><area outline="${inFront}"/>`);
    const [front, line] = [all[1] ?? expect.unreachable(), named('map line', all)];
    expect(line.box.y).toBeGreaterThan(front.box.y + front.box.height);
  });

  it('tells where every line would pass over another area', () => {
    const { faults } = mapIn(`<area outline="${EAST}" side="left">ØST</area><area outline="${WEST}"/>`);
    expect(faults).toMatchObject([{ kind: 'area-out-of-reach', words: 'ØST' }]);
  });

  it('asks for outlines that can be read', () => {
    const said = (areas: string) =>
      checkMarkup(slideOf(`<slide><map x="0" y="0" w="9" h="9">${areas}</map></slide>`).root, theme);
    expect(said('<area/>').map(({ message }) => message)).toEqual(['<area> has no outline.']);
    expect(said('').map(({ message }) => message)).toEqual(['<map> has no area.']);
    expect(said('<area outline="1 2, 3 4"/>')).toHaveLength(1);
    expect(said(`<area outline="${WEST}"/>`)).toEqual([]);
  });
});

describe('an outline', () => {
  it('is read as rings of three corners or more', () => {
    expect(readOutline('9.5 54.9, 8 -56, 10 57; 1 2, 3 4, 5 6')).toEqual([
      [
        [9.5, 54.9],
        [8, -56],
        [10, 57],
      ],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ]);
    for (const wrong of ['', '1 2, 3 4', '1 2, 3 4, 5', '1 2, 3 4, 5 6;', '1 2, 1 4, 1 6'])
      expect(readOutline(wrong)).toBeUndefined();
  });

  it('has land between each two crossings of a level', () => {
    const bay: Outline = [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [3, 1],
        [1, 1],
        [0, 4],
      ],
    ];
    expect(landAt(bay, 0.5)).toEqual([[0, 4]]);
    expect(landAt(bay, 2).map(([from, to]) => [from, Number(to.toFixed(2))])).toEqual(
      [
        [0, 0.67],
        [3.3333333333333335, 4],
      ].map(([a, b]) => [a, b]),
    );
    expect(landAt(bay, 5)).toEqual([]);
  });
});
