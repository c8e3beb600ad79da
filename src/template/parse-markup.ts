/** Parses an expanded template strictly as XML into the tree of elements; the root is `slide`. */
import { SaxesParser } from 'saxes';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { placeAttribute } from './mark-places.js';
import { isElement, type Element, type Inline, type Node } from './element.js';
import { readTokens } from './reference-token.js';

interface Growing {
  readonly kind: string;
  readonly attributes: Record<string, readonly Inline[]>;
  readonly children: Node[];
  readonly place: Place;
}

/** Gives the root, or a diagnostic that names the template's line nearest to the fault. */
export function parseMarkup(
  markup: string,
  file: string,
  aliases: ReadonlyMap<string, string> = new Map(),
): { root?: Element; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const stack: Growing[] = [];
  let root: Element | undefined;
  let last: Place = { file, line: 1, column: 1 };
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  parser.on('error', (error) => {
    if (diagnostics.length > 0) return;
    const open = stack.at(-1);
    if (open === undefined) diagnostics.push(root?.kind === 'slide' ? outsideSlide(last, file) : withoutSlide(file));
    else diagnostics.push(brokenMarkup(error.message, error.message.includes('unclosed') ? open.place : last));
  });
  parser.on('opentag', (tag) => {
    const element = openElement(tag.name, tag.attributes, last, aliases);
    last = element.place;
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => stack.at(-1)?.children.push(...readTokens(text.replace(/[ \t\r\n]+/gu, ' '))));
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed === undefined) return;
    trimText(closed.children);
    if (stack.length === 0) root = closed;
  });
  parser.write(markup).close();
  if (diagnostics.length === 0 && root?.kind !== 'slide') diagnostics.push(withoutSlide(file));
  return root === undefined || diagnostics.length > 0 ? { diagnostics } : { root, diagnostics };
}

function openElement(
  kind: string,
  attributes: Readonly<Record<string, string>>,
  last: Place,
  aliases: ReadonlyMap<string, string>,
): Growing {
  const { [placeAttribute]: at, ...rest } = attributes;
  const read = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, readTokens(value)]));
  return { kind, attributes: read, children: [], place: at === undefined ? last : readPlace(at, aliases) };
}

function readPlace(at: string, aliases: ReadonlyMap<string, string>): Place {
  const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/u.exec(at) ?? [];
  return { file: aliases.get(file) ?? file, line: Number(line), column: Number(column) };
}

/** White space beside a block is layout of the template, not text; beside a `run` it is a space between words. */
function trimText(children: Node[]): void {
  const inline = (node: Node | undefined): boolean => node !== undefined && (!isElement(node) || node.kind === 'run');
  const kept = children.flatMap((node, index): Node[] => {
    if (isElement(node) || node.kind !== 'literal') return [node];
    const start = inline(children[index - 1]) ? node.text : node.text.replace(/^ +/u, '');
    const text = inline(children[index + 1]) ? start : trimEnd(start);
    return text === '' ? [] : [{ kind: 'literal', text }];
  });
  children.splice(0, children.length, ...kept);
}

/** No-break spaces at an end are meant; only those that folding leaves are taken off. */
const trimEnd = (text: string): string => text.replace(/ +$/u, '');

/** What a partial prints would be told at the partial, which is not to blame. */
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
    message: `The template gives markup that is not well-formed: ${reason.replace(/^\d+:\d+: /u, '')}`,
    hint: 'Every element must be closed, attribute values quoted, and & written as &amp;.',
    place,
  };
}
