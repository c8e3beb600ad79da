/** Turns the YAML of a theme into a `Theme`: styles inherit from the one they extend, and every name it uses must exist. */
import type { ColourToken, Line } from '../scene/scene.js';
import { emphasisFaults } from './check-emphasis.js';
import { brandColours, colourMapOf, type SlotColours } from './brand-colours.js';
import { readPalette, type ColourEntry } from './read-palette.js';
import { usualColourMap } from '../scene/palette.js';
import type { Decoration, Mark, Style, Theme } from './theme.js';
import type { ThemeFault } from './theme-fault.js';

/** A style as written: everything is optional, `extends` names the style it starts from. */
export type StyleEntry = Partial<Omit<Style, 'line' | 'name'>> & {
  readonly extends?: string;
  readonly line?: LineEntry;
};

type LineEntry = string;

export interface ThemeEntry {
  readonly name: string;
  readonly page: Theme['page'];
  readonly fonts: Theme['fonts'];
  /** Which token fills each slot. */
  readonly slots: Readonly<Record<string, ColourToken>>;
  readonly palette: Readonly<Record<ColourToken, ColourEntry>>;
  readonly styles: Readonly<Record<string, StyleEntry>>;
  readonly marks: Readonly<
    Record<
      string,
      Partial<Omit<Mark, 'line'>> & Pick<Mark, 'shape' | 'width' | 'height' | 'indent'> & { line?: LineEntry }
    >
  >;
  readonly boxes: Theme['boxes'];
  readonly measures: Theme['measures'];
  readonly steps: number;
  readonly larger?: number;
  readonly minimumSize: number;
  readonly minimumContrast: number;
  /** Styles that stand out, each with the style of what stands beside it. */
  readonly emphasis?: Readonly<Record<string, string>>;
  /** A client's colours, which fill the slots instead. */
  readonly colours?: SlotColours;
  readonly template?: string;
  readonly scale?: number;
  readonly logo?: Decoration;
  readonly decoration?: readonly Decoration[];
}

const base: Style = {
  name: '',
  font: 'text',
  size: 10,
  leading: 13.5,
  bold: false,
  colour: 'ink',
  space: 0,
  align: 'left',
  anchor: 'top',
  bullet: 'ink',
  padding: [0, 0, 0, 0],
  radius: 0,
  steps: [],
  larger: [],
  hyphenate: false,
};

/** Faults leave the theme usable (the base style stands in), so all of them can be told at once. */
export function readTheme(entry: ThemeEntry): { theme: Theme; faults: readonly ThemeFault[] } {
  const faults: ThemeFault[] = [];
  const styles: Record<string, Style> = {};
  for (const name of Object.keys(entry.styles)) styles[name] = resolveStyle(entry, name, [], faults);
  const marks: Record<string, Mark> = {};
  for (const [name, mark] of Object.entries(entry.marks)) {
    const { line, ...rest } = mark;
    marks[name] = { radius: 0, at: 'before', ...rest, ...(line === undefined ? {} : { line: readLine(line) }) };
  }
  const { emphasis = {}, logo, decoration = [], scale = 1, larger = 0, ...rest } = entry;
  const { palette, slots, colourMap, faults: wrongColours } = coloursOf(entry, { styles, marks, emphasis });
  const drawn = [...decoration, ...(logo === undefined ? [] : [logo])];
  const theme: Theme = { ...rest, palette, slots, colourMap, styles, marks, scale, larger, decoration: drawn };
  faults.push(...colourFaults(entry, theme), ...wrongColours);
  // Contrasts of colours that are wrong say nothing.
  if (wrongColours.length === 0) faults.push(...emphasisFaults(theme, emphasis));
  return { theme, faults: once(faults) };
}

interface Colours extends Pick<Theme, 'palette' | 'slots' | 'colourMap'> {
  readonly faults: readonly ThemeFault[];
}

function coloursOf(
  entry: ThemeEntry,
  looks: Pick<Theme, 'styles' | 'marks'> & Required<Pick<ThemeEntry, 'emphasis'>>,
): Colours {
  const { palette, faults } = readPalette(entry);
  const { colours, palette: entries, minimumContrast } = entry;
  if (colours === undefined) {
    const slots = mapped(entry.slots, (token) => palette[token]?.hex ?? '000000');
    return { palette, slots, colourMap: usualColourMap, faults };
  }
  // A colour that is written in the theme that is extended is what its token should be as light as.
  const aims = mapped(palette, (colour, token) => ({ ...colour, hex: entries[token]?.hex ?? colour.hex }));
  const branded = brandColours(aims, entries, colours, { ...looks, minimumContrast });
  const own = faults.filter(({ path: [, token = ''] }) => entries[token]?.hex === undefined);
  return { palette: branded, slots: colours, colourMap: colourMapOf(colours), faults: own };
}

