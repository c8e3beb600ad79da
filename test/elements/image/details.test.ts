/** Frames on a picture stand where their parts of it are, and their tags beside them, in the picture and clear of each other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/scene/scene.js';
import { itemsOf, lay, textOf, unit, type Texts } from '../../layout/small-deck.js';

const PICTURE = { x: 36, y: 100, width: 480, height: 270 };

const laid = (details: string, texts: Texts, more = '') => {
  const { scene, faults } = lay(
    `<image x="36" y="100" w="480" h="270" path="photo.jpg" alt="A" ${more}>${details}</image>`,
    texts,
  );
  const shapes = itemsOf(scene.items, 'shape');
  const tags = shapes.filter(({ text }) => text !== undefined);
  return { faults, frames: shapes.filter(({ text }) => text === undefined), tags };
};
const detail = (box: string, id = 'a', more = ''): string => `<detail box="${box}" ${more}>${unit(id)}</detail>`;
const meet = (a: Box, b: Box, by = 1): boolean =>
  a.x + by < b.x + b.width && b.x + by < a.x + a.width && a.y + by < b.y + b.height && b.y + by < a.y + a.height;
const isIn = ({ x, y, width, height }: Box, whole: Box): boolean =>
  x >= whole.x - 0.01 &&
  y >= whole.y - 0.01 &&
  x + width <= whole.x + whole.width + 0.01 &&
  y + height <= whole.y + whole.height + 0.01;

describe('a frame on a picture', () => {
  it('runs round its part of the whole picture, on a light line, with its words beside it', () => {
    const { frames, tags, faults } = laid(detail('0.25 0.5 0.25 0.2'), { a: 'Vinduer' });
    expect(faults).toEqual([]);
    expect(frames).toHaveLength(2);
    for (const { box } of frames) expect(box).toEqual({ x: 156, y: 235, width: 120, height: 54 });
    expect(frames.map(({ line, role }) => [line?.colour, role])).toEqual([
      ['white', 'decoration'],
      ['petrol', 'decoration'],
    ]);
    expect(tags[0]).toMatchObject({ role: 'label', fill: 'petrol', units: ['a'] });
    expect(tags[0]?.text && textOf(tags[0].text)).toBe('Vinduer');
    expect(tags[0]?.box.x).toBeCloseTo(276 + 2.25);
  });

  it('counts parts of the whole picture also where its edges are cut off', () => {
    const { frames } = laid(detail('0.4 0.5 0.2 0.1'), { a: 'x' }, 'fit="cover"'.replace('w="480"', 'w="240"'));
    const whole = laid(detail('0.4 0.5 0.2 0.1'), { a: 'x' });
    expect(frames[0]?.box).toEqual(whole.frames[0]?.box);
    const { scene } = lay(
      `<image x="36" y="100" w="240" h="270" path="photo.jpg" alt="A" fit="cover">${detail('0.4 0.5 0.2 0.1')}</image>`,
      { a: 'x' },
    );
    const box = itemsOf(scene.items, 'shape')[0]?.box;
    expect(box?.x).toBeCloseTo(36 + 0.4 * 480 - 120);
    expect(box?.width).toBeCloseTo(96);
  });

  it('runs inside the edge of the picture', () => {
    const { frames } = laid(detail('0 0 0.3 1'), { a: 'x' });
    expect(frames[0]?.box).toEqual({ x: 38.25, y: 102.25, width: 144 - 2.25, height: 270 - 4.5 });
  });

  it.each([
    ['left', { right: 156 - 2.25 }],
    ['right', { left: 276 + 2.25 }],
    ['top', { bottom: 235 - 2.25 }],
    ['bottom', { top: 289 + 2.25 }],
  ])('has its words at the side that is named: %s', (side, edge) => {
    const { tags } = laid(detail('0.25 0.5 0.25 0.2', 'a', `tag="${side}"`), { a: 'Vinduer' });
    const { x = 0, y = 0, width = 0, height = 0 } = tags[0]?.box ?? {};
    const edges: Readonly<Record<string, number>> = { left: x, right: x + width, top: y, bottom: y + height };
    for (const [name, at] of Object.entries(edge)) expect(edges[name]).toBeCloseTo(at);
  });

  it('has them at another side where it stands at the edge or beside another frame', () => {
    expect(laid(detail('0.9 0.4 0.1 0.2'), { a: 'Vinduer' }).tags[0]?.box.x).toBeLessThan(36 + 0.9 * 480 - 60);
    const { tags, faults } = laid(detail('0.1 0.4 0.2 0.2') + detail('0.31 0.4 0.2 0.2', 'b'), { a: 'Dør', b: 'Gulv' });
    expect(faults).toEqual([]);
    expect(tags.map(({ box }) => Math.round(box.x))).toEqual([expect.any(Number), 283]);
    expect(tags[0]?.box.x).toBeLessThan(84);
  });

  it('is told where it is cut off, meets another, or its words have no room', () => {
    const cut = lay(
      `<image x="36" y="100" w="240" h="270" path="photo.jpg" alt="A" fit="cover">${detail('0 0 0.3 0.3')}</image>`,
      { a: 'Dør' },
    );
    expect(cut.faults).toMatchObject([{ kind: 'detail-cut-off', words: 'Dør', units: ['a'] }]);
    const both = laid(detail('0.1 0.1 0.4 0.4') + detail('0.4 0.4 0.3 0.3', 'b'), { a: 'Dør', b: 'Gulv' });
    expect(both.faults).toMatchObject([{ kind: 'details-meet', words: ['Dør', 'Gulv'], units: ['b'] }]);
    const full = laid(detail('0 0 1 1'), { a: 'Alt' });
    expect(full.faults).toMatchObject([{ kind: 'tag-without-place', words: 'Alt', units: ['a'] }]);
    const atEdge = laid(detail('0.8 0.1 0.2 0.3', 'a', 'tag="right"'), { a: 'Dør' });
    expect(atEdge.faults).toMatchObject([{ kind: 'tag-without-place', words: 'Dør' }]);
  });

  it('is not asked for on a picture that cannot be shown, of which only that is told', () => {
    const { faults } = lay(
      `<image x="36" y="100" w="480" h="270" path="none.png" alt="A">${detail('0 0 1 1')}</image>`,
      {
        a: 'Alt',
      },
    );
    expect(faults).toEqual([]);
  });

  const part = fc.integer({ min: 0, max: 90 });
  const size = fc.integer({ min: 5, max: 60 });
  it('never leaves the picture, and never lies over another, whatever its box; what cannot be is told', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, size, size), { minLength: 1, maxLength: 3 }), (list) => {
        const boxes = list.map(([x, y, width, height]) =>
          [x, y, Math.min(width, 100 - x), Math.min(height, 100 - y)].map((percent) => percent / 100).join(' '),
        );
        const { faults, frames, tags } = laid(boxes.map((box, index) => detail(box, `t${index}`)).join(''), {
          t0: 'Kabler og lamper',
          t1: 'Vinduer',
          t2: 'Gulv',
        });
        for (const { box } of [...frames, ...tags]) expect(isIn(box, PICTURE)).toBe(true);
        if (faults.length > 0) return;
        expect(tags).toHaveLength(list.length);
        const outer = frames.filter((_, index) => index % 2 === 0).map(({ box }) => box);
        const all = [...outer, ...tags.map(({ box }) => box)];
        for (const [index, a] of all.entries()) for (const b of all.slice(index + 1)) expect(meet(a, b, 0)).toBe(false);
      }),
    );
  });
});
