/** What remarks on figures and abbreviations depend on: the facts and texts that their slide prints, known once all of it is expanded. */
import { withoutQualifier } from '../model/fact-forms.js';
import { isAnswer } from '../model/answers.js';
import { type Element, type Inline, isElement } from './element.js';
import { factsShown } from './facts-shown.js';

/** Tells each `{{rounded}}` and `{{disputes}}` what the slide prints, and each list of abbreviations which answers it quotes. */
export function withPrinted(root: Element): Element {
  const printed: Inline[] = [];
  gather(root, printed);
  if (!printed.some(({ kind }) => asking.has(kind))) return root;
  const facts = unique(printed.flatMap(bareFacts));
  const shown = unique(printed.flatMap((part) => (part.kind === 'literal' ? [] : factsShown(part))));
  const units = unique(printed.flatMap((part) => (part.kind === 'unit' ? [part.id] : [])));
  const quoted = units.filter(isAnswer);
  return replaced(root, (part) => {
    if (part.kind === 'rounded') return { ...part, facts, units };
    if (part.kind === 'disputes') return { ...part, facts: shown, units };
    return part.kind === 'abbreviations' && quoted.length > 0 ? { ...part, quoted } : part;
  });
}

const asking: ReadonlySet<string> = new Set(['rounded', 'disputes', 'abbreviations']);

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

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
