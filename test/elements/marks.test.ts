import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/scene/scene.js';
import { itemsOf, lay, textOf, theme } from '../layout/small-deck.js';

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

/** The shapes named tile of a table with one row, and its text. */
const tilesOf = (cell: string): { box: Box; role: string; geometry: string; text: string; before: boolean }[] => {
  const { scene } = lay(`<table x="36" y="100" w="300" h="60" columns="1fr"><tr height="60">${cell}</tr></table>`);
  const table = scene.items.findIndex(({ kind }) => kind === 'table');
  return scene.items.flatMap((item, index) =>
    item.kind === 'shape' && item.name === 'tile'
      ? [
          {
            box: item.box,
            role: item.role,
            geometry: item.geometry.kind,
            text: item.text === undefined ? '' : textOf(item.text),
            before: index < table,
          },
        ]
      : [],
  );
};

describe('tiles', () => {
  it('hold a label, which is decoration beside the words of the cell', () => {
    expect(tilesOf('<th style="level" mark="componentNumber" label="2">Roller</th>')).toEqual([
      expect.objectContaining({ text: '2', role: 'decoration', box: { x: 43.5, y: 121, width: 18, height: 18 } }),
    ]);
  });

  it('stand beside the first line, in the middle of the cell or behind its text', () => {
    const [line] = tilesOf('<td style="used" mark="pointNumber" label="1">a</td>');
    expect(line?.box.y).toBeLessThan(115);
    expect(line?.before).toBe(false);
    const [behind] = tilesOf('<th style="letter" mark="letterTile">A</th>');
    expect(behind).toMatchObject({ before: true, text: '', box: { y: 121 } });
  });

  it('are round where the radius is half their side', () => {
    expect(tilesOf('<td mark="numberDot" label="1">a</td>')[0]?.geometry).toBe('ellipse');
    expect(tilesOf('<td mark="country-no" label="NO">a</td>')[0]?.geometry).toBe('roundRect');
    expect(tilesOf('<td mark="square1" label="1">a</td>')[0]?.geometry).toBe('rect');
  });
});

describe('marks', () => {
  it.each(Object.keys(theme.marks))('%s is decoration inside the room it takes, before the text', (name) => {
    const { scene } = lay(`<text x="100" y="50" w="300" h="60" style="body" mark="${name}">ord</text>`);
    const [text] = itemsOf(scene.items, 'text');
    const drawn = itemsOf(scene.items, 'shape');
    const mark = theme.marks[name];
    expect(drawn.length).toBeGreaterThan(0);
    expect(text?.text.paragraphs[0]?.lines[0]?.x).toBe(mark?.indent);
    // A sign that is taller than the line stands out of the box by half of what it is taller.
    const above = Math.max(0, ((mark?.height ?? 0) - 13.5) / 2);
    const room = { x: 100, y: 50 - above, width: Math.max(mark?.width ?? 0, mark?.indent ?? 0), height: 60 + above };
    for (const { box, role, line, fill } of drawn) {
      expect(role).toBe('decoration');
      expect(line ?? fill).toBeDefined();
      expect(within(box, room), JSON.stringify({ box, room })).toBe(true);
    }
  });
});
