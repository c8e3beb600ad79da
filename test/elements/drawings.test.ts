import { describe, expect, it } from 'vitest';
import { itemsOf, lay } from '../layout/small-deck.js';

describe('a bar in a cell', () => {
  const widths = (attributes: string): unknown[] => {
    const cell = `<td style="used"><bar width="100" of="90" ${attributes}/><p style="data">15</p></td>`;
    const { items } = lay(`<table x="36" y="100" w="200" h="40" columns="200"><tr>${cell}</tr></table>`).scene;
    const [track, bar] = itemsOf(items, 'shape').filter(({ box }) => box.height === 6);
    return [
      track?.box.width,
      track?.fill,
      Math.round((bar?.box.x ?? 0) - (track?.box.x ?? 0)),
      bar?.box.width,
      bar?.fill,
    ];
  };

  it('is as long as its part of the largest value', () => {
    expect(widths('value="45"')).toEqual([100, 'grey200', 0, 50, 'petrol']);
  });

  it('begins where it is told, and takes other looks', () => {
    expect(widths('from="18" value="27" full="track" track="bar"')).toEqual([100, 'petrol', 20, 30, 'grey200']);
  });

  it('ends with its track', () => {
    expect(widths('from="45" value="90"')).toEqual([100, 'grey200', 50, 50, 'petrol']);
  });
});
