/** Shapes: outlines with their guides, text where it was measured, colours with modifiers, marks for screen readers. */
import { describe, expect, it } from 'vitest';
import { draw } from './drawing.js';
import { group } from './fixture-diagram.js';
import { image, shapes } from './fixture-shapes.js';
import { all, first, type Node } from './xml-tree.js';

const tree = draw(...shapes);
const shape = (name: string): Node => {
  const found = all(tree, 'p:sp').find((node) => first(node, 'p:cNvPr').attributes['name'] === name);
  if (!found) throw new Error(name);
  return found;
};
const insets = (name: string): readonly number[] => {
  const { lIns, tIns, rIns, bIns } = first(shape(name), 'a:bodyPr').attributes;
  return [lIns, tIns, rIns, bIns].map((value) => Math.round(Number(value) / 127) / 100);
};

describe('a shape', () => {
  it('turns points into the guides of its preset', () => {
    const guide = (name: string) => [
      first(shape(name), 'a:prstGeom').attributes['prst'],
      all(shape(name), 'a:gd')[0]?.attributes['fmla'],
    ];
    expect(guide('round')).toEqual(['roundRect', 'val 15000']);
    expect(guide('plate')).toEqual(['homePlate', 'val 25000']);
    expect(guide('chevron')).toEqual(['chevron', 'val 25000']);
    expect(guide('dot')).toEqual(['ellipse', undefined]);
    expect(guide('rule')).toEqual(['line', undefined]);
    expect(all(shape('part'), 'a:gd').map(({ attributes }) => [attributes['name'], attributes['fmla']])).toEqual([
      ['adj1', 'val 16200000'],
      ['adj2', 'val 10800000'],
    ]);
  });

  it('takes the preset’s own text margins off its insets, down to none', () => {
    expect(insets('round')).toEqual([4.24, 2.24, 4.24, 2.24]);
    expect(insets('plate')).toEqual([6, 4, 1, 4]);
    expect(insets('chevron')).toEqual([0, 0, 0, 0]);
    expect(insets('dot')).toEqual([0, 0, 0, 0]);
  });

  it('draws a polyline through its points', () => {
    const points = all(shape('wave'), 'a:pt').map(({ attributes }) => [
      Number(attributes['x']) / 12700,
      Number(attributes['y']) / 12700,
    ]);
    expect(points).toEqual([
      [0, 60],
      [105, 0],
      [210, 60],
      [420, 30],
    ]);
    expect(first(shape('wave'), 'a:path').attributes).toEqual({ w: '5334000', h: '762000', fill: 'none' });
  });

  it('draws outlines as a freeform, each part of it filled alone', () => {
    const paths = all(shape('sign'), 'a:path');
    expect(paths.map(({ attributes }) => attributes)).toEqual(Array(2).fill({ w: '508000', h: '254000' }));
    const steps = paths[0]?.children.map(({ name, children }) => [
      name,
      ...children.map(({ attributes }) => [Number(attributes['x']) / 12700, Number(attributes['y']) / 12700]),
    ]);
    expect(steps).toEqual([
      ['a:moveTo', [0, 0]],
      ['a:lnTo', [40, 0]],
      ['a:cubicBezTo', [40, 10], [20, 20], [0, 20]],
      ['a:close'],
    ]);
    expect(first(first(shape('sign'), 'p:spPr'), 'a:schemeClr').attributes['val']).toBe('accent1');
  });

  it('writes modifiers in the order in which they apply', () => {
    const colour = first(first(shape('dot'), 'p:spPr'), 'a:schemeClr');
    expect(colour.children.map(({ name, attributes }) => [name, attributes['val']])).toEqual([
      ['a:satMod', '39900'],
      ['a:lumMod', '10800'],
      ['a:lumOff', '89200'],
    ]);
  });

  it('is decorative when it means nothing, and without a description then', () => {
    expect(all(shape('rule'), 'adec:decorative')[0]?.attributes['val']).toBe('1');
    expect(all(shape('round'), 'adec:decorative')).toEqual([]);
  });
});

describe('a group', () => {
  it('leaves its children where they are', () => {
    const transform = first(first(draw(group), 'p:grpSp'), 'a:xfrm');
    const [off, ext, childOff, childExt] = transform.children.map(({ attributes }) => attributes);
    expect([childOff, childExt]).toEqual([off, ext]);
    expect(first(draw(group), 'p:grpSp').children.filter(({ name }) => name === 'p:sp')).toHaveLength(2);
  });

  it('says what it shows', () => {
    expect(first(first(draw(group), 'p:grpSp'), 'p:cNvPr').attributes).toEqual({
      id: '2',
      name: 'group',
      descr: 'To trinn',
    });
  });
});

describe('an image', () => {
  it('refers to its picture once, however often it is shown', () => {
    const embeds = all(draw(image('one'), image('two')), 'a:blip').map(({ attributes }) => attributes['r:embed']);
    expect(new Set(embeds).size).toBe(1);
    expect(first(first(draw(image('one')), 'p:pic'), 'p:cNvPr').attributes['descr']).toBe('Kart over Norden');
  });
});
