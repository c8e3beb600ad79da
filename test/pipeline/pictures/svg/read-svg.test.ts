/** What is drawn of an SVG: shapes, with everything that stands for them resolved. */
import { describe, expect, it } from 'vitest';
import { readSvg } from '../../../../src/pipeline/pictures/svg/read-svg.js';
import type { VectorGroup, VectorPart, VectorShape } from '../../../../src/scene/vector.js';

const bytesOf = (inside: string, more = ''): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 20 40 20" ${more}>${inside}</svg>`);
const read = (inside: string) => readSvg(bytesOf(inside));
const drawn = (inside: string) => {
  const result = read(inside);
  if (typeof result === 'string') throw new Error(result);
  return result;
};
const partsOf = (parts: readonly VectorPart[]): readonly VectorPart[] =>
  parts.flatMap((part) => [part, ...(part.kind === 'group' ? partsOf(part.parts) : [])]);
const all = (inside: string): readonly VectorPart[] => partsOf(drawn(inside).vector.picture.parts);
const shapes = (inside: string): readonly VectorShape[] => all(inside).filter((part) => part.kind === 'shape');
const groups = (inside: string): readonly VectorGroup[] => all(inside).filter((part) => part.kind === 'group');

const square = '<rect x="10" y="20" width="10" height="10"/>';

