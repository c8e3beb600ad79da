import { describe, expect, it } from 'vitest';
import type { Numbering } from '../../src/layout/lay-out.js';
import { heard, replies, type Question } from '../../src/run/questions.js';

const around = (comma: string): Numbering =>
  ({
    deck: {
      number: (value: number, decimals = 2) => value.toFixed(decimals).replace('.', comma),
      percent: (value: number) => `${String(value)}${comma}%`,
    },
    pageOf: () => 1,
    lastPageOf: () => 1,
  }) as unknown as Numbering;

describe('what a slide asks', () => {
  it('is answered with the decimals that are asked for, and told again with them', () => {
    const { situation, heard: said } = heard(around(','), '');
    const { number, percent } = situation.deck;
    expect([number(3.0323, 1), number(3.0323), number(3.0323, 0), percent(4)]).toEqual(['3,0', '3,03', '3', '4,%']);
    const all = said();
    const asked = JSON.parse(JSON.stringify(all?.asked)) as readonly Question[];
    const again = (comma: string): string => replies(asked, { slide: 'a', examples: '' }, around(comma));
    expect(all?.replies).toBe(again(','));
    expect(again('.')).toBe(JSON.stringify(['3.0', '3.03', '3', '4.%']));
  });
});