const mapped = <A, B>(map: Readonly<Record<string, A>>, change: (value: A, key: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));

/** A style that others extend is read once for each of them; its fault is one. */
const once = (faults: readonly ThemeFault[]): ThemeFault[] => [
  ...new Map(faults.map((fault) => [`${fault.path.join('.')} ${fault.message}`, fault])).values(),
];

function resolveStyle(entry: ThemeEntry, name: string, trail: readonly string[], faults: ThemeFault[]): Style {
  const own = Object.hasOwn(entry.styles, name) ? entry.styles[name] : undefined;
  if (own === undefined || trail.includes(name)) {
    const user = trail.at(-1) ?? name;
    const message =
      own === undefined ? `extends the unknown style «${name}»` : `extends itself by way of ${trail.join(', ')}`;
    const slip = own === undefined ? { slip: { name, known: Object.keys(entry.styles) } } : {};
    faults.push({ path: ['styles', user, 'extends'], message, ...slip });
    return base;
  }
  const { extends: parent, line, ...rest } = own;
  const start = parent === undefined ? base : resolveStyle(entry, parent, [...trail, name], faults);
  const stepsFit = rest.size === undefined ? {} : { steps: [], larger: [] };
  return { ...start, ...stepsFit, ...rest, name, ...(line === undefined ? {} : { line: readLine(line) }) };
}

const LOOKS = new Map<string, Pick<Line, 'dash' | 'double'>>([
  ['dash', { dash: 'dash' }],
  ['double', { double: true }],
]);

/** A line is written as `grey300 0.75`, `petrol 1.25 dash` or `ink3 3 double`. */
function readLine(entry: LineEntry): Line {
  const [colour = '', width = '', look] = entry.split(' ');
  return { colour, width: Number(width), ...LOOKS.get(look ?? '') };
}

/** Each colour is checked where it is written, not in every style that inherits it. */
function colourFaults(entry: ThemeEntry, theme: Theme): ThemeFault[] {
  const known = Object.keys(theme.palette);
  const check = (path: readonly string[], token: ColourToken | undefined): ThemeFault[] =>
    token === undefined || Object.hasOwn(theme.palette, token)
      ? []
      : [{ path, message: `uses the unknown colour «${token}»`, slip: { name: token, known } }];
  const lineColour = (line: LineEntry | undefined): ColourToken | undefined =>
    line === undefined ? undefined : readLine(line).colour;
  return [
    ...check(['palette'], base.colour),
    ...Object.entries(entry.styles).flatMap(([name, style]) => [
      ...check(['styles', name, 'colour'], style.colour),
      ...check(['styles', name, 'bullet'], style.bullet),
      ...check(['styles', name, 'fill'], style.fill),
      ...check(['styles', name, 'hatch'], style.hatch),
      ...check(['styles', name, 'line'], lineColour(style.line)),
    ]),
    ...Object.entries(entry.marks).flatMap(([name, mark]) => [
      ...check(['marks', name, 'fill'], mark.fill),
      ...check(['marks', name, 'line'], lineColour(mark.line)),
      ...styleFault(['marks', name, 'style'], mark.style, Object.keys(entry.styles)),
    ]),
    ...Object.entries(entry.slots).flatMap(([slot, token]) => check(['slots', slot], token)),
    ...(entry.decoration ?? []).flatMap((one, index) => [
      ...check(['decoration', String(index), 'fill'], one.fill),
      ...((one.fill === undefined) === (one.picture === undefined) ? [neither(index)] : []),
    ]),
  ];
}

const neither = (index: number): ThemeFault => ({
  path: ['decoration', String(index)],
  message: 'must name either a «picture» or a «fill»',
});

const styleFault = (path: readonly string[], name: string | undefined, known: readonly string[]): ThemeFault[] =>
  name === undefined || known.includes(name)
    ? []
    : [{ path, message: `names the unknown style «${name}»`, slip: { name, known } }];