describe('a drawing', () => {
  it('begins at the corner of its viewBox, and has styles, uses and transforms worked in', () => {
    const inside =
      '<style>.a{fill:#c00}</style><defs><rect id="r" class="a" width="4" height="2"/></defs><use href="#r" transform="translate(3 1)"/>';
    expect(drawn(inside)).toMatchObject({ width: 40, height: 20 });
    expect(groups(inside).map(({ matrix }) => matrix)).toEqual([
      [1, 0, 0, 1, -10, -20],
      [1, 0, 0, 1, 3, 1],
    ]);
    expect(shapes(inside)).toEqual([
      {
        kind: 'shape',
        path: [['M', 0, 0], ['L', 4, 0], ['L', 4, 2], ['L', 0, 2], ['Z']],
        evenOdd: false,
        fill: { kind: 'colour', hex: '#cc0000', opacity: 1 },
        strokeFirst: false,
      },
    ]);
  });

  it('has strokes with all that they say', () => {
    const stroke =
      'stroke="#00f" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="0 4" stroke-dashoffset="1" stroke-opacity=".5"';
    expect(shapes(`<path d="M0 0Q3 0 3 3" fill="none" paint-order="stroke" ${stroke}/>`)).toMatchObject([
      {
        path: [
          ['M', 0, 0],
          ['C', 2, 0, 3, 1, 3, 3],
        ],
        strokeFirst: true,
        stroke: {
          paint: { hex: '#0000ff', opacity: 0.5 },
          ...{ width: 2, cap: 'round', join: 'bevel', miterLimit: 4, dash: [0, 4], dashStart: 1 },
        },
      },
    ]);
    expect(shapes(`<path d="M0 0h9v9z" fill-rule="evenodd"/>`)[0]).toMatchObject({ evenOdd: true });
  });

  it('has gradients by coordinates of the shape, whose stops go from 0 to 1 and never stand still', () => {
    const stops =
      '<stop offset=".2" stop-color="red"/><stop offset=".5" stop-color="lime"/><stop offset=".5" stop-color="blue" stop-opacity=".25"/>';
    const [linear, radial] = shapes(
      `<linearGradient id="a" x2="1">${stops}</linearGradient><radialGradient id="b" gradientUnits="userSpaceOnUse" cx="5" cy="6" r="3" fx="4" gradientTransform="scale(2)">${stops}</radialGradient>` +
        '<rect x="10" y="20" width="8" height="4" fill="url(#a)"/><rect width="8" height="4" fill="url(#b)"/>',
    );
    expect(linear?.fill).toMatchObject({ kind: 'gradient', from: [0, 0], to: [1, 0], matrix: [8, 0, 0, 4, 10, 20] });
    expect(radial?.fill).toMatchObject({ from: [4, 6, 0], to: [5, 6, 3], matrix: [2, 0, 0, 2, 0, 0] });
    const told = linear?.fill?.kind === 'gradient' ? linear.fill.stops : [];
    expect(told.map(({ hex, opacity }) => `${hex} ${String(opacity)}`)).toEqual([
      ...['#ff0000 1', '#ff0000 1', '#00ff00 1', '#0000ff 0.25', '#0000ff 0.25'],
    ]);
    expect([told[0]?.at, told.at(-1)?.at]).toEqual([0, 1]);
    expect(told.every(({ at }, index) => index === 0 || at > (told[index - 1]?.at ?? 1))).toBe(true);
  });

  it('has clips and the opacity of groups', () => {
    const clip = '<clipPath id="c"><rect width="4" height="4"/><rect x="6" width="4" height="4"/></clipPath>';
    const [, group] = groups(`${clip}<g clip-path="url(#c)" opacity=".5">${square}${square}</g>`);
    expect(group).toMatchObject({ opacity: 0.5, clips: [{ evenOdd: false }] });
    expect(group?.clips[0]?.path.filter(([name]) => name === 'M')).toEqual([
      ['M', 0, 0],
      ['M', 6, 0],
    ]);
  });

  it.each([
    [
      'a filter, such as a blur or a shadow',
      `<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#f)">${square}</g>`,
    ],
    ['a mask', `<mask id="m"><rect width="40" height="40" fill="#fff"/></mask><g mask="url(#m)">${square}</g>`],
    [
      'a pattern',
      `<pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><rect width="1" height="1"/></pattern><rect x="10" y="20" width="9" height="9" fill="url(#p)"/>`,
    ],
    [
      'a gradient that begins again',
      '<linearGradient id="a" spreadMethod="repeat"><stop/><stop offset="1" stop-color="red"/></linearGradient><rect width="8" height="4" fill="url(#a)"/>',
    ],
    ['colours that blend with those beneath', `<g style="mix-blend-mode:multiply">${square}</g>`],
    [
      'a clip path of shapes that lie over each other',
      `<clipPath id="c"><circle r="4"/><rect width="4" height="4"/></clipPath><g clip-path="url(#c)">${square}</g>`,
    ],
  ])('that has %s is refused', (what, inside) => {
    expect(read(inside)).toBe(`it has ${what}, which not every format draws as shapes`);
  });

  it('is not refused for what it holds and does not use', () => {
    expect(shapes(`<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>${square}`)).toHaveLength(1);
  });

  it('is refused where it draws nothing, or grows beyond measure', () => {
    expect(read('<defs><rect width="4" height="4"/></defs>')).toBe('it draws nothing');
    const laughs = Array.from(
      { length: 9 },
      (_, index) => `<g id="a${String(index + 1)}">${`<use href="#a${String(index)}"/>`.repeat(10)}</g>`,
    );
    expect(read(`<defs><g id="a0">${square}</g>${laughs.join('')}</defs><use href="#a9"/>`)).toContain(
      'more shapes than any program shows',
    );
    expect(read('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')).toContain('it cannot be drawn');
  });

  const nested = (levels: number, of: (level: number) => string): string =>
    `<defs>${Array.from({ length: levels }, (_, level) => of(level)).join('')}</defs>`;
  const corners = `M0 0${'L1 1'.repeat(10)}`;
  const kinds: readonly (readonly [string, string, string])[] = [
    [
      'clip paths within clip paths',
      nested(
        9,
        (n) =>
          `<clipPath id="c${n + 1}">${`<rect width="4" height="4" clip-path="url(#c${n})"/>`.repeat(10)}</clipPath>`,
      ),
      `<g clip-path="url(#c9)">${square}</g>`,
    ],
    [
      'markers on the corners of markers',
      nested(9, (n) => `<marker id="m${n + 1}"><path d="${corners}" marker-mid="url(#m${n})"/></marker>`) +
        `<marker id="m0"><path d="${corners}"/></marker>`,
      `<g style="marker-mid:url(#m9)"><path d="${corners}" stroke="red"/></g>`,
    ],
    [
      'markers that a style sheet sets',
      `<style>/* */ .a, g > path.b[d] { marker-mid: url('#m') }</style><marker id="m"><path d="${'M0 0L1 1'.repeat(20_000)}"/></marker>`,
      `<path class="x b" d="M0 0${'L1 1'.repeat(40_000)}" stroke="red"/>`,
    ],
  ];

  it.each(kinds)('is refused undrawn where it comes to too much by %s', (_, defined, used) => {
    expect(read(`${defined}${used}`)).toContain('more shapes than any program shows');
  });

  it.each([
    ['mask', 'a mask', 'mask'],
    ['pattern', 'a pattern', 'fill'],
    ['filter', 'a filter, such as a blur or a shadow', 'filter'],
  ])('is refused undrawn for a %s that stands in itself many times', (name, what, property) => {
    const defined = nested(
      12,
      (n) =>
        `<${name} id="p${n + 1}" width="1" height="1">${`<rect width="4" height="4" ${property}="url(#p${n})"/>`.repeat(12)}</${name}>`,
    );
    expect(read(`${defined}<rect width="4" height="4" style="${property}: url(#p12)"/>`)).toBe(
      `it has ${what}, which not every format draws as shapes`,
    );
  });

  it('is refused before it is drawn as pixels where it has layers upon layers', () => {
    const large = '<rect width="40" height="20"/><rect width="30" height="20"/>';
    const layer = `<g opacity="0.9">${large}</g>`;
    expect(read(layer.repeat(3000))).toContain('translucent or cut off');
    expect(read(`${`<g opacity="0.9">${large}`.repeat(40)}${'</g>'.repeat(40)}`)).toContain('translucent or cut off');
    const small =
      '<g opacity="0.5"><rect x="10" y="20" width="1" height="1"/><rect x="10" y="20" width="0.5" height="1"/></g>';
    expect(typeof read(small.repeat(300))).toBe('object');
  });

  it('may have arrows, gradients and clip paths as drawings have them', () => {
    const arrow = '<marker id="m" markerWidth="2" markerHeight="2"><path d="M0 0L2 1L0 2z"/></marker>';
    const clip = '<clipPath id="k"><use href="#r"/></clipPath><rect id="r" width="8" height="8"/>';
    const lines = `<path d="M0 0${'L1 1'.repeat(2000)}" stroke="red" marker-end="url(#m)"/>`;
    expect(typeof read(`<defs>${arrow}${clip}</defs><g clip-path="url(#k)">${square}</g>${lines}`)).toBe('object');
  });

  it('is the same bytes each time; notes that are not drawn change neither those nor what approvals are bound to', () => {
    const [once, again, noted] = [square, square, `<title>Kari</title>${square}`].map(drawn);
    expect(again).toEqual(once);
    expect(noted).toEqual(once);
    expect(new TextDecoder().decode(once?.bytes)).toBe(
      '<svg width="40" height="20" viewBox="10 20 40 20" xmlns="http://www.w3.org/2000/svg"><defs/>' +
        '<path fill="#000000" stroke="none" d="M 10 20 L 20 20 L 20 30 L 10 30 Z"/></svg>',
    );
    expect([...(once?.vector.pixels.subarray(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
    // IHDR: 1600 pixels across (ISO/IEC 15948, 11.2.2).
    expect([...(once?.vector.pixels.subarray(16, 24) ?? [])]).toEqual([0, 0, 6, 64, 0, 0, 3, 32]);
  });
});
