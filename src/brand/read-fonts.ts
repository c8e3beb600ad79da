/** The two fonts of a template's theme, and what its master sets titles in (ECMA-376-1, 20.1.4.1.18, 19.3.1.52). */
import { quote } from '../diagnostics/printable.js';
import type { XmlElement } from '../xml/read-xml.js';
import { childOf } from '../xml/walk-xml.js';
import type { Left } from './left.js';
import type { Master } from './open-template.js';
import { slotColour } from './read-colours.js';

export interface Fonts {
  readonly title: string;
  readonly text: string;
  readonly left: readonly Left[];
}

export function fontsIn(master: Master): Fonts {
  const scheme = childOf(master.theme, 'themeElements', 'fontScheme');
  const face = (kind: string): string => childOf(scheme, kind, 'latin')?.attributes['typeface'] ?? '';
  const [major, minor] = [face('majorFont'), face('minorFont')];
  const text = minor === '' ? 'Arial' : minor;
  const title = major === '' ? text : major;
  const left = [
    ...besides(master, 'titleStyle', '+mj-lt', title, 'titles'),
    ...besides(master, 'bodyStyle', '+mn-lt', text, 'texts'),
  ];
  return { title, text, left };
}

const firstLevel = (master: Master, style: string): XmlElement | undefined =>
  childOf(master.root, 'txStyles', style, 'lvl1pPr', 'defRPr');

/** A master may set its texts in another font than its theme names, by which all that is typed anew is set. */
function besides(master: Master, style: string, slot: string, family: string, what: string): Left[] {
  const own = childOf(firstLevel(master, style), 'latin')?.attributes['typeface'] ?? slot;
  if (own.startsWith('+') || own === family) return [];
  const why = `The master names it beside its theme, whose font ${quote(family)} the deck takes. Make it the theme's font in PowerPoint (View > Slide Master > Fonts), and import again.`;
  return [{ what: `the font ${quote(own)} of ${what}`, why }];
}

/** How titles look, as far as the theme can say it. */
export interface TitleLook {
  /** The token that stands for its colour. */
  readonly colour?: string;
  readonly bold?: true;
  readonly left: readonly Left[];
}

const TOKENS: Readonly<Record<string, string>> = {
  dk1: 'ink',
  lt1: 'ink',
  dk2: 'ink2',
  accent1: 'petrol',
  accent2: 'warm',
};

export function titleLook(
  master: Master,
  map: Readonly<Record<string, string>>,
  colours: Readonly<Record<string, string>>,
): TitleLook {
  const level = firstLevel(master, 'titleStyle');
  const found = slotColour(childOf(level, 'solidFill'), map, colours);
  const colour = found === undefined ? undefined : TOKENS[found.slot];
  const capitals = level?.attributes['cap'] === 'all' || level?.attributes['cap'] === 'small';
  return {
    ...(colour === undefined || colour === 'ink' ? {} : { colour }),
    ...(level?.attributes['b'] === '1' ? { bold: true as const } : {}),
    left: [
      ...(capitals
        ? [{ what: 'capitals in titles', why: 'Titles are whole sentences, which cannot be read in capitals.' }]
        : []),
      ...(level !== undefined && childOf(level, 'solidFill') !== undefined && colour === undefined
        ? [
            {
              what: 'the colour of titles',
              why: 'It is none that titles can have. Choose one in the theme: styles: { title: { colour: petrol } }.',
            },
          ]
        : []),
    ],
  };
}
