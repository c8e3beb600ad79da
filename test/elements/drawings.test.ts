import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/scene/text.js';
import { itemsOf, lay, unit } from '../layout/small-deck.js';

describe('a bar in a cell', () => {
  /** Its fields from left to right: what colour, and what part of the whole in per cent. */
  const fields = (attributes: string): readonly (readonly [string | undefined, number])[] => {
    const runs = runsOf(attributes);
    const all = runs.reduce((sum, { text }) => sum + text.length, 0);
    return runs.map(({ highlight, text }) => [highlight?.colour, Math.round((100 * text.length) / all)]);
  };

  const spacesOf = (attributes: string): readonly number[] => runsOf(attributes).map(({ text }) => text.length);

  const runsOf = (attributes: string): readonly Run[] => {
    const cell = `<td style="used"><bar width="100" of="90" ${attributes}/><p style="data">15</p></td>`;
    const { items } = lay(`<table x="36" y="100" w="200" h="40" columns="200"><tr>${cell}</tr></table>`).scene;
    const cells = itemsOf(items, 'table').flatMap((table) => table.cells.flat());
    return cells
      .flatMap((one) => one?.text.paragraphs ?? [])
      .flatMap((paragraph) => paragraph.runs)
      .filter(({ highlight }) => highlight !== undefined);
  };

  /** A bar is as exact as its spaces are wide. */
  const expectFields = (attributes: string, wanted: readonly (readonly [string, number])[]): void => {
    const found = fields(attributes);
    expect(found.map(([colour]) => colour)).toEqual(wanted.map(([colour]) => colour));
    for (const [index, [, share]] of wanted.entries())
      expect(Math.abs((found[index]?.[1] ?? 0) - share)).toBeLessThanOrEqual(1);
  };

  it.each([
    [
      'is as long as its part of the largest value',
      'value="45"',
      [
        ['petrol', 50],
        ['grey200', 50],
      ],
    ],
    [
      'begins where it is told, and takes other looks',
      'from="18" value="27" full="track" track="bar"',
      [
        ['petrol', 20],
        ['grey200', 30],
        ['petrol', 50],
      ],
    ],
    ['has nothing of its track behind it where words stand at its end', 'value="45" tight="yes"', [['petrol', 100]]],
    [
      'ends with its track',
      'from="45" value="90"',
      [
        ['grey200', 50],
        ['petrol', 50],
      ],
    ],
  ] as const)('%s', (_, attributes, wanted) => {
    expectFields(attributes, wanted);
  });

  it.each([7, 20, 33.3, 41, 58.9, 71])('begins where another ends that it shares a zero with, at %d of 90', (zero) => {
    for (const length of [0.2, 3, 4.1, 5.7, 6.5]) {
      const down = spacesOf(`from="${zero - length}" value="${length}" tight="yes"`);
      const up = spacesOf(`from="${zero}" value="${length}" tight="yes"`);
      if (length > 3) expect(down.reduce((sum, count) => sum + count, 0)).toBe(up[0]);
      expect([down.at(-1), up.at(-1)].every((count) => count !== undefined && count > 0)).toBe(true);
    }
  });

  it('lies on its own side of a zero, however short it is', () => {
    const [before = 0] = spacesOf('from="44.9" value="0.1" tight="yes"');
    expect(before).toBeLessThan(spacesOf('from="45" value="10" tight="yes"')[0] ?? 0);
  });
});

describe('a pill in a cell', () => {
  it('is its words on the colour of their style, which never break, after the paragraph before it', () => {
    const cell = `<td style="used"><p style="data">Beste</p><pill style="picturePill">${unit('a')}</pill></td>`;
    const { scene, faults } = lay(`<table x="36" y="100" w="200" h="60" columns="200"><tr>${cell}</tr></table>`, {
      a: 'Vi anbefaler',
    });
    expect(faults).toEqual([]);
    const [cells] = itemsOf(scene.items, 'table').flatMap((table) => table.cells);
    const [first, second] = cells?.[0]?.text.paragraphs ?? [];
    expect(first?.runs.map(({ text, highlight }) => [text, highlight])).toEqual([['Beste', undefined]]);
    expect(second?.runs.map(({ text }) => text).join('')).toBe('\u00A0Vi\u00A0anbefaler\u00A0');
    expect(new Set(second?.runs.map(({ highlight }) => highlight?.colour))).toEqual(new Set(['petrol']));
  });
});
