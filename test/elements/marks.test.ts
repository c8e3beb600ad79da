import { describe, expect, it } from 'vitest';
import { signOf } from '../../src/elements/marks.js';
import type { Box } from '../../src/scene/scene.js';
import type { TextBody } from '../../src/scene/text.js';
import type { Typesetting } from '../../src/setting/context.js';
import { fonts, itemsOf, lay, theme } from '../layout/small-deck.js';

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** The text of a cell in a table with one row; nothing else is drawn. */
function bodyOf(cell: string): TextBody {
  const { scene } = lay(`<table x="36" y="100" w="300" h="60" columns="1fr"><tr height="60">${cell}</tr></table>`);
  const [table] = itemsOf(scene.items, 'table');
  const body = table?.cells[0]?.[0]?.text;
  if (body === undefined || scene.items.length > 1) throw new Error('more than the table is drawn');
  return body;
}

describe('a mark in a cell', () => {
  it.each([
    ['stated', '■', 'ink2'],
    ['leading', '●', 'petrol'],
    ['other', '○', 'ink3'],
    ['planGate', '♦', 'petrol'],
    ['dash', '–', 'grey500'],
    ['attention', '!', 'warm'],
    ['plusFilled', '+', 'petrol'],
    ['minusFilled', '−', 'warm'],
  ])('%s hangs as a sign before its text', (mark, char, colour) => {
    const [first, second] = bodyOf(`<td mark="${mark}"><p style="data">ord</p><p style="data">mer</p></td>`).paragraphs;
    const { indent } = theme.marks[mark] ?? {};
    expect(first).toMatchObject({ bullet: { char, colour, level: 0, alone: true }, indent, hanging: indent });
    expect([second?.bullet, second?.indent, second?.lines[0]?.x]).toEqual([undefined, indent, first?.lines[0]?.x]);
  });

  it('is the bullet of each entry where its text is a list', () => {
    const { paragraphs } = bodyOf(
      '<td mark="stated"><p style="data" bullet="yes">a</p><p style="data" bullet="yes">b</p></td>',
    );
    expect(paragraphs.map(({ bullet }) => bullet)).toEqual(Array(2).fill({ char: '■', colour: 'ink2', level: 0 }));
  });

  it('takes the best sign that the font has', () => {
    const has = (known: string): Typesetting => ({
      fonts: {
        get: () => ({ ...fonts.get('text', false, false), has: (one) => known.includes(String.fromCodePoint(one)) }),
      },
      hyphenation: () => undefined,
    });
    const mark = theme.marks['stated'];
    if (mark === undefined) throw new Error('the theme has no such mark');
    expect(['■▪•', '▪•', '•'].map((known) => signOf(mark, 'text', has(known))?.char)).toEqual(['■', '▪', '•']);
  });

  it('holds a label: as a sign of its size where it has no fill, else as a tile in the line', () => {
    expect(bodyOf('<th style="level" mark="componentNumber" label="2">Roller</th>').paragraphs[0]?.bullet).toEqual({
      char: '2',
      colour: 'white',
      size: 16,
      level: 0,
      alone: true,
    });
    const [country] = bodyOf('<td mark="country-no" label="NO">Norge</td>').paragraphs;
    expect(country?.runs.map(({ text, highlight }) => [text, highlight?.colour])).toEqual([
      ['\u00A0NO\u00A0', 'no'],
      ['\u00A0\u00A0', undefined],
      ['Norge', undefined],
    ]);
  });

  it('is a colour behind all words where it stands behind them', () => {
    expect(bodyOf('<th style="letter" mark="letterTile">A</th>').paragraphs[0]?.runs).toMatchObject([
      { text: '\u00A0A\u00A0', highlight: { colour: 'petrol' } },
    ]);
  });
});

const drawn = Object.keys(theme.marks).filter((name) => {
  const { shape, style = '' } = theme.marks[name] ?? {};
  return shape !== 'tile' || theme.styles[style]?.fill !== undefined;
});

describe('marks', () => {
  it.each(drawn)('%s is decoration inside the room it takes, before the text', (name) => {
    const { scene } = lay(`<text x="100" y="50" w="300" h="60" style="body" mark="${name}">ord</text>`);
    const [text] = itemsOf(scene.items, 'text');
    const shapes = itemsOf(scene.items, 'shape');
    const mark = theme.marks[name];
    expect(shapes.length).toBeGreaterThan(0);
    expect(text?.text.paragraphs[0]?.lines[0]?.x).toBe(mark?.indent);
    // A sign that is taller than the line stands out of the box by half of what it is taller.
    const above = Math.max(0, ((mark?.height ?? 0) - 13.5) / 2);
    const room = { x: 100, y: 50 - above, width: Math.max(mark?.width ?? 0, mark?.indent ?? 0), height: 60 + above };
    for (const { box, role, line, fill } of shapes) {
      expect(role).toBe('decoration');
      expect(line ?? fill).toBeDefined();
      expect(within(box, room), JSON.stringify({ box, room })).toBe(true);
    }
  });
});
