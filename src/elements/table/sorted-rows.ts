/** Rows in the order of the locale's alphabet, which only layout knows: templates are expanded once for all languages. */
import type { LayoutContext } from '../../setting/context.js';
import { childElements, childrenOf } from '../../setting/children.js';
import { memo } from '../../setting/memo.js';
import { plainText } from '../../setting/plain-text.js';
import { isElement, type Element, type Node } from '../../template/element.js';
import { table, tr } from './declarations.js';
import { rowGroups } from './grid.js';

const sorted = memo<Element>();

/** The table as it is, or with its groups of rows sorted by the words of their first cell. */
export function sortedRows(element: Element, context: LayoutContext): Element {
  if (!table.read(element, context).sort) return element;
  return sorted(context.sitting, [element], () => {
    const { compare } = new Intl.Collator(context.lang);
    const heads = childrenOf(element, 'tr').filter((row) => tr.read(row, context).head);
    const groups = rowGroups(element, context).map(({ rows }) => ({ rows, words: firstWords(rows[0], context) }));
    const bodies = groups.sort((a, b) => compare(a.words, b.words)).flatMap(({ rows }) => rows);
    return { ...element, children: [...heads, ...bodies] };
  });
}

const firstWords = (row: Element | undefined, context: LayoutContext): string =>
  row === undefined ? '' : wordsOf(childElements(row)[0]?.children ?? [], context);

const wordsOf = (nodes: readonly Node[], context: LayoutContext): string =>
  nodes.map((node) => (isElement(node) ? wordsOf(node.children, context) : plainText([node], context))).join('');
