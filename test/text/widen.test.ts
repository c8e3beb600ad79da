/** A placeholder's text keeps its layout's insets where its breaks hold at the whole width with the least margin. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fonts } from '../layout/small-deck.js';
import type { Run } from '../../src/scene/text.js';
import { compose, type ParagraphDraft } from '../../src/text/compose.js';
import { breakLines } from '../../src/text/break-lines.js';
import { breakMargin } from '../../src/text/pin-breaks.js';
import { cutWords, type Word } from '../../src/text/words.js';
import { widen } from '../../src/text/widen.js';

const insets = { left: 0, top: 0, right: 0, bottom: 0 };
const draft = (text: string): ParagraphDraft => {
  const run: Run = { text, font: 'title', size: 22, bold: false, italic: false, colour: 'ink' };
  return { runs: [run], align: 'left', indent: 0, hanging: 0, leading: 25.5, spaceBefore: 0, lang: 'nb-NO' };
};
const composed = (text: string, width: number) =>
  compose([draft(text)], { width, insets, anchor: 'top', reserve: 0 }, fonts).body;
const linesOf = (body: ReturnType<typeof composed>): string[] =>
  body.paragraphs.flatMap(({ lines }) => lines.map(({ segments }) => segments.map(({ text }) => text).join('')));

/** Lines a program breaks that takes what fits, no-break spaces that tie words included. */
const greedy = (body: ReturnType<typeof composed>, width: number): string[] =>
  body.paragraphs.flatMap(({ runs }) => {
    const words = cutWords(runs, fonts);
    return breakLines(words, width).map(({ start, end }) => words.slice(start, end).map(textOf).join(' '));
  });
const textOf = ({ pieces }: Word): string => pieces.map(({ text }) => text).join('');

const word = fc.constantFrom('styring', 'av', 'digitaliseringen', 'i', 'Norge', 'kommunene', 'og', 'fellesløsninger');
const sentence = fc.array(word, { minLength: 4, maxLength: 24 }).map((words) => words.join(' '));

it('never where a box that is narrower by the margin would break otherwise', () => {
  const property = fc.property(sentence, fc.integer({ min: 220, max: 900 }), (text, width) => {
    const body = composed(text, width);
    const wide = widen(body, insets, width);
    fc.pre(wide !== body);
    expect(wide.insets.right).toBe(0);
    // The next word of each line would still not fit: a box wider by nearly the margin breaks alike.
    expect(greedy(body, width + breakMargin(width) - 0.1)).toEqual(linesOf(body));
  });
  fc.assert(property, { numRuns: 400 });
});

it('leaves a text that needs its pinned width as it is', () => {
  const found = fc
    .sample(fc.tuple(sentence, fc.integer({ min: 220, max: 900 })), { numRuns: 300, seed: 7 })
    .map(([text, width]) => ({ body: composed(text, width), width }))
    .filter(({ body, width }) => widen(body, insets, width).insets.right > 0);
  expect(found.length).toBeGreaterThan(0);
});
