import { describe, expect, it } from 'vitest';
import type { ShapeItem } from '../../src/scene/scene.js';
import type { Run, TextBody } from '../../src/scene/text.js';
import { itemsOf, lay, textOf } from '../layout/small-deck.js';

const at = 'x="36" y="100" w="200" h="40"';
const shapesIn = (markup: string): ShapeItem[] => itemsOf(lay(markup).scene.items, 'shape');

describe('a meter', () => {
  it('has a full square for each that there is, and an empty one for each that could be', () => {
    const squares = shapesIn(`<meter ${at} value="2" of="3"/>`);
    expect(squares.map(({ box, fill, line }) => [box.x, box.width, fill, line?.colour])).toEqual([
      [36, 6, 'ink', undefined],
      [45, 6, 'ink', undefined],
      [54, 6, 'grey300', undefined],
    ]);
    expect(squares.map(({ box }) => box.y)).toEqual([117, 117, 117]);
  });

  it('is one thing with words where it says what it shows, and decoration where the text beside does', () => {
    const [group] = itemsOf(lay(`<meter ${at} value="1" of="2" alt="1 av 2"/>`).scene.items, 'group');
    expect(group).toMatchObject({ alt: '1 av 2', box: { x: 36, y: 117, width: 15, height: 6 } });
    expect(shapesIn(`<meter ${at} value="1" of="2"/>`).map(({ role }) => role)).toEqual(['decoration', 'decoration']);
  });

  it('takes another size and look', () => {
    const [square, second] = shapesIn(
      `<meter ${at} value="1" of="2" size="12" gap="6" full="bar" empty="instrumentNotStated"/>`,
    );
    // A line drawn around a box stands half outside; a square keeps inside its size.
    expect([square?.box.width, second?.box.x, second?.line?.width]).toEqual([12, 54.375, 0.75]);
  });
});

describe('a meter that rises', () => {
  it('has bars on one line, from one height to the other, in the middle of its place', () => {
    const bars = shapesIn(`<meter ${at} value="1" of="4" size="10" gap="3" from="6" to="18"/>`).map(({ box }) => box);
    expect(bars.map(({ x, height }) => [x, height])).toEqual([
      [36, 6],
      [49, 10],
      [62, 14],
      [75, 18],
    ]);
    expect(new Set(bars.map(({ y, height }) => y + height))).toEqual(new Set([129]));
  });

  it('is as tall as its last bar', () => {
    const stack = `<stack ${at}><meter value="1" of="1" size="10" from="6" to="18"/><text>a</text></stack>`;
    expect(lay(stack).scene.items.map(({ box }) => [box.y, box.height])).toEqual([
      [100, 18],
      [118, expect.any(Number)],
    ]);
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

describe('a drawing in a cell', () => {
  const bodyOf = (drawing: string): TextBody => {
    const cell = `${drawing}<p style="data">3 av 4</p><p style="data">mer</p>`;
    const { items } = lay(
      `<table ${at} columns="200"><tr height="60"><td style="used">${cell}</td></tr></table>`,
    ).scene;
    const [table] = itemsOf(items, 'table');
    const cellOf = table?.cells[0]?.[0];
    if (cellOf === undefined || cellOf === null || items.length > 1) throw new Error('more than the table is drawn');
    return cellOf.text;
  };
  /** Colours of a text from left to right, and how wide they are; words where there are some. */
  const fieldsOf = (body: TextBody, index = 0): unknown[] => {
    const { lines, runs } = body.paragraphs[index] ?? { lines: [], runs: [] };
    return (lines[0]?.segments ?? []).map(({ run, text, width }) => [
      runs[run]?.highlight?.colour ?? text.trim(),
      Math.round(width * 10) / 10,
    ]);
  };

  it('stands in the line before its words, as squares of no-break spaces on a colour', () => {
    const body = bodyOf('<meter beside="left" after="6" value="1" of="2"/>');
    expect(fieldsOf(body).slice(0, 4)).toEqual([
      ['ink', 6],
      ['', 3],
      ['grey300', 6],
      ['', 6],
    ]);
    expect(textOf(body)).toMatch(/^\u00A0+3 av 4\nmer$/u);
    const [run] = body.paragraphs[0]?.runs ?? [];
    expect((run?.highlight?.above ?? 0) + (run?.highlight?.below ?? 0)).toBeCloseTo(6, 1);
  });

  it('is squares in place of a ball, which no font has', () => {
    const body = bodyOf('<harvey beside="left" after="6" size="15" value="1" of="2" alt="1 av 2"/>');
    expect(fieldsOf(body).slice(0, 3)).toEqual([
      ['petrol', 6],
      ['', 3],
      ['grey300', 6],
    ]);
  });

  it('may stand behind its words', () => {
    const body = bodyOf('<bar beside="right" width="50" value="1" of="2"/>');
    expect(fieldsOf(body).slice(-2)).toEqual([
      ['petrol', 25.4],
      ['grey200', 23.9],
    ]);
  });

  it('shows what is least, and nothing of nothing', () => {
    const colours = (value: number): unknown[] =>
      fieldsOf(bodyOf(`<bar width="50" value="${value}" of="1000"/>`)).map((field) => (field as unknown[])[0]);
    expect([colours(1), colours(0), colours(1000), colours(2000)]).toEqual([
      ['petrol', 'grey200'],
      ['grey200'],
      ['petrol'],
      ['petrol'],
    ]);
    const span = fieldsOf(bodyOf('<bar width="50" from="5" value="2" of="10" full="fallTotal"/>'));
    expect(span.map((field) => (field as unknown[])[0])).toEqual(['grey200', 'ink', 'grey200']);
  });
});

describe('a drawing in a cell', () => {
  const runsIn = (drawing: string): readonly Run[] => {
    const table = `<table x="36" y="100" w="200" h="50" columns="1fr"><tr><td>${drawing}<p>fordi</p></td></tr></table>`;
    const cell = itemsOf(lay(table).scene.items, 'table')[0]?.cells[0]?.[0];
    return cell?.text.paragraphs.flatMap(({ runs }) => runs) ?? [];
  };

  it.each(['meter', 'harvey'])('is heard as what it says: %s', (kind) => {
    const spoken = (more: string): readonly string[] =>
      runsIn(`<${kind} value="1" of="4"${more}/>`).flatMap((run) => run.spoken ?? []);
    expect(spoken(' alt="1 av 4"')).toEqual(['1 av 4']);
    expect(spoken(' beside="left" alt="1 av 4"')).toEqual(['1 av 4']);
    expect(spoken('')).toEqual([]);
  });

  it('looks the same whether it is heard or not', () => {
    const seen = (more: string): unknown =>
      runsIn(`<meter value="1" of="4"${more}/>`).map(({ text, size, highlight }) => [text, size, highlight]);
    expect(seen(' alt="1 av 4"')).toEqual(seen(''));
  });
});
