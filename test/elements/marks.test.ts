import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/scene/scene.js';
import { itemsOf, lay, theme } from '../layout/small-deck.js';

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

describe('marks', () => {
  it.each(Object.keys(theme.marks))('%s is decoration inside the room it takes, before the text', (name) => {
    const { scene } = lay(`<text x="100" y="50" w="300" h="60" style="body" mark="${name}">ord</text>`);
    const [text] = itemsOf(scene.items, 'text');
    const drawn = itemsOf(scene.items, 'shape');
    const mark = theme.marks[name];
    expect(drawn.length).toBeGreaterThan(0);
    expect(text?.text.paragraphs[0]?.lines[0]?.x).toBe(mark?.indent);
    const room = { x: 100, y: 50, width: Math.max(mark?.width ?? 0, mark?.indent ?? 0), height: 60 };
    for (const { box, role, line, fill } of drawn) {
      expect(role).toBe('decoration');
      expect(line ?? fill).toBeDefined();
      expect(within(box, room), JSON.stringify({ box, room })).toBe(true);
    }
  });
});
