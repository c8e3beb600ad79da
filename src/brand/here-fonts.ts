/** Which fonts of a brand are here, and what is to be said of the others. */
import { succeeds } from '../diagnostics/attempt.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { FontFiles } from '../scene/fonts.js';
import type { FontFamily, FontRole } from '../scene/scene.js';
import { metricFont } from './metric-fonts.js';
import type { Brand, ThemeFont } from './write-theme.js';

/** The font files of families, as the world finds them. */
type Finder = (families: Readonly<Record<FontRole, FontFamily>>) => FontFiles;

/** The font of a family that is here under its own name; undefined where there is none. */
export const fontsHere =
  (find: Finder) =>
  (family: string): Pick<ThemeFont, 'generic'> | undefined => {
    const own = { pptx: family, pdf: family };
    return succeeds(() => void find({ title: own, text: own }).get('text', false, false)) ? {} : undefined;
  };

const unique = ({ fonts }: Brand): readonly ThemeFont[] => [
  ...new Map([fonts.title, fonts.text].map((font) => [font.pptx, font])).values(),
];

/** In words: `font Calibri, measured with Carlito`. */
export const fontLines = (brand: Brand): readonly string[] =>
  unique(brand).map(({ pptx, pdf }) => `font ${pptx}${pptx === pdf ? '' : `, measured with ${pdf}`}`);

/** `path`: that of the theme. */
export const fontWarnings = (brand: Brand, path: string, find: Finder): readonly Diagnostic[] =>
  unique(brand).flatMap((font) => {
    const said = (code: string, message: string, hint: string): Diagnostic[] => [
      { code, severity: 'warning', message, hint, place: { file: path, line: 1, column: 1 } },
    ];
    if (fontsHere(find)(font.pdf) === undefined) return said('missing-font', missing(font), SUPPLY);
    return metricFont(font.pptx)?.almost === true && font.pdf !== font.pptx
      ? said(
          'almost-measured',
          almost(font),
          `Put the TTF files of ${font.pptx} into the folder fonts, if its licence allows it, and import again.`,
        )
      : [];
  });

const missing = ({ pptx, pdf }: ThemeFont): string =>
  pptx === pdf
    ? `The font ${quote(pptx)} is not here, and no free one is as wide: no deck can be built in this theme yet.`
    : `The font ${quote(pdf)}, which measures ${quote(pptx)}, is not installed: no deck can be built in this theme yet.`;

const SUPPLY =
  'Put its TTF or OTF files (regular, bold, italic, bold italic) into the folder fonts of the project, if its licence allows to embed ' +
  'them; or give the template another font in PowerPoint (View > Slide Master > Fonts), and import it again.';

const almost = ({ pptx, pdf }: ThemeFont): string =>
  `The font ${quote(pptx)} is measured with ${pdf}, whose letters are almost as wide: a line may end a word earlier or later in PowerPoint.`;
