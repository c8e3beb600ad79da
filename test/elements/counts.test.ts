import { describe, expect, it } from 'vitest';
import type { ShapeItem } from '../../src/scene/scene.js';
import { itemsOf, lay, textOf } from '../layout/small-deck.js';

const at = 'x="36" y="100" w="200" h="40"';
const shapesIn = (markup: string): ShapeItem[] => itemsOf(lay(markup).scene.items, 'shape');

describe('a meter', () => {
  it('has a full square for each that there is, and an empty one with its line inside for each that could be', () => {
    const squares = shapesIn(`<meter ${at} value="2" of="3"/>`);
    expect(squares.map(({ box, fill, line }) => [box.x, box.width, fill, line?.colour])).toEqual([
      [36, 6, 'petrol', undefined],
      [45, 6, 'petrol', undefined],
      [54.375, 5.25, 'white', 'grey500'],
    ]);
    expect(squares.map(({ box }) => box.y)).toEqual([117, 117, 117.375]);
  });

  it('is one thing with words where it says what it shows, and decoration where the text beside does', () => {
    const [group] = itemsOf(lay(`<meter ${at} value="1" of="2" alt="1 av 2"/>`).scene.items, 'group');
    expect(group).toMatchObject({ alt: '1 av 2', box: { x: 36, y: 117, width: 15, height: 6 } });
    expect(shapesIn(`<meter ${at} value="1" of="2"/>`).map(({ role }) => role)).toEqual(['decoration', 'decoration']);
  });

  it('takes another size and look', () => {
    const [square, second] = shapesIn(`<meter ${at} value="1" of="2" size="12" gap="6" full="bar" empty="track"/>`);
    expect([square?.box.width, second?.box.x, second?.fill]).toEqual([12, 54, 'grey200']);
  });
});

describe('a meter in columns', () => {
  const squares = (attributes: string): unknown[] =>
    shapesIn(`<meter x="36" y="100" w="95" h="200" gap="5" columns="3" full="bar" empty="track" ${attributes}/>`).map(
      ({ box, fill }) => [Math.round(box.x), Math.round(box.y), Math.round(box.width * 10) / 10, fill],
    );

  it('has squares as wide as its place allows, row under row, in the middle', () => {
    expect(squares('value="1" of="4"')).toEqual([
      [36, 169, 28.3, 'petrol'],
      [69, 169, 28.3, 'grey200'],
      [103, 169, 28.3, 'grey200'],
      [36, 203, 28.3, 'grey200'],
    ]);
  });

  it('has one square for so many, the last of them full in part', () => {
    const drawn = squares('value="2500" of="3500" each="1000"').map((square) => (square as unknown[]).slice(2));
    expect(drawn).toEqual([
      [28.3, 'petrol'],
      [28.3, 'petrol'],
      [28.3, 'grey200'],
      [14.2, 'petrol'],
      [28.3, 'grey200'],
    ]);
  });
});

describe('a Harvey ball', () => {
  const ball = (value: number): unknown[] =>
    shapesIn(`<harvey ${at} value="${value}" of="4"/>`).map(({ geometry, fill, box }) => [geometry, fill, box.width]);

  it('is filled clockwise by the share', () => {
    expect(ball(3)).toEqual([
      [{ kind: 'ellipse' }, 'white', 17],
      [{ kind: 'pie', share: 0.75 }, 'petrol', 18],
    ]);
  });

  it('is a plain circle where there is nothing or all', () => {
    expect(ball(0)).toEqual([[{ kind: 'ellipse' }, 'white', 17]]);
    expect(ball(4)).toEqual([[{ kind: 'ellipse' }, 'petrol', 17]]);
  });

  it('says the count', () => {
    const [group] = itemsOf(lay(`<harvey ${at} value="1" of="4" alt="1 av 4"/>`).scene.items, 'group');
    expect(group).toMatchObject({ alt: '1 av 4', box: { width: 18, height: 18, y: 111 } });
  });
});

describe('a drawing beside the text of a cell', () => {
  const cell = (drawing: string): string =>
    `<table ${at} columns="200"><tr height="60"><td style="used">${drawing}<p style="data">3 av 4</p><p style="data">mer</p></td></tr></table>`;

  it('stands at the middle of its line, which makes room for it, and takes no height', () => {
    const { items } = lay(cell('<harvey beside="left" after="4" value="1" of="4"/>')).scene;
    const [table] = itemsOf(items, 'table');
    const body = table?.cells[0]?.[0]?.text;
    const [first, second] = body?.paragraphs ?? [];
    const ball = itemsOf(items, 'shape').find(({ name }) => name === 'part');
    const baseline = first?.lines[0]?.baseline ?? 0;
    expect(body && textOf(body)).toBe('3 av 4\nmer');
    expect([first?.indent, second?.indent]).toEqual([22, 0]);
    expect(first?.lines[0]?.x).toBe(6 + 22);
    expect(ball?.box.x).toBe(36 + 6);
    expect((ball?.box.y ?? 0) + 9).toBeCloseTo(100 + baseline - 10 * 0.35);
    expect(table?.rows[0]).toBe(60);
  });

  it('may stand at the right edge of the cell', () => {
    const { items } = lay(cell('<bar beside="right" width="50" value="1" of="2"/>')).scene;
    const [track, bar] = itemsOf(items, 'shape');
    expect([track?.box.x, track?.box.width, bar?.box.width]).toEqual([36 + 200 - 6 - 50, 50, 25]);
    expect(itemsOf(items, 'table')[0]?.cells[0]?.[0]?.text.paragraphs[0]?.indent).toBe(0);
  });
});
