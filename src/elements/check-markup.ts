/** Checks a tree of elements against what they declare, and the names in it against the theme. */
import { type Diagnostic, error } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import type { Attributes } from '../setting/attribute-set.js';
import type { Declaration } from '../setting/declare.js';
import { looksAt } from '../setting/looks.js';
import { isElement, type Element } from '../template/element.js';
import type { Theme } from '../theme/theme.js';
import { declarationOf, declarations, kinds, mayStandIn } from './registry.js';

/** Every fault of the tree; layout may rely on a tree without any. */
export const checkMarkup = (root: Element, theme: Theme): Diagnostic[] => checkElement(root, undefined, theme);

function checkElement(element: Element, parent: Declaration | undefined, theme: Theme): Diagnostic[] {
  const own = declarationOf(element.kind);
  if (own === undefined) {
    const names = declarations.map(({ kind }) => kind);
    const hint = suggestion(element.kind, names) ?? `There are ${names.join(', ')}.`;
    return [fault('unknown-element', element, `There is no element <${element.kind}>.`, hint)];
  }
  const faults = [
    ...checkPlace(element, own, parent),
    ...checkAttributes(element, { ...own.types, ...parent?.onChildren }, own, theme),
    ...checkText(element, own),
    ...element.children.filter(isElement).flatMap((child) => checkElement(child, own, theme)),
  ];
  // Its shape is read from attributes, its own and its children's: they must be sound.
  return faults.length > 0 ? faults : checkShape(element, theme);
}

function checkPlace(element: Element, own: Declaration, parent: Declaration | undefined): Diagnostic[] {
  if (parent === undefined || mayStandIn(own, parent)) return [];
  const allowed = declarations.filter((other) => mayStandIn(other, parent)).map(({ kind }) => kind);
  const message = `<${element.kind}> cannot stand in <${parent.kind}>; there may stand ${allowed.join(', ') || 'no elements'}.`;
  return [fault('misplaced-element', element, message, 'Move it there, or choose another element.')];
}

const checkShape = (element: Element, theme: Theme): Diagnostic[] =>
  (kinds.get(element.kind)?.check?.(element, looksAt(theme, 0)) ?? []).map((message) =>
    fault('wrong-shape', element, message, `layouts/README.md shows how <${element.kind}> is made up.`),
  );

function checkText(element: Element, own: Declaration): Diagnostic[] {
  if (own.holds.includes('words') || element.children.every(isElement)) return [];
  const message = `<${element.kind}> holds elements only, so the text in it would not be shown.`;
  return [fault('misplaced-text', element, message, 'Put the text into a <text>.')];
}

function checkAttributes(element: Element, types: Attributes, own: Declaration, theme: Theme): Diagnostic[] {
  return Object.keys(element.attributes).flatMap((name) => {
    // Names come from templates, so `constructor` and the like must not find what every object has.
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type !== undefined) return checkValue(element, name, type, theme);
    const known = Object.keys(types);
    const hint = suggestion(name, known) ?? (known.length === 0 ? 'Take it away.' : `It may have ${known.join(', ')}.`);
    return [fault('unknown-attribute', element, `<${own.kind}> has no attribute «${name}» here.`, hint)];
  });
}

function checkValue(element: Element, name: string, type: Attributes[string], theme: Theme): Diagnostic[] {
  const value = element.attributes[name] ?? [];
  const wrong = type.check(value, theme);
  if (wrong === undefined) return [];
  const written = value.map((part) => (part.kind === 'literal' ? part.text : '{{…}}')).join('');
  if (wrong.kind === 'unreadable') {
    const hint = `${wrong.expected.replace(/^i/u, 'I')}.`;
    return [fault('wrong-kind', element, `The attribute «${name}» cannot be «${written}».`, hint)];
  }
  const message = `There is no ${wrong.what} «${written}» for the attribute «${name}».`;
  return [fault(`unknown-${wrong.what}`, element, message, suggestion(written, wrong.known) ?? oneOf(wrong.known))];
}

/** Longer lists are not read. */
const MOST_LISTED = 20;

const oneOf = (names: readonly string[]): string =>
  names.length > MOST_LISTED
    ? `There are ${names.slice(0, MOST_LISTED).join(', ')} and others.`
    : `There are ${names.join(', ')}.`;

const fault = (code: string, { place }: Element, message: string, hint: string): Diagnostic =>
  error(code, message, hint, place);
