/** What elements of an SVG refer to by `url(#…)`: in attributes, in their style, and in rules of its style sheets (CSS 2). */
import type { XmlElement } from '../../../xml/read-xml.js';
import { allOf, charactersIn } from '../../../xml/walk-xml.js';

export interface Reference {
  /** `fill`, `clip-path`, `marker-mid`. */
  readonly property: string;
  readonly id: string;
}

interface Rule {
  readonly selectors: readonly string[];
  readonly references: readonly Reference[];
}

/** Those of a rule too that a reader of CSS might leave out: more elements than it is for may be told, never fewer. */
export function referencesIn(root: XmlElement): (element: XmlElement) => readonly Reference[] {
  const rules = allOf(root, 'style').flatMap((style) => rulesIn(charactersIn(style)));
  return (element) => [
    ...Object.entries(element.attributes).flatMap(([name, value]) =>
      name === 'style' ? declared(value) : idsIn(value).map((id) => ({ property: name, id })),
    ),
    ...rules.flatMap(({ selectors, references }) =>
      selectors.some((selector) => mayMean(selector, element)) ? references : [],
    ),
  ];
}

const idsIn = (value: string): readonly string[] =>
  value.includes('url(')
    ? [...value.matchAll(/url\(\s*["']?\s*#([^"')]*?)\s*["']?\s*\)/gu)].map(([, id = '']) => id)
    : [];

const declared = (style: string): readonly Reference[] =>
  style.split(';').flatMap((one) => {
    const property = one.slice(0, one.indexOf(':')).trim();
    return idsIn(one).map((id) => ({ property, id }));
  });

const rulesIn = (sheet: string): readonly Rule[] =>
  [...sheet.replaceAll(/\/\*[^]*?\*\//gu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(
    ([, selectors = '', body = '']) => {
      const references = declared(body);
      return references.length === 0 ? [] : [{ selectors: selectors.split(','), references }];
    },
  );

/** By the last part of the selector: what it must stand in, and its other attributes, are not looked at. */
function mayMean(selector: string, { name, attributes }: XmlElement): boolean {
  const last =
    selector
      .trim()
      .replaceAll(/\[[^\]]*\]/gu, '')
      .split(/[\s>+~]+/u)
      .at(-1) ?? '';
  const [type = ''] = /^[\w-]*/u.exec(last) ?? [];
  const classes = (attributes['class'] ?? '').split(/\s+/u);
  return (
    (type === '' || type === name) &&
    [...last.matchAll(/\.([\w-]+)/gu)].every(([, one = '']) => classes.includes(one)) &&
    [...last.matchAll(/#([\w-]+)/gu)].every(([, id]) => id === attributes['id'])
  );
}
