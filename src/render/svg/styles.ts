/**
 * The CSS classes that pages ask for. A class is named after what it says, a font by the family that PPTX names, so the same name
 * says the same on every page: pages that stand beside each other share one style sheet, whichever was drawn first.
 */
import { dashOf } from '../../scene/drawing/dash.js';
import type { TextStyle } from '../../scene/drawing/text-style.js';
import type { Opening } from '../../scene/page.js';
import { colourOf } from '../../scene/palette.js';
import type { ColourToken, FontFamily, Line } from '../../scene/scene.js';
import { short } from './xml.js';

/** Declarations by the name of their class, which is one word of ASCII. */
export type Rules = ReadonlyMap<string, string>;

export class Styles {
  private readonly asked = new Map<string, string>();

  constructor(private readonly opening: Pick<Opening, 'palette' | 'fonts'>) {}

  get rules(): Rules {
    return this.asked;
  }

  /** The class of a shape; an outline without fill is not filled at all, as paths would be. */
  paint(fill: ColourToken | undefined, line?: Omit<Line, 'double'>): string {
    const inside = fill === undefined ? this.rule('n', 'fill:none') : this.fill(fill);
    return line === undefined ? inside : `${inside} ${this.stroke(line)}`;
  }

  text({ font, bold, italic, size, colour }: TextStyle): string {
    const family = this.opening.fonts[font];
    const looks = `${bold ? 'b' : ''}${italic ? 'i' : ''}`;
    const name = `${asName(family.pptx)}-${asName(short(size))}${looks}-${this.hex(colour)}`;
    const weight = `font-weight:${bold ? 700 : 400};font-style:${italic ? 'italic' : 'normal'}`;
    return this.rule(
      name,
      `font-family:${stack(family)};font-size:${short(size)}px;${weight};fill:#${this.hex(colour)}`,
    );
  }

  private fill(colour: ColourToken): string {
    return this.rule(`f${this.hex(colour)}`, `fill:#${this.hex(colour)}`);
  }

  private stroke(line: Omit<Line, 'double'>): string {
    const dash = dashOf(line);
    const name = `s${this.hex(line.colour)}-${asName(short(line.width))}${dash.length > 0 ? 'd' : ''}`;
    const dashes = dash.length > 0 ? `;stroke-dasharray:${dash.map(short).join(' ')}` : '';
    return this.rule(name, `stroke:#${this.hex(line.colour)};stroke-width:${short(line.width)}${dashes}`);
  }

  private rule(name: string, declarations: string): string {
    this.asked.set(`sk-${name}`, declarations);
    return `sk-${name}`;
  }

  private hex(token: ColourToken): string {
    return colourOf(this.opening.palette, token).hex;
  }
}

/** The family that PPTX names, the one of the same widths that measures, and what every browser has. */
const stack = ({ pptx, pdf, generic = 'sans-serif' }: FontFamily): string =>
  `${[...new Set([pptx, pdf])].map(quoted).join()},${generic}`;

/** A CSS string (CSS Syntax Module Level 3, 4.3.5) that also holds nothing by which a style element could end. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\w .-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Part of the name of a class: different texts give different parts. */
const asName = (text: string): string =>
  text.replace(
    /[^A-Za-z0-9]/gu,
    (character) => `_${character === '.' ? '' : (character.codePointAt(0) ?? 0).toString(16)}_`,
  );

/** What all pages have in common: nothing around them changes how their texts are set, and colours stay what they are. */
const shared = [
  '.sk-page{font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;letter-spacing:normal;' +
    'word-spacing:normal;text-transform:none;text-anchor:start;stroke:none;stroke-miterlimit:10;color-scheme:light;' +
    'forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}',
  '.sk-page text{white-space:pre}',
  '.sk-page .sk-end{text-anchor:end}',
  '.sk-page .sk-mid{text-anchor:middle}',
  '.sk-page .sk-hyphen{text-anchor:end;-webkit-user-select:none;user-select:none;pointer-events:none}',
  '.sk-page .sk-gap{font-size:0}',
  '.sk-page .sk-box{fill:none;stroke:none}',
  '.sk-page a{text-decoration:none;cursor:pointer}',
  '.sk-page a:focus-visible{outline:2px solid #1A4FD6;outline-offset:2px}',
];

/** The style sheet of pages that asked for these rules; it may stand in XML and in HTML as it is. */
export const styleSheet = (...asked: readonly Rules[]): string =>
  [
    ...shared,
    ...[...new Map(asked.flatMap((rules) => [...rules]))].sort(byName).map(([name, said]) => `.${name}{${said}}`),
  ].join('\n');

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);
