/** Parses an expanded template strictly as XML into the tree of elements; the root is `slide`. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { placeAttribute } from './mark-places.js';
import { plainParser } from '../xml/plain-parser.js';
import { isElement, type Element, type Node } from './element.js';
import { type MarkupPieces, markupPieces } from './markup-pieces.js';

/** An element that has not ended yet. */
interface Growing extends Element {
  children: Node[];
}

/** Gives the root, or a diagnostic that names the template's line nearest to the fault. */
export function parseMarkup(
  markup: string,
  file: string,
  pieces: MarkupPieces = markupPieces(new Map()),
): { root?: Element; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const stack: Growing[] = [];
  let root: Element | undefined;
  let last: Place = { file, line: 1, column: 1 };
  const parser = plainParser();
  parser.on('error', (error) => {
    if (diagnostics.length > 0) return;
    const open = stack.at(-1);
    if (open === undefined) diagnostics.push(root?.kind === 'slide' ? outsideSlide(last, file) : withoutSlide(file));
    else diagnostics.push(brokenMarkup(error.message, error.message.includes('unclosed') ? open.place : last));
  });
  parser.on('opentag', (tag) => {
    const element = openElement(tag.name, tag.attributes, last, pieces);
    last = element.place;
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => stack.at(-1)?.children.push(...pieces.inlines(text.replace(/[ \t\r\n]+/gu, ' '))));
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed === undefined) return;
    closed.children = trimText(closed.children);
    if (stack.length === 0) root = closed;
  });
  parser.write(markup).close();
  if (diagnostics.length === 0 && root?.kind !== 'slide') diagnostics.push(withoutSlide(file));
  return root === undefined || diagnostics.length > 0 ? { diagnostics } : { root, diagnostics };
}

function openElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  last: Place,
  pieces: MarkupPieces,
): Growing {
  const { [placeAttribute]: at, ...rest } = attributes;
  const read = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, pieces.inlines(value)]));
  return { kind: pieces.name(name), attributes: read, children: [], place: at === undefined ? last : pieces.place(at) };
}

/** White space beside a block only lays out the template; beside a `run` it is a space between words. */
function trimText(children: readonly Node[]): Node[] {
  const inline = (node: Node | undefined): boolean => node !== undefined && (!isElement(node) || node.kind === 'run');
  const kept = children.flatMap((node, index): Node[] => {
    if (isElement(node) || node.kind !== 'literal') return [node];
    const start = inline(children[index - 1]) ? node.text : node.text.replace(/^ +/u, '');
    const text = inline(children[index + 1]) ? start : trimEnd(start);
    if (text === node.text) return [node];
    return text === '' ? [] : [{ kind: 'literal', text }];
  });
  // Copied, since a list that has grown keeps room for seventeen.
  return [...kept];
}

/** No-break spaces at the end are intended; only the spaces that folding leaves are removed. */
const trimEnd = (text: string): string => text.replace(/ +$/u, '');

/** Otherwise the fault would be reported at a partial that prints something, which is not to blame. */
const withoutSlide = (file: string): Diagnostic => ({
  code: 'broken-markup',
  severity: 'error',
  message: 'The template has no <slide> around all that it prints.',
  hint: 'Begin it with <slide> and end it with </slide>.',
  place: { file, line: 1, column: 1 },
});

const outsideSlide = (last: Place, file: string): Diagnostic => ({
  code: 'broken-markup',
  severity: 'error',
  message: 'The template prints something after </slide>.',
  hint: 'Move it into the slide, or take it away; </slide> stands once, at the end.',
  place: last.file === file ? last : { file, line: 1, column: 1 },
});

function brokenMarkup(reason: string, place: Place): Diagnostic {
  return {
    code: 'broken-markup',
    severity: 'error',
    message: `The template gives markup that is not well-formed: ${reason}`,
    hint: 'Every element must be closed, attribute values quoted, and & written as &amp;.',
    place,
  };
}
