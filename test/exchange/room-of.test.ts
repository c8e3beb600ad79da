import { describe, expect, it } from 'vitest';
import { roomOf, setLines, sayRoom, saysRoom } from '../../src/exchange/room-of.js';
import { lay, unit } from '../layout/small-deck.js';

const text = (width: number, height: number, style = 'body'): string =>
  `<text x="100" y="50" w="${width}" h="${height}" style="${style}">${unit('a')}</text>`;
const roomIn = (markup: string, texts: Readonly<Record<string, string>>) =>
  roomOf({ scenes: [lay(markup, texts).scene] });

describe('setLines', () => {
  const linesIn = (markup: string, words: string) => setLines('a', [lay(markup, { a: words }).scene]);

  it('counts the lines that are taken, and those that there are', () => {
    expect(linesIn(text(200, 41), 'Staten styrer')).toMatchObject({ lines: [13], room: 3 });
    const two = linesIn(text(200, 41), 'Staten styrer på avstand og lar kommunene velge selv');
    expect([two?.lines.length, two?.room]).toEqual([2, 3]);
  });

  it('of several places takes the one with the least room, and none where nothing is set', () => {
    expect(linesIn(`${text(200, 41)}${text(200, 14)}`, 'Staten styrer')?.room).toBe(1);
    expect(setLines('b', [lay(text(200, 41), { a: 'Staten' }).scene])).toBeUndefined();
  });
});

describe('roomOf', () => {
  it('counts the lines of the box and the characters on them', () => {
    const one = roomIn(text(200, 14), { a: 'Staten styrer' }).get('a');
    const three = roomIn(text(200, 41), { a: 'Staten styrer' }).get('a');
    expect([one?.lines, three?.lines]).toEqual([1, 3]);
    expect(one?.characters).toBeGreaterThan(30);
    expect(three?.characters).toBeGreaterThan(90);
  });

  it('is no more lines than the style allows, however tall the box is', () => {
    const title = roomIn(text(600, 200, 'title'), { a: 'Staten styrer' }).get('a');
    const two = roomIn(text(600, 52, 'title'), { a: 'Staten styrer' }).get('a');
    expect([title?.lines, title]).toEqual([2, two]);
    expect(setLines('a', [lay(text(600, 200, 'title'), { a: 'Staten styrer' }).scene])?.room).toBe(2);
  });

  it('is the least of all the places of a unit', () => {
    const wide = roomIn(text(400, 14), { a: 'Staten styrer' }).get('a')?.characters ?? 0;
    const both = roomIn(`${text(400, 14)}${text(200, 14)}`, { a: 'Staten styrer' }).get('a')?.characters ?? 0;
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(wide);
  });

  it('holds a text of that length', () => {
    const long = 'Staten styrer på avstand og lar kommunene velge selv. '.repeat(3).trim();
    const { lines = 0, characters = 0 } = roomIn(text(200, 80), { a: long }).get('a') ?? {};
    const filled = long.repeat(4).slice(0, Math.floor(characters * 0.9));
    expect(roomIn(text(200, 80), { a: filled }).get('a')?.lines).toBe(lines);
  });

  it('is said in words', () => {
    expect(sayRoom({ lines: 1, characters: 40 })).toBe('Room for about 40 characters on one line.');
    expect(sayRoom({ lines: 2, characters: 75 })).toBe('Room for about 75 characters on 2 lines.');
    expect([1, 3].map((lines) => saysRoom(sayRoom({ lines, characters: 40 })))).toEqual([true, true]);
    expect(saysRoom('Room for improvement.')).toBe(false);
  });
});
