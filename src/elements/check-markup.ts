/** Checks a tree of elements against what elements are known, what they may hold, and the names the theme has. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { isElement, type Element } from '../template/element.js';
import type { Theme } from '../theme/theme.js';
import { readSize, word } from '../setting/attributes.js';
import type { AttributeType } from './element-kind.js';
import { kinds, parts } from './registry.js';
import { placing } from './slide.js';

interface Known {
  readonly attributes: Readonly<Record<string, AttributeType>>;
  readonly children: readonly string[];
  readonly text: boolean;
}

/** Every fault of the tree; layout may rely on a tree without any. */
export function checkMarkup(root: Element, theme: Theme): Diagnostic[] {
  if (root.kind !== 'slide')
    return [fault('unknown-element', root, `A layout's outermost element is <slide>, not <${root.kind}>.`)];
  return checkElement(root, undefined, theme);
}

/** Names come from templates, so `constructor` and the like must not find what every object has. */
const own = <T>(entries: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(entries, name) ? entries[name] : undefined;

const lookUp = (kind: string): Known | undefined => own<Known>(kinds, kind) ?? own<Known>(parts, kind);

function checkElement(element: Element, parent: Element | undefined, theme: Theme): Diagnostic[] {
  const known = lookUp(element.kind);
  if (known === undefined) {
    return [
      fault(
        'unknown-element',
        element,
        `There is no element <${element.kind}>.`,
        suggestion(element.kind, [...Object.keys(kinds), ...Object.keys(parts)]),
      ),
    ];
  }
  const placed = parent?.kind === 'slide' ? { ...known.attributes, ...placing } : known.attributes;
  const common = {
    ...placed,
    width: placed['width'] ?? ('sizes' as const),
    height: placed['height'] ?? ('sizes' as const),
  };
  return [
    ...checkPlace(element, parent),
    ...Object.keys(element.attributes).flatMap((name) => checkAttribute(element, name, common, theme)),
    ...checkText(element, known),
    ...checkShape(element),
    ...element.children.filter(isElement).flatMap((child) => checkElement(child, element, theme)),
  ];
}

function checkPlace(element: Element, parent: Element | undefined): Diagnostic[] {
  const allowed = parent === undefined ? undefined : (lookUp(parent.kind)?.children ?? []);
  if (allowed === undefined || allowed.includes(element.kind)) return [];
  return [
    fault(
      'misplaced-element',
      element,
      `<${element.kind}> cannot stand in <${parent?.kind ?? ''}>; there may stand ${allowed.join(', ') || 'no elements'}.`,
    ),
  ];
}

const checkShape = (element: Element): Diagnostic[] =>
  (own(kinds, element.kind)?.check?.(element) ?? []).map((message) => fault('wrong-shape', element, message));

function checkText(element: Element, known: Known): Diagnostic[] {
  if (known.text || element.children.every(isElement)) return [];
  return [
    fault(
      'misplaced-text',
      element,
      `<${element.kind}> holds elements only, so the text in it would not be shown.`,
      'Put the text into a <text>.',
    ),
  ];
}

function checkAttribute(element: Element, name: string, known: Known['attributes'], theme: Theme): Diagnostic[] {
  const type = own(known, name);
  if (type === undefined)
    return [
      fault(
        'unknown-attribute',
        element,
        `<${element.kind}> has no attribute "${name}".`,
        suggestion(name, Object.keys(known)),
      ),
    ];
  const value = word(element, name, '');
  const table = typeof type === 'string' ? tableOf(type, theme) : undefined;
  const isKnown = typeof type === 'string' ? table === undefined || Object.hasOwn(table, value) : type.includes(value);
  if (!isKnown) {
    const what = typeof type === 'string' ? type : 'value';
    const hint = suggestion(value, typeof type === 'string' ? Object.keys(table ?? {}) : type);
    return [fault(`unknown-${what}`, element, `There is no ${what} "${value}" for the attribute "${name}".`, hint)];
  }
  return readable(type, value)
    ? []
    : [fault('wrong-kind', element, `The attribute "${name}" cannot be "${value}": ${expected(type)}.`)];
}

/** Where the theme keeps the names that an attribute of this type may hold; undefined where it holds no name. */
function tableOf(type: string, theme: Theme): object | undefined {
  const tables: Partial<Record<string, object>> = {
    style: theme.styles,
    mark: theme.marks,
    box: theme.boxes,
    colour: theme.palette,
  };
  return tables[type];
}

function readable(type: AttributeType, value: string): boolean {
  if (type === 'number') return /^\s*-?\d+(\.\d+)?\s*$/u.test(value);
  if (type === 'count') return /^[1-9]\d?$/u.test(value);
  if (type === 'flag') return value === 'yes' || value === 'no';
  if (type === 'sizes')
    return (
      value.trim() !== '' &&
      value
        .trim()
        .split(/\s+/u)
        .every((size) => readSize(size) !== undefined)
    );
  return true;
}

const expected = (type: AttributeType): string => {
  if (type === 'number') return 'it is a number of points';
  if (type === 'count') return 'it is a whole number from 1 to 99';
  return type === 'flag' ? 'it is yes or no' : 'it is a list of sizes such as 2fr, 72 or content';
};

const fault = (code: string, element: Element, message: string, hint?: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  place: element.place,
  ...(hint === undefined || hint === '' ? {} : { hint }),
});
