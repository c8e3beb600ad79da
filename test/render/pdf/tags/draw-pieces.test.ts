import { describe, expect, it } from 'vitest';
import type { Canvas } from '../../../../src/render/pdf/canvas/canvas.js';
import { drawPieces } from '../../../../src/render/pdf/tags/draw-pieces.js';
import { chunksOf } from '../../../../src/scene/drawing/chunks.js';
import { body, run } from '../typeset.js';

/** What is drawn of a run, in order. */
function drawn(more: Parameters<typeof run>[1]): unknown[] {
  const calls: unknown[] = [];
  const pdf = { rect: (...box: number[]) => calls.push(['rect', ...box.map((one) => Math.round(one * 10) / 10)]) };
  const canvas = {
    pdf,
    text: (text: string) => calls.push(['text', text]),
    width: () => 10,
    paint(trace: (to: typeof pdf) => void, fill: string) {
      calls.push(fill);
      trace(pdf);
    },
  };
  const { paragraphs } = body({ runs: [run('NO', more)] });
  for (const { pieces } of chunksOf(paragraphs)) drawPieces(canvas as unknown as Canvas, pieces, { x: 0, y: 0 });
  return calls;
}

describe('a run', () => {
  it('lies on its colour, which is drawn before it', () => {
    const calls = drawn({ highlight: { colour: 'petrol', above: 7, below: 2 } });
    expect(calls).toEqual([
      'petrol',
      ['rect', expect.any(Number), expect.any(Number), expect.any(Number), 9],
      ['text', 'NO'],
    ]);
    expect(drawn({})).toEqual([['text', 'NO']]);
  });

  it('has a line under a link to a slide where it moves along with the words', () => {
    expect(drawn({ link: { slide: 'a' } })).toEqual([['text', 'NO']]);
    expect(drawn({ link: { slide: 'a', underlined: true } })).toHaveLength(3);
  });
});
