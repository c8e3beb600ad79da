/** What each kind of item is drawn of. */
import { describe, expect, it } from 'vitest';
import type { ChartItem, Geometry, Item, Line } from '../../../src/scene/scene.js';
import { outline } from '../../../src/render/svg/geometry.js';
import { at, base } from '../pdf/fixture-base.js';
import { chart } from '../pdf/fixture-figures.js';
import { body, run } from '../pdf/typeset.js';
import { type Node, all } from '../pptx/xml-tree.js';
import { flat, pageOf, tree, withRole } from './drawn.js';

const box = at(10, 20, 40, 20);
const drawn = (geometry: Geometry): string => outline(geometry, box, 'c');

describe('a geometry', () => {
  it.each<readonly [Geometry, string]>([
    [{ kind: 'rect' }, '<rect class="c" x="10" y="20" width="40" height="20"/>'],
    [{ kind: 'roundRect', radius: 3 }, '<rect class="c" x="10" y="20" width="40" height="20" rx="3"/>'],
    [{ kind: 'roundRect', radius: 30 }, '<rect class="c" x="10" y="20" width="40" height="20" rx="10"/>'],
    [{ kind: 'ellipse' }, '<ellipse class="c" cx="30" cy="30" rx="20" ry="10"/>'],
    [{ kind: 'diamond' }, '<polygon class="c" points="30,20 50,30 30,40 10,30"/>'],
    [{ kind: 'homePlate', tip: 5 }, '<polygon class="c" points="10,20 45,20 50,30 45,40 10,40"/>'],
    [{ kind: 'chevron', tip: 5 }, '<polygon class="c" points="10,20 45,20 50,30 45,40 10,40 15,30"/>'],
    [{ kind: 'line' }, '<polyline class="c" points="10,20 50,40"/>'],
    [{ kind: 'pie', share: 0.25 }, '<path class="c" d="M30,30 L30,20 A20,10 0 0 1 50,30 Z"/>'],
    [{ kind: 'pie', share: 0.75 }, '<path class="c" d="M30,30 L30,20 A20,10 0 1 1 10,30 Z"/>'],
    [
      {
        kind: 'polyline',
        points: [
          [0, 1],
          [0.5, 0],
          [1, 1],
        ],
      },
      '<polyline class="c" points="10,40 30,20 50,40"/>',
    ],
    [
      {
        kind: 'paths',
        paths: [
          [['M', 0, 0], ['L', 1, 0], ['C', 1, 0.5, 0.5, 1, 0, 1], ['Z']],
          [['M', 0.5, 0.5], ['L', 1, 1], ['L', 0.5, 1], ['Z']],
        ],
      },
      '<path class="c" fill-rule="evenodd" d="M10 20L50 20C50 30 30 40 10 40Z"/>' +
        '<path class="c" fill-rule="evenodd" d="M30 30L50 40L30 40Z"/>',
    ],
  ])('%j is %s', (geometry, svg) => {
    expect(drawn(geometry)).toBe(svg);
  });
});

const marks = (item: Item): readonly Node[] =>
  flat(tree(pageOf(item)))
    .filter(({ name, attributes }) => !['svg', 'g', 'tspan'].includes(name) && attributes['class'] !== 'sk-box')
    .slice(1);
const looks = (item: Item): readonly unknown[] =>
  marks(item).map(({ name, attributes }) => [name, attributes['class']]);
const line: Line = { colour: 'ink', width: 3 };
const shape = (more: object): Item => ({
  ...base('s', box, 'body'),
  kind: 'shape',
  geometry: { kind: 'rect' },
  ...more,
});

describe('a shape', () => {
  it('has its fill and line in one, and a hatch between them', () => {
    expect(looks(shape({ fill: 'tint', line }))).toEqual([['rect', 'sk-fD8ECF1 sk-s1A1A2E-3']]);
    expect(looks(shape({ fill: 'tint', line, hatch: 'accent' }))).toEqual([
      ['rect', 'sk-fD8ECF1'],
      ['path', 'sk-n sk-s0B6E8A-1__05'],
      ['rect', 'sk-n sk-s1A1A2E-3'],
    ]);
    expect(looks(shape({}))).toEqual([]);
  });

  it('is read as its alternative text where it has one, and as its words where not', () => {
    const chip = { fill: 'tint', text: body({ runs: [run('KMD')] }) };
    expect(withRole(tree(pageOf(shape(chip))), 'img')).toEqual([]);
    expect(
      withRole(tree(pageOf(shape({ ...chip, alt: 'KMD leder' }))), 'img').map(({ attributes, text }) => [
        attributes['aria-label'],
        text,
      ]),
    ).toEqual([['KMD leder', 'KMD']]);
  });

  it('draws a double line as two strokes', () => {
    expect(looks(shape({ geometry: { kind: 'line' }, line: { ...line, double: true } }))).toEqual([
      ['polyline', 'sk-n sk-s1A1A2E-1'],
      ['polyline', 'sk-n sk-s1A1A2E-1'],
    ]);
  });
});

