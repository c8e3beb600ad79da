import { describe, expect, it } from 'vitest';
import { fonts, theme } from '../layout/small-deck.js';
import { openFonts } from '../../src/text/fonts.js';
import { textWidth } from '../../src/text/words.js';
import { fontFiles } from '../../src/world/font-files.js';
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

  it('needs no glyph of the characters that are drawn as plain ones: that of Carlito for U+00A0 cannot be read', () => {
    const carlito = { ...theme.fonts.text, pdf: 'Carlito' };
    const families = { ...theme.fonts, text: carlito };
    const font = openFonts(fontFiles(families), families).get('text', false, false);
    expect([0x00a0, 0x2011, 0x2060].map((one) => font.has(one))).toEqual([true, true, true]);
    expect(font.width('a\u00A0b')).toBe(font.width('a b'));
  });

  it('takes the descent from the theme and opens a cut once', () => {
    expect(fonts.get('title', false, false).descent).toBe(theme.fonts.title.descent);
    expect(fonts.get('text', true, false)).toBe(fonts.get('text', true, false));
    expect(fonts.get('text', true, false)).not.toBe(fonts.get('text', false, true));
  });
});
