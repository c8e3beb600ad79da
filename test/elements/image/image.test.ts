/** Pictures keep their proportions, take the room that is left, and are told where that is too little. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../../src/elements/check-markup.js';
import type { Box } from '../../../src/scene/scene.js';
import { itemsOf, lay, slideOf, textOf, theme, unit, type Texts } from '../../layout/small-deck.js';

const pictureOf = (markup: string, texts: Texts = {}) => {
  const { scene, faults } = lay(markup, texts);
  const [picture] = itemsOf(scene.items, 'image');
  if (picture === undefined) throw new Error('no picture');
  const [caption] = itemsOf(scene.items, 'text');
  return { picture, box: picture.box, caption: caption?.box, faults };
};

const stacked = (image: string, box = 'x="36" y="100" w="400" h="300"'): string =>
  `<stack ${box} gap="6">${image}<text style="note">${unit('a')}</text></stack>`;

const bottom = ({ y, height }: Box): number => y + height;

describe('a picture in a stack', () => {
  it('is as tall as its width and its proportions ask for', () => {
    const { box, caption, faults } = pictureOf(stacked('<image path="photo.jpg" alt="A"/>'), { a: 'Under bildet' });
    expect(box).toEqual({ x: 36, y: 100, width: 400, height: 225 });
    expect(caption?.y).toBeCloseTo(331);
    expect(faults).toEqual([]);
  });

  it('shrinks to the room that is left, and keeps its proportions', () => {
    const { box, caption, faults } = pictureOf(stacked('<image path="tall.png" alt="A"/>'), { a: 'Under bildet' });
    expect(box).toEqual({ x: 36, y: 100, width: 95, height: 285 });
    expect(caption && bottom(caption)).toBeCloseTo(400);
    expect(faults).toEqual([]);
  });

  it('shrinks within boxes, rows and stacks, each by its own part', () => {
    const row = '<row gap="6"><image path="tall.png" alt="A"/><image path="tall.png" alt="B"/></row>';
    const { scene, faults } = lay(stacked(`<stack><box>${row}</box><image path="tall.png" alt="C"/></stack>`), {
      a: 'Under bildet',
    });
    const boxes = itemsOf(scene.items, 'image').map(({ box }) => box);
    expect(faults).toEqual([]);
    expect(boxes[0]?.height).toBeCloseTo(boxes[1]?.height ?? 0);
    expect((boxes[0]?.height ?? 0) + (boxes[2]?.height ?? 0)).toBeCloseTo(285);
    for (const { width, height } of boxes) expect(height / width).toBeCloseTo(3);
  });

  it('leaves to a share what stands in it', () => {
    const { caption, box, faults } = pictureOf(
      `<stack x="36" y="100" w="400" h="300"><image path="tall.png" alt="A"/><text height="1fr" style="note">${unit('a')}</text></stack>`,
      { a: 'Under bildet' },
    );
    expect(faults).toEqual([]);
    expect(caption?.height).toBeCloseTo(9);
    expect(box.height).toBeCloseTo(291);
  });

  it('is told where so little is left that nobody would see it', () => {
    const { faults } = pictureOf(stacked('<image path="tall.png" alt="A"/>', 'x="36" y="100" w="400" h="80"'), {
      a: 'Under bildet',
    });
    expect(faults).toMatchObject([{ kind: 'too-tall', units: ['a'] }]);
    expect(faults[0]).toHaveProperty('excess', 7);
  });

  it('may be low where it is so by itself', () => {
    const { box, faults } = pictureOf(stacked('<image path="wide.png" alt="A"/>', 'x="36" y="100" w="400" h="29"'), {
      a: 'Under bildet',
    });
    expect(box.height).toBeCloseTo(400 / 30);
    expect(faults).toEqual([]);
  });
});

describe('a picture in a place of its own', () => {
  const at = (more: string, path = 'tall.png'): string =>
    `<image x="36" y="100" w="400" h="300" path="${path}" alt="A" ${more}/>`;

  it('is shown whole', () => {
    expect(pictureOf(at('')).picture).toMatchObject({ box: { x: 36, y: 100, width: 100, height: 300 } });
    expect(pictureOf(at('')).picture).not.toHaveProperty('crop');
    expect(pictureOf(at('align="center"')).box.x).toBe(186);
    expect(pictureOf(at('align="right" anchor="middle"', 'photo.jpg')).box).toEqual({
      x: 36,
      y: 137.5,
      width: 400,
      height: 225,
    });
  });

  it('or fills it, and is cut off as much at one side as at the other', () => {
    const { picture } = pictureOf(at('fit="cover"'));
    expect(picture.box).toEqual({ x: 36, y: 100, width: 400, height: 300 });
    expect(picture.crop).toMatchObject({ left: 0, right: 0 });
    expect(picture.crop?.top).toBeCloseTo(0.375);
    expect(picture.crop?.bottom).toBeCloseTo(0.375);
  });

  it('or is cut off round a point of it, as near to the middle as its edges let it be', () => {
    const cropAt = (focus: string) => pictureOf(at(`fit="cover" focus="${focus}"`)).picture.crop;
    expect(cropAt('0.5 0.4')?.top).toBeCloseTo(0.275);
    expect(cropAt('0.5 0.4')?.bottom).toBeCloseTo(0.475);
    expect(cropAt('1 0.05')).toMatchObject({ left: 0, right: 0, top: 0 });
    expect(cropAt('0 1')?.bottom).toBeCloseTo(0);
    expect(cropAt('0 1')?.top).toBeCloseTo(0.75);
  });

  it('or is the largest circle in it', () => {
    const { picture } = pictureOf(at('shape="circle" align="right" focus="0.25 0.5"', 'photo.jpg'));
    expect(picture).toMatchObject({ round: true, box: { x: 136, y: 100, width: 300, height: 300 } });
    expect(picture.crop?.left).toBe(0);
    expect(picture.crop?.right).toBeCloseTo(7 / 16);
    expect(pictureOf(at('fit="cover"')).picture).not.toHaveProperty('round');
    const inStack = pictureOf(
      '<stack x="36" y="100" w="90" h="300"><image path="tall.png" alt="A" shape="circle"/></stack>',
    );
    expect(inStack.box).toEqual({ x: 36, y: 100, width: 90, height: 90 });
  });

  it('tells a focus that is no point of it', () => {
    for (const focus of ['0.5', '0.5 1.2', '0.5 x', '-0.1 0', '0 0 0'])
      expect(checkMarkup(slideOf(`<slide>${at(`focus="${focus}"`)}</slide>`).root, theme)).toMatchObject([
        { code: 'wrong-kind' },
      ]);
  });

  it('has its caption right under it, though it was offered more', () => {
    const { box, caption } = pictureOf(stacked('<image height="1fr" path="photo.jpg" alt="A"/>'), { a: 'x' });
    expect(caption?.y).toBeCloseTo(bottom(box) + 6);
  });

  it('is told in a place without height or width', () => {
    expect(pictureOf(at('').replace('h="300"', 'h="12"')).faults).toMatchObject([
      { kind: 'picture-too-small', path: 'tall.png', width: 400, height: 12 },
    ]);
    expect(pictureOf(at('').replace('w="400"', 'w="0"')).faults).toMatchObject([{ kind: 'picture-too-small' }]);
  });

  it('says where it is written what it shows', () => {
    const { picture, faults } = pictureOf(
      `<image x="36" y="100" w="80" h="12" path="tall.png" alt="Kart: ${unit('a')}"/>`,
      { a: 'Norge' },
    );
    expect(picture).toMatchObject({ alt: 'Kart: Norge', units: ['a'], name: 'image a' });
    expect(faults).toMatchObject([{ units: ['a'] }]);
  });
});

describe('a picture without a path', () => {
  it('is told in the layout', () => {
    const told = (markup: string) =>
      checkMarkup(slideOf(`<slide>${markup}</slide>`).root, theme).map(({ code }) => code);
    expect(told('<image alt="A"/>')).toEqual(['wrong-shape']);
    expect(told('<image path="" alt="A"/>')).toEqual(['wrong-shape']);
    expect(told('<image path="a.png" alt="A"/>')).toEqual([]);
  });
});

describe('any picture in any place', () => {
  const side = fc.integer({ min: 80, max: 500 });
  const fit = fc.constantFrom('contain', 'cover');
  const path = fc.constantFrom('tall.png', 'wide.png', 'photo.jpg');

  it('stays within it and is not distorted', () => {
    fc.assert(
      fc.property(side, side, fit, path, (width, height, how, name) => {
        const { picture } = pictureOf(
          `<image x="0" y="0" w="${width}" h="${height}" path="${name}" alt="A" fit="${how}"/>`,
        );
        const { box, crop = { left: 0, right: 0, top: 0, bottom: 0 } } = picture;
        const natural = { 'tall.png': 3, 'wide.png': 1 / 30, 'photo.jpg': 9 / 16 }[name] ?? 0;
        const shown = (natural * (1 - crop.top - crop.bottom)) / (1 - crop.left - crop.right);
        expect(box.height / box.width / shown).toBeCloseTo(1, 6);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
        expect(bottom(box)).toBeLessThanOrEqual(height + 1e-6);
      }),
    );
  });
});

describe('a picture that is still to come', () => {
  const boxes = (markup: string, texts: Texts = {}) => {
    const { scene, faults } = lay(markup, texts);
    expect(faults).toEqual([]);
    expect(itemsOf(scene.items, 'image')).toEqual([]);
    return itemsOf(scene.items, 'shape');
  };
  const later = (more: string): string => `<image x="36" y="100" path="later.jpg" alt="${unit('a')}" ${more}/>`;

  it('is a grey box of its place that says what it is to show', () => {
    const [box] = boxes(later('w="400" h="300" fit="cover"'), { a: 'Skranken i 2017' });
    expect(box).toMatchObject({
      box: { x: 36, y: 100, width: 400, height: 300 },
      fill: 'grey100',
      units: ['a'],
    });
    expect(box?.text && textOf(box.text)).toBe('Skranken i 2017');
  });

  it('is 16 to 9 where it would be whole', () => {
    expect(boxes(later('w="400" h="300"'), { a: 'x' })[0]?.box).toEqual({ x: 36, y: 100, width: 400, height: 225 });
  });

  it('says it to those who do not see it alone, where that has no room', () => {
    const [box] = boxes(later('w="100" h="90" fit="cover"'), { a: 'Et langt bilde '.repeat(20) });
    expect(box?.text).toBeUndefined();
    expect(box?.alt).toContain('Et langt bilde');
    expect(boxes(later('w="90" h="90" shape="circle"'), { a: 'x' })[0]?.geometry).toEqual({ kind: 'ellipse' });
  });
});
