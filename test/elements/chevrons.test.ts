import { describe, expect, it } from 'vitest';
import { itemsOf, lay, unit } from '../layout/small-deck.js';

const row = (attributes: string, chevrons: readonly string[]): string =>
  `<chevrons x="100" y="50" w="330" h="33" ${attributes}>${chevrons.join('')}</chevrons>`;
const steps = ['a', 'b', 'c'].map((name) => `<chevron style="step">${name}</chevron>`);

describe('chevrons', () => {
  it('stand on the edges of the columns, their tips reaching into the next', () => {
    const { scene, faults } = lay(row('columns="110 110 110" column-gap="3"', steps));
    const shapes = itemsOf(scene.items, 'shape');
    expect(faults).toEqual([]);
    expect(shapes.map(({ box, geometry }) => [box.x, box.width, geometry])).toEqual([
      [100, 116, { kind: 'homePlate', tip: 9 }],
      [210, 116, { kind: 'chevron', tip: 9 }],
      [320, 107, { kind: 'chevron', tip: 9 }],
    ]);
  });

  it('leave a gap of the same width all along the tip', () => {
    const [first, second] = itemsOf(lay(row('columns="110 110 110"', steps)).scene.items, 'shape');
    expect((second?.box.x ?? 0) + 9 - ((first?.box.x ?? 0) + (first?.box.width ?? 0))).toBe(3);
  });

  it('share the width alike, or take widths of their own from the right', () => {
    expect(itemsOf(lay(row('', steps)).scene.items, 'shape').map(({ box }) => box.x)).toEqual([100, 210, 320]);
    const own = [40, 20, 30].map((width) => `<chevron style="trackerOther" width="${width}">1</chevron>`);
    expect(
      itemsOf(lay(row('align="right" tip="4.5" between="2.25"', own)).scene.items, 'shape').map(({ box }) => box.x),
    ).toEqual([340, 380, 400]);
  });

  it('are one thing to a reader where they have an alternative text', () => {
    const [group] = itemsOf(
      lay(row(`alt="Steg: ${unit('a')}" name="steps" role="label"`, steps), { a: 'tre' }).scene.items,
      'group',
    );
    expect(group).toMatchObject({ alt: 'Steg: tre', name: 'steps', role: 'label', box: { x: 100, width: 330 } });
    expect(group?.items).toHaveLength(3);
  });

  it('tell what does not fit between notch and tip', () => {
    const { faults } = lay(row('', [`<chevron style="step">${unit('a')}</chevron>`, ...steps]), {
      a: 'Digitaliseringsdirektørene',
    });
    expect(faults.map(({ kind, units }) => [kind, ...units])).toEqual([['word-too-wide', 'a']]);
  });
});
