import { describe, expect, it } from 'vitest';
import { missingFonts } from '../../src/pipeline/missing-fonts.js';
import { fontFiles } from '../../src/world/font-files.js';

const family = (pdf: string) => ({ pptx: 'Arial', pdf, descent: 0.2 });

describe('missingFonts', () => {
  it('finds a family that is not installed', () => {
    const families = { title: family('Gelasio'), text: family('Nowhere Sans') };
    expect(missingFonts(families, 'nordic', fontFiles(families))).toMatchObject([
      {
        code: 'missing-font',
        message: expect.stringContaining('«Nowhere Sans»'),
        place: { file: 'layouts/themes/nordic.yaml' },
      },
    ]);
  });

  it('is content with installed ones', () => {
    const families = { title: family('Gelasio'), text: family('Arimo') };
    expect(missingFonts(families, 'nordic', fontFiles(families))).toEqual([]);
  });
});
