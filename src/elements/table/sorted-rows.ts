/** Rows in the order of the locale's alphabet, which only layout knows: templates are expanded once for all languages. */
import type { Setting, Texts } from '../../setting/context.js';
import { childElements, childrenOf } from '../../setting/children.js';
import { memoPerPage } from '../../setting/memo.js';
import { plainText } from '../../setting/plain-text.js';
import { isElement, type Element, type Node } from '../../template/element.js';
import { table, tr } from './declarations.js';
import { rowGroups } from './grid.js';

/** The table as it is, or with its groups of rows sorted by the words of their first cell. */
export const sortedRows = (element: Element, setting: Setting): Element =>
  table.read(element, setting).sort ? sorted(setting, element) : element;

const sorted = memoPerPage((setting, element: Element): Element => {
  const { compare } = new Intl.Collator(setting.lang);
  const heads = childrenOf(element, 'tr').filter((row) => tr.read(row, setting).head);
  const groups = rowGroups(element, setting).map(({ rows }) => ({ rows, words: firstWords(rows[0], setting) }));
  const bodies = groups.sort((a, b) => compare(a.words, b.words)).flatMap(({ rows }) => rows);
  return { ...element, children: [...heads, ...bodies] };
});

const firstWords = (row: Element | undefined, context: Texts): string =>
  row === undefined ? '' : wordsOf(childElements(row)[0]?.children ?? [], context);

const wordsOf = (nodes: readonly Node[], context: Texts): string =>
  nodes.map((node) => (isElement(node) ? wordsOf(node.children, context) : plainText([node], context))).join('');
