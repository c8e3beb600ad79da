/** A text is written so that any parser of XML reads it back, whatever it holds. */
import { describe, expect, it } from 'vitest';
import { xmp } from '../../src/render/pdf/document/xmp.js';
import { coreProperties } from '../../src/render/pptx/document-properties.js';
import { escapeAttribute, escapeXml } from '../../src/xml/escape.js';
import { presentation } from '../render/pdf/fixture.js';

describe('escaping', () => {
  it('keeps what XML can say, and puts a sign for what it cannot', () => {
    expect(escapeXml('a<b>&"c" ]]>')).toBe('a&lt;b&gt;&amp;&quot;c&quot; ]]&gt;');
    expect(escapeXml('a\u0000b\uFFFFc\uD800d\u{1F600}')).toBe('a\uFFFDb\uFFFDc\uFFFDd\u{1F600}');
    expect(escapeAttribute('a\tb\n')).toBe('a&#9;b&#10;');
  });
});

describe('what a file says of itself', () => {
  const hostile = { ...presentation, title: 'a\u0001<b>', keywords: '\uD800', classification: 'c\u0000&' };

  it.each([
    ['PPTX', coreProperties(hostile)],
    ['PDF', xmp(hostile)],
  ])('holds nothing in %s that no XML may hold', (_format, xml) => {
    expect(xml).toContain('a\uFFFD&lt;b&gt;');
    expect(xml).not.toMatch(/[\u0000-\u0008]|\p{Surrogate}/u);
  });
});
