import { describe, expect, it } from 'vitest';
import { xmp } from '../../../../src/render/pdf/document/xmp.js';
import { presentation } from '../fixture.js';

describe('xmp', () => {
  it('escapes texts and leaves out what is empty', () => {
    const xml = xmp({ ...presentation, subject: '', keywords: '' });
    expect(xml).toContain('Styring &amp; samordning &lt;2015&gt;');
    expect(xml).not.toContain('dc:description');
    expect(xml).not.toContain('pdf:Keywords');
  });

  it('carries the identifier of PDF/UA-1 and the deck’s date', () => {
    expect(xmp(presentation)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp(presentation)).toContain('<xmp:CreateDate>2015-06-01T10:00:00Z</xmp:CreateDate>');
  });
});
