/** Bars with connection sites of their own: the four of the preset first, each a share of the box. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/scene/scene.js';
import { outlineWithSites } from '../../../src/render/pptx/outline-with-sites.js';
import { draw } from './drawing.js';
import { link, named } from './fixture-diagram.js';
import { base, box } from './fixture-text.js';
import { all, first } from './xml-tree.js';

const place = box(100, 50, 400, 20);
const bar: Item = {
  kind: 'shape',
  ...base('bar', place, 'label'),
  geometry: { kind: 'rect' },
  fill: 'tint',
  sites: [
    [0.25, 1],
    [0.75, 0],
  ],
};
const down = link('down', {
  from: { item: 'bar', site: 4, x: 200, y: 70 },
  to: { item: 'below', site: 0, x: 200, y: 120 },
  points: [
    [200, 70],
    [200, 120],
  ],
});
const tree = draw(bar, named('below', box(155, 120, 90, 40)), down);

describe('a bar with sites of its own', () => {
  it('has the four of its preset and then its own, and lines are glued to them', () => {
    const angles = all(tree, 'a:cxn').map(({ attributes }) => attributes['ang']);
    expect(angles).toEqual(['3cd4', 'cd2', 'cd4', '0', 'cd4', '3cd4']);
    expect(first(tree, 'a:stCxn').attributes['idx']).toBe('4');
    expect(first(tree, 'a:endCxn').attributes['idx']).toBe('0');
  });

  it('gives the sites as shares of the box, so that they stay in place when it grows', () => {
    const guides = all(tree, 'a:gd').map(({ attributes }) => attributes['fmla']);
    expect(guides).toContain('*/ w 250000 1000000');
    expect(guides).toContain('*/ h 1000000 1000000');
  });

  it('draws the corners of a roundRect', () => {
    const rounded = outlineWithSites({ kind: 'roundRect', radius: 30 }, place, []);
    expect(rounded).toContain('<a:gd name="x1" fmla="*/ ss 50000 100000"/>');
    expect(rounded.match(/<a:arcTo /g)).toHaveLength(4);
  });

  it('refuses outlines that have sites of their own', () => {
    expect(() => outlineWithSites({ kind: 'ellipse' }, place, [])).toThrow('«ellipse»');
  });
});
