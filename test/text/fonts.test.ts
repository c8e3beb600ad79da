import { describe, expect, it } from 'vitest';
import { fonts, theme } from '../layout/small-deck.js';
import { textWidth } from '../../src/text/words.js';
import { run } from './monospace.js';

describe('openFonts', () => {
  it('measures as Arial and Georgia do, without kerning', () => {
    // Advances of Arial: A 1366, V 1366, space 569, of 2048 units.
    expect(textWidth('AV A', run(''), fonts)).toBeCloseTo((10 * (1366 * 3 + 569)) / 2048, 2);
    expect(textWidth('fi', run(''), fonts)).toBeCloseTo((10 * (569 + 455)) / 2048, 2);
    expect(textWidth('A', run('', { bold: true }), fonts)).toBeCloseTo((10 * 1479) / 2048, 2);
    expect(textWidth('A', run('', { font: 'title', size: 22 }), fonts)).toBeCloseTo((22 * 1374) / 2048, 0);
  });

  it('knows which characters a cut has', () => {
    const font = fonts.get('text', false, false);
    expect([...'aÅøæéß€–…•«»'].every((character) => font.has(character.codePointAt(0) ?? 0))).toBe(true);
    expect([font.has(0x1f600), font.has(0x4e2d), font.has(9)]).toEqual([false, false, false]);
  });

  it('takes the descent from the theme and opens a cut once', () => {
    expect(fonts.get('title', false, false).descent).toBe(theme.fonts.title.descent);
    expect(fonts.get('text', true, false)).toBe(fonts.get('text', true, false));
    expect(fonts.get('text', true, false)).not.toBe(fonts.get('text', false, true));
  });
});
