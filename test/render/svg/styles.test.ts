import { describe, expect, it } from 'vitest';
import { Styles, styleSheet } from '../../../src/render/svg/styles.js';
import type { FontFamily } from '../../../src/scene/scene.js';
import { opening } from './drawn.js';

const text = { font: 'text', bold: false, italic: false, size: 10.5, colour: 'ink' } as const;
const styled = (family: FontFamily): Styles => new Styles({ ...opening, fonts: { title: family, text: family } });
const ruleOf = (styles: Styles): string => {
  const name = styles.text(text);
  return styles.rules.get(name) ?? '';
};

describe('a style', () => {
  it('is a class that is named after what it says', () => {
    const styles = new Styles(opening);
    expect(styles.text(text)).toBe('sk-Arial-10__5-1A1A2E');
    expect(styles.text({ ...text, bold: true, italic: true })).toBe('sk-Arial-10__5bi-1A1A2E');
    expect(styles.paint('accent')).toBe('sk-f0B6E8A');
    expect(styles.paint(undefined, { colour: 'ink', width: 2, dash: 'dash' })).toBe('sk-n sk-s1A1A2E-2d');
    expect(styles.rules.get('sk-s1A1A2E-2d')).toBe('stroke:#1A1A2E;stroke-width:2;stroke-dasharray:6 2');
  });

  it('names both families, those of the same widths, and what every browser has', () => {
    const family = { pptx: 'Georgia', pdf: 'Gelasio', descent: 0.2 };
    expect(ruleOf(styled({ ...family, generic: 'serif' }))).toContain('font-family:"Georgia","Gelasio",serif;');
    expect(ruleOf(styled(family))).toContain('font-family:"Georgia","Gelasio",sans-serif;');
    expect(ruleOf(styled({ ...family, pdf: 'Georgia' }))).toContain('font-family:"Georgia",sans-serif;');
  });

  it('holds nothing by which a style element or a string could end, whatever a family is called', () => {
    const hostile = `x"</style><b>\\\n}a{`;
    const styles = styled({ pptx: hostile, pdf: 'Arimo', descent: 0.2 });
    const name = styles.text(text);
    expect(name).toMatch(/^[\w-]+$/u);
    expect(styles.rules.get(name)).toContain(
      'font-family:"x\\22 \\3c \\2f style\\3e \\3c b\\3e \\5c \\a \\7d a\\7b ","Arimo"',
    );
    expect(styleSheet(styles.rules)).not.toMatch(/[<&>](?! \.)/u);
    expect(styled({ pptx: 'x y', pdf: 'A', descent: 0 }).text(text)).not.toBe(
      styled({ pptx: 'x_20_y', pdf: 'A', descent: 0 }).text(text),
    );
  });
});
