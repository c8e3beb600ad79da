/** A picture that is made of shapes: paths in its box, and nothing in pixels. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Assets, ImageItem } from '../../../src/scene/scene.js';
import type { VectorGroup, VectorPart, VectorShape, VectorStroke } from '../../../src/scene/vector.js';
import { at, base } from './fixture-base.js';
import { presentation } from './fixture.js';
import { flat, open, source, tagsOf } from './reading.js';
import { renderPdf } from './render-pdf.js';
import { fontFiles } from './typeset.js';

const shape: VectorShape = {
  kind: 'shape',
  path: [['M', 0, 0], ['L', 8, 0], ['L', 8, 4], ['Z']],
  evenOdd: true,
  fill: { kind: 'colour', hex: '#cc0000', opacity: 1 },
  strokeFirst: false,
};
const group = (more: Partial<VectorGroup>, ...parts: readonly VectorPart[]): VectorGroup => ({
  ...{ kind: 'group', matrix: [1, 0, 0, 1, 0, 0], clips: [], opacity: 1, parts },
  ...more,
});

async function drawn(parts: readonly VectorPart[], more: Partial<ImageItem> = {}) {
  const picture: ImageItem = {
    ...base('p', at(100, 200, 80, 40), 'body'),
    alt: 'Former',
    kind: 'image',
    path: 'a.svg',
    ...more,
  };
  const scenes = presentation.scenes.slice(0, 1).map((one) => ({ ...one, items: [picture] }));
  const vector = { picture: { width: 40, height: 20, parts }, pixels: new Uint8Array() };
  const assets: Assets = new Map([['a.svg', { bytes: new Uint8Array(), mime: 'image/svg+xml', vector }]]);
  const bytes = await renderPdf(
    { ...presentation, scenes, layouts: presentation.layouts.map((one) => ({ ...one, items: [] })) },
    fontFiles,
    assets,
  );
  const page = await (await open(bytes)).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const steps = fnArray.map((operator, index) => [operator, argsArray[index] as unknown] as const);
  return { bytes, steps, tags: flat(await tagsOf(page)) };
}

const names = new Map(Object.entries(OPS).map(([name, value]) => [value, name]));
/** What ends paths, clips and groups, in order; the first is the ground of the page. */
const drawing = (steps: readonly (readonly [number, unknown])[]): readonly string[] =>
  steps.flatMap(([operator, args]) => {
    const done = operator === OPS.constructPath ? (args as readonly [number])[0] : operator;
    const name = names.get(done) ?? '';
    return /^(?:eo)?(?:fill|clip)$|^(?:eoFill|eoClip|stroke|beginGroup|endGroup|paintImage.*|transform)$/u.test(name)
      ? [name]
      : [];
  });

describe('a vector picture', () => {
  it('is stretched to its box and cut off at its edges, as a figure without an image', async () => {
    const { bytes, steps, tags } = await drawn([shape]);
    const transforms = steps.filter(([operator]) => operator === OPS.transform).map(([, args]) => args);
    expect(transforms).toContainEqual([2, 0, 0, 2, 100, 200]);
    expect(drawing(steps).slice(-3)).toEqual(['transform', 'clip', 'eoFill']);
    expect(source(bytes)).not.toContain('/Subtype /Image');
    expect(tags.find(({ role }) => role === 'Figure')?.alt).toBe('Former');
  });

  it('is cut to its crop before that', async () => {
    const { steps } = await drawn([shape], { crop: { left: 0.5, top: 0, right: 0, bottom: 0 } });
    const transforms = steps.filter(([operator]) => operator === OPS.transform).map(([, args]) => args);
    expect(transforms).toContainEqual([4, 0, 0, 2, 20, 200]);
    expect(drawing(steps).filter((name) => name === 'clip')).toHaveLength(2);
  });

  it('fills and strokes by turns, with dots for dashes without length', async () => {
    const stroke: VectorStroke = {
      paint: { kind: 'colour', hex: '#0000ff', opacity: 0.5 },
      width: 2,
      cap: 'round',
      join: 'bevel',
      miterLimit: 4,
      dash: [0, 4],
      dashStart: 1,
    };
    const order = async (strokeFirst: boolean) =>
      drawing((await drawn([{ ...shape, stroke, strokeFirst }])).steps).slice(-2);
    expect(await order(false)).toEqual(['eoFill', 'stroke']);
    expect(await order(true)).toEqual(['stroke', 'eoFill']);
    const { steps } = await drawn([{ ...shape, stroke }]);
    const setting = (operator: number) => steps.findLast(([one]) => one === operator)?.[1];
    expect([setting(OPS.setDash), setting(OPS.setLineCap), setting(OPS.setLineJoin)]).toEqual([[[0, 4], 1], [1], [2]]);
  });

  it('clips its groups, and draws those that are seen through as one', async () => {
    const clips = [{ path: shape.path, evenOdd: true }];
    const seen = group({ clips, opacity: 0.5, matrix: [2, 0, 0, 2, 3, 1] }, shape, shape);
    const { bytes, steps } = await drawn([seen, shape]);
    const marks = drawing(steps).filter((name) => name !== 'transform');
    const through = ['beginGroup', 'eoFill', 'eoFill', 'endGroup'];
    expect(marks).toEqual(['fill', 'clip', 'eoClip', ...through, 'eoFill']);
    // Its coordinates are those of the page: what brings the group there is undone, and done again inside.
    expect(source(bytes)).toMatch(
      /\/Matrix \[0\.25 0 0 -?0\.25 [^\]]*\]\s*\/Group <<\s*\/Type \/Group\s*\/S \/Transparency/u,
    );
  });

  it('has gradients as shadings', async () => {
    const stops = [
      { at: 0, hex: '#ff0000', opacity: 1 },
      { at: 1, hex: '#0000ff', opacity: 1 },
    ];
    const fill = { kind: 'gradient', from: [0, 0], to: [8, 0], matrix: [1, 0, 0, 1, 0, 0], stops, opacity: 1 } as const;
    const radial = { ...fill, from: [1, 1, 0], to: [2, 2, 3] } as const;
    const { bytes } = await drawn([
      { ...shape, fill },
      { ...shape, fill: radial },
    ]);
    expect(source(bytes).match(/\/Coords \[[^\]]*\]/gu)).toEqual(['/Coords [0 0 8 0]', '/Coords [1 1 0 2 2 3]']);
  });
});
