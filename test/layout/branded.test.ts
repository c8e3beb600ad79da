/** What every page has of a client's master: under the layout's own panels or over them, and clear on dark grounds. */
import { describe, expect, it } from 'vitest';
import { branded } from '../../src/layout/branded.js';
import type { Item } from '../../src/scene/scene.js';
import { theme } from './small-deck.js';

const logo = { picture: 'logo.png', x: 866, y: 4, width: 54, height: 54 };
const own = { ...theme, decoration: [{ fill: 'petrol', x: 0, y: 0, width: 960, height: 3 }, logo] };
const panel = (fill: string, x: number): Item => ({
  id: 'panel',
  name: 'panel',
  box: { x, y: 0, width: 400, height: 540 },
  role: 'decoration',
  units: [],
  kind: 'shape',
  geometry: { kind: 'rect' },
  fill,
});
const names = (items: readonly Item[], background: string): readonly string[] =>
  branded(items, background, own).map(({ name }) => name);

describe('the logo of a client', () => {
  it('stands on the page as it is where that is light', () => {
    expect(names([], 'white')).toEqual(['brand 1', 'brand 2']);
  });

  it('stands on a white plate where the page is dark, and the plate ends at the edge of the page', () => {
    const items = branded([], 'ink', own);
    expect(items.map(({ name }) => name)).toEqual(['brand 1', 'brand 2 plate', 'brand 2']);
    expect(items[1]).toMatchObject({ fill: 'white', box: { x: 860, y: 0, width: 66, height: 64 } });
  });

  it('lies over a panel of the layout, and on its plate where the panel is dark', () => {
    expect(names([panel('ink', 560)], 'white')).toEqual(['brand 1', 'panel', 'brand 2 plate', 'brand 2']);
    expect(names([panel('white', 560)], 'ink')).toEqual(['brand 1', 'panel', 'brand 2']);
    expect(names([panel('ink', 0)], 'white')).toEqual(['brand 1', 'panel', 'brand 2']);
  });
});
