/** Connectors are glued to the shapes they join, and carry heads and dashes. */
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/scene/scene.js';
import { draw } from './drawing.js';
import { diagram, group, link } from './fixture-diagram.js';
import { all, first, type Node } from './xml-tree.js';

const tree = draw(...diagram);
const connector = (id: string): Node => {
  const found = all(tree, 'p:cxnSp').find((node) => first(node, 'p:cNvPr').attributes['name'] === id);
  if (!found) throw new Error(id);
  return found;
};
const shapeId = (name: string): string | undefined =>
  all(tree, 'p:cNvPr').find(({ attributes }) => attributes['name']?.startsWith(`${name} [`))?.attributes['id'];

describe('a connector', () => {
  it('names shape and site at both ends', () => {
    expect(first(connector('a-b'), 'a:stCxn').attributes).toEqual({ id: shapeId('a'), idx: '3' });
    expect(first(connector('a-b'), 'a:endCxn').attributes).toEqual({ id: shapeId('b'), idx: '1' });
  });

  it('counts eight sites on an ellipse', () => {
    expect(first(connector('a-c'), 'a:endCxn').attributes).toEqual({ id: shapeId('c'), idx: '0' });
    expect(first(connector('c-b'), 'a:stCxn').attributes).toEqual({ id: shapeId('c'), idx: '6' });
  });

  it('has its heads at the right ends', () => {
    expect(first(connector('a-b'), 'a:headEnd').attributes).toEqual({ type: 'oval', w: 'med', len: 'med' });
    expect(first(connector('a-b'), 'a:tailEnd').attributes).toEqual({ type: 'triangle', w: 'med', len: 'med' });
    expect(all(connector('a-c'), 'a:headEnd')).toEqual([]);
  });

  it('is dashed and described where the scene says so', () => {
    expect(first(connector('a-c'), 'a:prstDash').attributes['val']).toBe('sysDash');
    expect(first(connector('a-c'), 'p:cNvPr').attributes['descr']).toBe('A «styrer» C & D');
    expect(all(connector('a-b'), 'adec:decorative')).toHaveLength(1);
  });

  it('is two strokes with a small head where the line is double', () => {
    const owns = draw(
      link('owns', {
        from: { x: 0, y: 0 },
        to: { x: 20, y: 0, head: 'triangle' },
        points: [
          [0, 0],
          [20, 0],
        ],
        line: { colour: 'ink', width: 3, double: true },
      }),
    );
    expect(first(owns, 'a:ln').attributes).toEqual({ w: '38100', cap: 'flat', cmpd: 'dbl' });
    expect(first(owns, 'a:prstDash').attributes['val']).toBe('solid');
    expect(first(owns, 'a:tailEnd').attributes).toEqual({ type: 'triangle', w: 'sm', len: 'sm' });
    expect(all(tree, 'a:ln').some(({ attributes }) => 'cmpd' in attributes)).toBe(false);
  });

  it('is not glued to what has no sites, nor to what is not there', () => {
    const loose = (item: string): Item =>
      link('loose', {
        from: { item, site: 0, x: 0, y: 0 },
        to: { x: 9, y: 9 },
        points: [
          [0, 0],
          [9, 9],
        ],
      });
    expect(all(draw(group, loose('group')), 'a:stCxn')).toEqual([]);
    expect(all(draw(loose('nowhere')), 'a:stCxn')).toEqual([]);
    expect(all(draw(group, loose('step-1')), 'a:stCxn')).toHaveLength(1);
  });

  it('keeps a course that no preset has', () => {
    const free = draw(
      link('free', {
        from: { x: 0, y: 0 },
        to: { x: 20, y: 30 },
        points: [
          [0, 0],
          [10, 0],
          [10, 10],
          [20, 10],
          [20, 30],
        ],
      }),
    );
    const points = all(free, 'a:pt').map(({ attributes }) => [
      Number(attributes['x']) / 12700,
      Number(attributes['y']) / 12700,
    ]);
    expect(points).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [20, 10],
      [20, 30],
    ]);
  });

  it('is a line from end to end when it is straight and hangs loose', () => {
    const leader = link('leader', {
      from: { x: 90, y: 20 },
      to: { x: 40, y: 20, head: 'oval' },
      points: [
        [90, 20],
        [40, 20],
      ],
    });
    const tree = draw(leader);
    expect(all(tree, 'p:cxnSp')).toEqual([]);
    expect(first(tree, 'a:prstGeom').attributes['prst']).toBe('line');
    expect(all(tree, 'a:xfrm').map(({ attributes }) => attributes['flipH'])).toContain('1');
    expect(first(tree, 'a:tailEnd').attributes['type']).toBe('oval');
  });

  it('is a plain stroke when it bends and hangs loose, and a connector as soon as one end is glued', () => {
    const elbow = (item?: string): Item =>
      link('elbow', {
        from: { ...(item === undefined ? {} : { item, site: 2 }), x: 96, y: 460 },
        to: { x: 200, y: 500, head: 'triangle' },
        points: [
          [96, 460],
          [96, 500],
          [200, 500],
        ],
      });
    expect(all(draw(elbow()), 'p:cxnSp')).toEqual([]);
    expect(first(draw(elbow()), 'a:tailEnd').attributes['type']).toBe('triangle');
    const glued = first(draw(group, elbow('step-1')), 'p:cxnSp');
    expect(first(glued, 'a:prstGeom').attributes['prst']).toBe('bentConnector2');
  });
});
