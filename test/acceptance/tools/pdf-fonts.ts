/** The fonts of a PDF file, as pdffonts lists them. */
import { run } from './programs.js';

export interface PdfFont {
  /** Without the tag of a subset. */
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
}

/** Type and encoding may be several words; the three flags stand before object number and generation. */
const fontOf = (line: string): PdfFont => {
  const [, name = '', embedded, subset, unicode] =
    /^(\S+) .*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line) ?? [];
  if (name === '') throw new Error(`pdffonts says «${line}»`);
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    embedded: embedded === 'yes',
    subset: subset === 'yes',
    unicode: unicode === 'yes',
  };
};

export const fontsOf = (pdf: string): PdfFont[] => run('pdffonts', [pdf]).trimEnd().split('\n').slice(2).map(fontOf);
