import { describe, expect, it } from 'vitest';
import { itemsOf, lay } from '../layout/small-deck.js';

const line = (days: string, width = 300): ReturnType<typeof lay> =>
  lay(`<stack x="36" y="100" w="${width}" h="200"><dateline>${days}</dateline></stack>`);
const day = (at: number, words: string, look = 'next'): string =>
  `<day at="${at}" look="${look}"><p>${words}</p></day>`;
const labels = (laid: ReturnType<typeof lay>): { x: number; y: number; right: number }[] =>
  itemsOf(laid.scene.items, 'text').map(({ box }) => ({ x: box.x, y: box.y, right: box.x + box.width }));

describe('a line of days', () => {
  it('has a dot for each to scale, the first and the last at its ends', () => {
    const dots = itemsOf(line(day(0, 'a', 'past') + day(50, 'b', 'named') + day(200, 'c')).scene.items, 'shape').filter(
      ({ name }) => name === 'dot',
    );
    const middles = dots.map(({ box }) => box.x + box.width / 2);
    expect(middles[0]).toBe(36 + 10.5 / 2);
    expect(middles[2]).toBe(336 - 9 / 2);
    expect(((middles[1] ?? 0) - (middles[0] ?? 0)) / ((middles[2] ?? 0) - (middles[0] ?? 0))).toBeCloseTo(0.25);
  });

  it('has words above it where those before leave no room under it, and within its ends', () => {
    const [first, second, third] = labels(
      line(day(0, 'Fra starten av') + day(20, 'Litt senere') + day(200, 'Ved slutten')),
    );
    expect(second?.x).toBeLessThan(first?.right ?? 0);
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(third?.y).toBe(first?.y);
    expect(third?.right).toBeCloseTo(336);
  });

  it('says which words have no room on either side', () => {
    const crowded = day(0, 'Fra starten av') + day(1, 'Like etterpå') + day(2, 'Og enda litt') + day(200, 'c');
    expect(line(crowded).faults.map(({ kind }) => kind)).toEqual(['too-wide']);
    expect(line(day(0, 'Fra starten av') + day(200, 'c')).faults).toEqual([]);
  });
});
