import { describe, expect, it } from 'vitest';
import { blocksOf, type ListEntry } from '../../../src/scene/drawing/blocks.js';
import type { Paragraph } from '../../../src/scene/text.js';
import { body, run } from '../../render/pdf/typeset.js';

const paragraph = (text: string, level?: number): Paragraph =>
  body({ runs: [run(text)], ...(level === undefined ? {} : { bullet: { char: '•', colour: 'ink', level } }) })
    .paragraphs[0]!;

const words = ({ paragraph: { runs }, nested }: ListEntry): unknown => [runs[0]?.text, nested.map(words)];
const shape = (paragraphs: Paragraph[]): unknown[] =>
  blocksOf(paragraphs).map((block) =>
    block.kind === 'list' ? block.entries.map(words) : block.paragraph.runs[0]?.text,
  );

describe('blocksOf', () => {
  it('makes one list of bullets in a row and nests level 1', () => {
    const paragraphs = [paragraph('a', 0), paragraph('b', 1), paragraph('c', 1), paragraph('d', 0)];
    expect(shape(paragraphs)).toEqual([
      [
        [
          'a',
          [
            ['b', []],
            ['c', []],
          ],
        ],
        ['d', []],
      ],
    ]);
  });

  it('starts a new list after a paragraph', () => {
    expect(shape([paragraph('a', 0), paragraph('p'), paragraph('b', 0)])).toEqual([[['a', []]], 'p', [['b', []]]]);
  });

  it('takes level 1 without a level 0 above as a list of its own', () => {
    expect(shape([paragraph('a', 1), paragraph('b', 1), paragraph('c', 0)])).toEqual([
      [
        ['a', []],
        ['b', []],
        ['c', []],
      ],
    ]);
  });

  it('leaves out empty paragraphs', () => {
    expect(shape([paragraph('')])).toEqual([]);
  });
});
