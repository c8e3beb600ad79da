/** Checks the shape of a theme's YAML, so that reading it can rely on every field being of its kind. */
import type { ThemeEntry, ThemeFault } from './read-theme.js';

type Check = (value: unknown, path: readonly string[]) => ThemeFault[];

const fault = (path: readonly string[], message: string): ThemeFault[] => [{ path, message }];
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const amount: Check = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? [] : fault(path, 'must be a number');
const text: Check = (value, path) => (typeof value === 'string' && value !== '' ? [] : fault(path, 'must be a text'));
const yesNo: Check = (value, path) => (typeof value === 'boolean' ? [] : fault(path, 'must be true or false'));
const hex: Check = (value, path) =>
  typeof value === 'string' && /^[0-9A-F]{6}$/u.test(value)
    ? []
    : fault(path, 'must be six hexadecimal digits in capitals');
const line: Check = (value, path) =>
  typeof value === 'string' && /^\S+ \d+(\.\d+)?( dash)?$/u.test(value)
    ? []
    : fault(path, 'must be a colour and a width, such as grey300 0.75, and may end in dash');
const oneOf =
  (...values: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && values.includes(value) ? [] : fault(path, `must be one of ${values.join(', ')}`);
const amounts =
  (count: number): Check =>
  (value, path) =>
    Array.isArray(value) && value.length === count && value.every((item) => typeof item === 'number')
      ? []
      : fault(path, `must be a list of ${count} numbers`);

/** A map whose values all pass the check. */
const all =
  (check: Check): Check =>
  (value, path) =>
    isMap(value)
      ? Object.entries(value).flatMap(([key, item]) => check(item, [...path, key]))
      : fault(path, 'must be a map');

/** A map with these fields and no others. */
const fields =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path) => {
    if (!isMap(value)) return fault(path, 'must be a map');
    const known = { ...required, ...optional };
    const missing = Object.keys(required)
      .filter((key) => !Object.hasOwn(value, key))
      .flatMap((key) => fault([...path, key], 'is missing'));
    const wrong = Object.entries(value).flatMap(([key, item]) =>
      Object.hasOwn(known, key)
        ? (known[key]?.(item, [...path, key]) ?? [])
        : [
            {
              path: [...path, key],
              message: 'is a name that means nothing here',
              slip: { name: key, known: Object.keys(known) },
            },
          ],
    );
    return [...missing, ...wrong];
  };

const steps: Check = (value, path) =>
  Array.isArray(value)
    ? value.flatMap((item: unknown, index) => amounts(2)(item, [...path, String(index)]))
    : fault(path, 'must be a list');

const style = fields(
  {},
  {
    extends: text,
    font: oneOf('title', 'text'),
    size: amount,
    leading: amount,
    bold: yesNo,
    colour: text,
    space: amount,
    align: oneOf('left', 'center', 'right'),
    anchor: oneOf('top', 'middle', 'bottom'),
    bullet: text,
    padding: amounts(4),
    fill: text,
    line,
    radius: amount,
    steps,
    maxLines: amount,
    hyphenate: yesNo,
  },
);

const shapes = ['dot', 'ring', 'check', 'dash', 'plus', 'minus', 'attention', 'swatch', 'line'];
const mark = fields(
  { shape: oneOf(...shapes), width: amount, height: amount, indent: amount },
  { fill: text, line, radius: amount, head: oneOf('triangle') },
);
const colour = fields({ hex, slot: text }, { satMod: amount, lumMod: amount, lumOff: amount });
const family = fields({ pptx: text, pdf: text, descent: amount });
const slotNames = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const theme = fields({
  name: text,
  page: fields({ width: amount, height: amount }),
  fonts: fields({ title: family, text: family }),
  slots: fields(Object.fromEntries(slotNames.map((name) => [name, text]))),
  palette: all(colour),
  styles: all(style),
  marks: all(mark),
  boxes: all(fields({ x: amount, y: amount, width: amount, height: amount })),
  measures: all(amount),
  steps: amount,
  minimumSize: amount,
  minimumContrast: amount,
});

/** The entry where its shape is right, else every fault of it. */
export function themeEntry(value: unknown): { value?: ThemeEntry; faults: readonly ThemeFault[] } {
  const faults = theme(value, []);
  // `theme` has checked every field, which the compiler cannot follow.
  return faults.length === 0 ? { value: value as ThemeEntry, faults } : { faults };
}
