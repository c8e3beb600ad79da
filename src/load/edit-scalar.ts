/** Changes or adds one scalar of a YAML file and nothing else: comments, order, quotes, line ends and all other values stay. */
import { type Document, isMap, isNode, isScalar, type Scalar } from 'yaml';
import { isDeepStrictEqual } from 'node:util';
import type { Path } from './place-of.js';
import { scalarAt } from './place-of.js';
import { type TextFile, textFile } from './text-file.js';
import { treeOf } from './yaml-tree.js';

/** The file with the value at `path`; undefined where no way to write it there reads back as just that. */
export function withScalar(path: string, content: string, at: Path, value: string | number): string | undefined {
  const file = textFile(path, content);
  const tree = treeOf(file);
  const node = scalarAt({ file, value: undefined, tree }, at);
  if (!isScalar(node) || !node.range || tree.errors.length > 0) return undefined;
  const [start, end] = node.range;
  const wanted = expected(tree, at, value);
  for (const written of waysToWrite(node, file, value)) {
    const text = file.text.slice(0, start) + written + file.text.slice(end);
    if (isDeepStrictEqual(valueOf(treeOf(textFile(path, text))), wanted)) return asBefore(text, content);
  }
  return undefined;
}

/** The same where the map at `path` may lack the entry: it is added behind the last one, in a map on one line as in a map of lines. */
export function withEntry(path: string, content: string, at: Path, value: string): string | undefined {
  const file = textFile(path, content);
  const tree = treeOf(file);
  if (tree.errors.length > 0 || tree.hasIn(at)) return withScalar(path, content, at, value);
  const gap = gapIn(tree, at.slice(0, -1), file);
  if (gap === undefined) return undefined;
  const wanted = expected(tree, at, value);
  for (const written of inlineWays(value, '')) {
    const entry = `${gap.before}${String(at.at(-1))}: ${written}`;
    const text = file.text.slice(0, gap.offset) + entry + file.text.slice(gap.offset);
    if (isDeepStrictEqual(valueOf(treeOf(textFile(path, text))), wanted)) return asBefore(text, content);
  }
  return undefined;
}

/** Where a further entry of a map begins, and what stands between it and the last one. */
function gapIn(tree: Document, at: Path, { text }: TextFile): { offset: number; before: string } | undefined {
  const map = tree.getIn(at, true);
  const last = isMap(map) ? map.items.at(-1) : undefined;
  if (!isMap(map) || !isNode(last?.key) || !isNode(last.value) || !last.key.range || !last.value.range)
    return undefined;
  const [, end] = last.value.range;
  if (map.flow) return { offset: end, before: ', ' };
  const start = last.key.range[0];
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  // What stands behind the value on its line, such as a comment, stays there.
  const lineEnd = text.indexOf('\n', end);
  return { offset: lineEnd < 0 ? text.length : lineEnd, before: `\n${' '.repeat(indent)}` };
}

const valueOf = (tree: Document): unknown =>
  tree.errors.length > 0 ? undefined : (tree.toJS({ maxAliasCount: 100 }) as unknown);

/** The whole file's value with one other scalar; the last line end of a block stays as it was. */
function expected(tree: Document, at: Path, value: string | number): unknown {
  const copy = tree.clone();
  const before: unknown = copy.getIn(at);
  copy.setIn(at, typeof value === 'string' ? `${value}${endOf(before)}` : value);
  return valueOf(copy);
}

const endOf = (value: unknown): string => (typeof value === 'string' ? (/\s*$/u.exec(value)?.[0] ?? '') : '');

/** In its own style first, then in those that can hold anything. */
function waysToWrite(node: Scalar, file: TextFile, value: string | number): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  const end = endOf(node.value);
  const double = doubleQuoted(value + end);
  const single = `'${(value + end).replaceAll("'", "''")}'`;
  switch (node.type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return [block(node, file, value), double];
    case 'QUOTE_SINGLE':
      return [...(value.includes('\n') ? [] : [single]), double];
    case 'QUOTE_DOUBLE':
      return [double];
    default:
      return inlineWays(value, end);
  }
}

const doubleQuoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, '\\$&').replaceAll('\n', '\\n')}"`;

const inlineWays = (value: string, end: string): readonly string[] => [
  ...(value.includes('\n') ? [] : [value]),
  doubleQuoted(value + end),
];

/** Below the line with `|` or `>`, indented as it was; lines of a folded text are its paragraphs. */
function block({ range, type }: Scalar, { text }: TextFile, value: string): string {
  const raw = text.slice(range?.[0], range?.[1]);
  const head = raw.slice(0, raw.indexOf('\n') + 1);
  const body = raw.slice(head.length);
  const indent = /^(?:[ ]*\n)*([ ]*)/u.exec(body)?.[1] ?? '  ';
  const lines = (type === 'BLOCK_FOLDED' ? value.replaceAll(/\n+/gu, '$&\n') : value).split('\n');
  const tail = /\s*$/u.exec(body)?.[0] ?? '\n';
  return head + lines.map((line) => (line.trim() === '' ? '' : indent + line)).join('\n') + tail;
}

/** Line ends and byte order mark as the file had them. */
function asBefore(text: string, content: string): string {
  const mark = content.startsWith('\uFEFF') ? '\uFEFF' : '';
  const windows = content.includes('\r\n');
  return mark + (windows ? text.replaceAll('\n', '\r\n') : text);
}
