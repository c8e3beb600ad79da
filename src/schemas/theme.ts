/** What `layouts/themes/<name>.yaml` may hold. A theme that extends another need only hold what it changes. */
import { isMap } from '../load/maps.js';
import { fields, mapOf } from './shapes.js';

const text = { type: 'string', minLength: 1 };
const number = { type: 'number' };
const above0 = { type: 'number', exclusiveMinimum: 0 };
const atLeast0 = { type: 'number', minimum: 0 };
const oneOf = (...values: readonly string[]) => ({ type: 'string', enum: values });
const numbers = (count: number) => ({ type: 'array', items: number, minItems: count, maxItems: count });

const line = {
  type: 'string',
  pattern: '^\\S+ \\d+(\\.\\d+)?( dash| double)?$',
  description: 'Write a colour and a width, such as grey300 0.75; dash behind them breaks the line, double makes two of it.',
};

const hex = {
  type: 'string',
  pattern: '^[0-9A-F]{6}$',
  description: 'Write six hexadecimal digits in capitals, in quotes.',
};

const style = fields(
  {},
  {
    extends: text,
    font: oneOf('title', 'text'),
    size: above0,
    leading: above0,
    bold: { type: 'boolean' },
    colour: text,
    space: number,
    align: oneOf('left', 'center', 'right'),
    anchor: oneOf('top', 'middle', 'bottom'),
    bullet: text,
    padding: numbers(4),
    fill: text,
    hatch: text,
    line,
    radius: atLeast0,
    steps: { type: 'array', items: numbers(2) },
    larger: { type: 'array', items: numbers(2) },
    maxLines: above0,
    hyphenate: { type: 'boolean' },
  },
);

const shapes = ['dot', 'ring', 'square', 'diamond', 'dash', 'plus', 'minus', 'attention', 'swatch', 'edged', 'line', 'tile'];
const mark = fields(
  { shape: oneOf(...shapes), width: atLeast0, height: atLeast0, indent: number },
  { fill: text, line, radius: atLeast0, head: oneOf('triangle'), style: text, at: oneOf('before', 'behind') },
);
/** It becomes part of a path among installed packages, so it may be nothing but a name. */
const installed = {
  type: 'string',
  pattern: '^[^\\s./\\\\]+( [^\\s./\\\\]+)*$',
  description: 'Write the family as its files or its package do, without dots and slashes, such as Noto Sans.',
};
const family = fields(
  { pptx: text, pdf: installed },
  { descent: number, generic: oneOf('serif', 'sans-serif') },
);
const accents = [1, 2, 3, 4, 5, 6].map((index) => `accent${index}`);
const slots = ['dk1', 'lt1', 'dk2', 'lt2', ...accents, 'hlink', 'folHlink'];
/** `hex` only in the colour that fills its slot; all others are reckoned from that one. */
const colour = fields(
  { slot: oneOf('tx1', 'bg1', 'tx2', 'bg2', ...accents, 'hlink', 'folHlink') },
  { hex, satMod: atLeast0, lumMod: atLeast0, lumOff: number },
);

const file = { type: 'string', format: 'project-path' };
const box = { x: number, y: number, width: atLeast0, height: atLeast0 };
const crop = numbers(4);

/** What an imported brand says beside what differs. */
const brand = {
  template: file,
  colours: fields(Object.fromEntries(slots.map((name) => [name, hex]))),
  scale: above0,
  safe: fields(box),
  logo: fields({ picture: file, ...box }, { crop }),
  // Each is a picture, or a plain area in a colour of the palette.
  decoration: { type: 'array', items: fields(box, { picture: file, fill: text, crop }) },
};

const whole = fields(
  {
    name: text,
    page: fields({ width: above0, height: above0 }),
    fonts: fields({ title: family, text: family }),
    slots: fields(Object.fromEntries(slots.map((name) => [name, text]))),
    palette: mapOf(colour),
    styles: mapOf(style),
    marks: mapOf(mark),
    boxes: mapOf(fields(box)),
    measures: mapOf(number),
    steps: { type: 'integer', minimum: 0 },
    minimumSize: atLeast0,
    minimumContrast: atLeast0,
  },
  { extends: text, emphasis: mapOf(text), larger: { type: 'integer', minimum: 0 }, ...brand },
);

/** The schema of a theme together with those it extends. */
export const themeSchema = whole;

const optional = (schema: object): object =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'required')
      .map(([key, value]) => [key, isMap(value) ? optional(value) : value]),
  );

/** The schema of one file, for editors: a theme that extends another may leave everything out. */
export const themeFileSchema = {
  if: { required: ['extends'] },
  then: optional(whole),
  else: whole,
};
