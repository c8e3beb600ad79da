import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageFull } from '../../src/setting/page-full.js';
import { compose, type Composed, type ParagraphDraft } from '../../src/text/compose.js';
import { monospace } from '../text/monospace.js';

const paragraph = (text: string, leading: number): ParagraphDraft => ({
  runs: [{ text, font: 'text', size: 10, bold: false, italic: false, colour: 'ink' }],
  align: 'left',
  indent: 0,
  hanging: 0,
  leading,
  spaceBefore: 0,
  lang: 'nb',
});
const insets = { left: 0, top: 0, right: 0, bottom: 0 };
const set = (paragraphs: readonly ParagraphDraft[]): Composed =>
  compose(paragraphs, { width: 100, insets, anchor: 'top', reserve: 0 }, monospace);

const texts = fc.constantFrom('a', 'et ord', 'flere ord som tar mer enn bare en linje');
const paragraphs = fc.array(fc.tuple(texts, fc.integer({ min: 5, max: 30 })), { maxLength: 60 });

describe('pageFull', () => {
  it('sets all of a text that a page could hold, and never more than a page of lines and one', () => {
    const property = fc.property(paragraphs, fc.integer({ min: 40, max: 540 }), (list, height) => {
      const drafts = list.map(([text, leading]) => paragraph(text, leading));
      let kept = 0;
      const bounded = pageFull(drafts, height, (some) => {
        kept = some.length;
        return set(some);
      });
      const whole = set(drafts);
      expect(kept).toBeLessThanOrEqual(height / 5 + 1);
      if (whole.body.height <= height) expect(bounded).toEqual(whole);
      else expect(bounded.body.height).toBeGreaterThan(height);
      expect(bounded.lineCount).toBeGreaterThanOrEqual(drafts.length);
      expect(bounded.lineCount).toBeLessThanOrEqual(whole.lineCount);
    });
    fc.assert(property);
  });

  it('tells how much too much there is', () => {
    const drafts = Array.from({ length: 5000 }, () => paragraph('a', 12));
    const { lineCount, body } = pageFull(drafts, 540, set);
    expect([lineCount, body.height, body.paragraphs.length]).toEqual([5000, 60_000, 46]);
  });
});