describe('a connector', () => {
  it('has its path up to the head, and its heads filled', () => {
    const connector: Item = {
      ...base('c', at(0, 0, 100, 0), 'body'),
      kind: 'connector',
      from: { x: 0, y: 0, head: 'oval' },
      to: { x: 100, y: 0, head: 'triangle' },
      points: [
        [0, 0],
        [100, 0],
      ],
      line: { ...line, dash: 'dash' },
    };
    expect(
      marks(connector).map(({ name, attributes }) => [
        name,
        attributes['class'],
        attributes['points'] ?? attributes['rx'],
      ]),
    ).toEqual([
      ['polyline', 'sk-n sk-s1A1A2E-3d', '0,0 85,0'],
      ['ellipse', 'sk-f1A1A2E', '7.5'],
      ['polygon', 'sk-f1A1A2E', '100,0 85,-7.5 85,7.5'],
    ]);
  });
});

describe('a picture', () => {
  const picture = (more: object): Item => ({
    ...base('i', box, 'body'),
    kind: 'image',
    path: 'pictures/plain.png',
    ...more,
  });

  it('is part of the page', () => {
    const [image] = marks(picture({ alt: 'Et merke' }));
    expect(image?.attributes).toMatchObject({
      x: '10',
      y: '20',
      width: '40',
      height: '20',
      preserveAspectRatio: 'none',
    });
    const bytes = Buffer.from(image?.attributes['href']?.replace('data:image/png;base64,', '') ?? '', 'base64');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('is cropped by a window that shows the part which is left', () => {
    const root = tree(pageOf(picture({ alt: 'Et merke', crop: { left: 0.25, right: 0.25, top: 0, bottom: 0.5 } })));
    const [, window] = all(root, 'svg');
    expect(window?.attributes).toMatchObject({ x: '10', y: '20', width: '40', height: '20', viewBox: '10 20 40 20' });
    expect(window?.children[0]?.attributes).toMatchObject({ x: '-10', y: '20', width: '80', height: '40' });
  });

  it('is cut to an ellipse by a clip of its own place, cropped or not', () => {
    for (const more of [{}, { crop: { left: 0.25, right: 0.25, top: 0, bottom: 0.5 } }]) {
      const root = tree(pageOf(picture({ alt: 'Et merke', round: true, ...more })));
      const [clip] = all(root, 'clipPath');
      expect(clip?.children[0]?.attributes).toEqual({ cx: '30', cy: '30', rx: '20', ry: '10' });
      const [clipped] = all(root, 'g').filter(({ attributes }) => 'clip-path' in attributes);
      expect(clipped?.attributes['clip-path']).toBe(`url(#${clip?.attributes['id'] ?? ''})`);
      expect(all(clipped ?? root, 'image')).toHaveLength(1);
    }
  });

  it('says its alternative text, or nothing', () => {
    const said = (more: object): unknown[] =>
      flat(tree(pageOf(picture(more)))).flatMap(({ name, attributes: { role, 'aria-hidden': hidden } }) =>
        name === 'g' ? [role ?? hidden] : [],
      );
    expect([said({ alt: 'Et merke' }), said({ role: 'decoration' })]).toEqual([['img'], ['true']]);
  });
});

describe('a group', () => {
  const group = (text: string, link?: object): Item => ({
    ...base('g', box, 'body'),
    alt: 'To som hører sammen',
    kind: 'group',
    units: ['unit.one'],
    items: [
      {
        ...base('one', box, 'label'),
        kind: 'text',
        text: body({ runs: [run(text, link && { link: link as { url: string } })] }),
      },
    ],
  });

  it('is one image by its alternative text, and no heading, list or link in it is told', () => {
    const root = tree(pageOf(group('en')));
    expect(withRole(root, 'img').map(({ attributes }) => [attributes['aria-label'], attributes['data-unit']])).toEqual([
      ['To som hører sammen', undefined],
    ]);
  });

  it('stays open where it holds a link', () => {
    const root = tree(pageOf(group('en', { url: 'https://a.no' })));
    expect([withRole(root, 'img').length, withRole(root, 'group').length, all(root, 'a').length]).toEqual([0, 1, 1]);
  });
});

describe('a chart', () => {
  it('writes its names up to the plot, and its values behind the bars or amid them', () => {
    const places = (item: ChartItem): readonly unknown[] =>
      all(tree(pageOf(item)), 'text').map(({ text, attributes, children }) => [
        text,
        attributes['x'] ?? children[0]?.attributes['x'],
        attributes['class']?.split(' ').at(-1),
      ]);
    expect(places(chart)).toEqual([
      ['Digitaliserings-styrelsen ', '172', 'sk-end'],
      ['160', '280', undefined],
      ['Difi ', '172', 'sk-end'],
      ['320', '376', undefined],
    ]);
    const stacked: ChartItem = { ...chart, stacked: true, max: 400 };
    expect(places(stacked)[1]).toEqual(['160', '228', 'sk-mid']);
  });
});
