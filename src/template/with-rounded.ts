/** What the remark that figures are rounded depends on: the facts and texts of its slide, known once all of it is expanded. */
import { withoutQualifier } from '../model/fact-forms.js';
import { type Element, type Inline, isElement } from './element.js';

/** Tells each `{{rounded}}` what the slide prints. */
export function withRounded(root: Element): Element {
  const printed: Inline[] = [];
  gather(root, printed);
  if (!printed.some(({ kind }) => kind === 'rounded')) return root;
  const facts = [...new Set(printed.flatMap(bareFacts))];
  const units = [...new Set(printed.flatMap((part) => (part.kind === 'unit' ? [part.id] : [])))];
  return replaced(root, (part) => (part.kind === 'rounded' ? { ...part, facts, units } : part));
}

/** What stands in attributes and between tags, in order; characters print no fact. */
function gather({ attributes, children }: Element, into: Inline[]): void {
  for (const name in attributes)
    for (const part of attributes[name] ?? []) if (part.kind !== 'literal') into.push(part);
  for (const node of children)
    if (isElement(node)) gather(node, into);
    else if (node.kind !== 'literal') into.push(node);
}

/** Facts that the template prints without their qualifier; the segments that it draws for shares hold bare numbers. */
function bareFacts(part: Inline): readonly string[] {
  if (part.kind === 'fact') return withoutQualifier(part.form) ? [part.id] : [];
  return part.kind === 'computed' && part.of === 'share' ? [...part.first, ...part.second] : [];
}

const replaced = (element: Element, by: (part: Inline) => Inline): Element => ({
  ...element,
  children: element.children.map((node) => (isElement(node) ? replaced(node, by) : by(node))),
});
