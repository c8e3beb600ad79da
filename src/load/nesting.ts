/** Finds nesting that would exhaust the parser's stack, before the parser sees it. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { type TextFile, placeAt } from './text-file.js';

/** Content is some ten levels deep; a text may hold a few stray brackets. */
const DEEPEST = 100;

/** The fault, or undefined. Looks at brackets, indentation and indicators in a row (`- - -`); strings are not told apart. */
export function nestingFault(file: TextFile): Diagnostic | undefined {
  const offset = deepBracket(file.text) ?? deepIndentation(file);
  return offset === undefined ? undefined : tooDeep(placeAt(file, offset));
}

const tooDeep = (place: Place): Diagnostic => ({
  code: 'too-deep',
  severity: 'error',
  message: `Lists and maps are nested more than ${DEEPEST} levels deep here.`,
  hint: 'Remove the superfluous brackets or indentation.',
  place,
});

function deepBracket(text: string): number | undefined {
  let depth = 0;
  for (const match of text.matchAll(/[[\]{}]/g)) {
    depth = match[0] === '[' || match[0] === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return match.index;
  }
  return undefined;
}

/** Counts the columns at which something is open at once; each indicator of `- - x` opens one. */
function deepIndentation({ text, starts }: TextFile): number | undefined {
  const open: number[] = [];
  for (const start of starts) {
    for (const column of columnsOf(text, start)) {
      while (open.length > 0 && (open.at(-1) ?? 0) >= column) open.pop();
      open.push(column);
      if (open.length > DEEPEST) return start + column;
    }
  }
  return undefined;
}

/** Columns of a line's leading indicators and of what follows them; none for an empty line. */
function columnsOf(text: string, start: number): readonly number[] {
  const columns: number[] = [];
  let at = skipBlanks(text, start);
  while (/[-?:]/.test(text[at] ?? '') && /[ \t]/.test(text[at + 1] ?? '')) {
    columns.push(at - start);
    at = skipBlanks(text, at + 1);
  }
  if (at < text.length && text[at] !== '\n') columns.push(at - start);
  return columns;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}
