/** A text with its line starts, so that any offset can be named as file, line and column. */
import type { Place } from '../diagnostics/diagnostic.js';

export interface TextFile {
  readonly path: string;
  /** Line ends are `\n`; no byte order mark. */
  readonly text: string;
  /** Offset of each line's first character. */
  readonly starts: readonly number[];
}

/** Windows line ends and a byte order mark are harmless: they are taken away without moving a line or column. */
export function textFile(path: string, content: string): TextFile {
  const text = content.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { path, text, starts };
}

/** The place of `length` characters from `offset`; it ends at the end of its line at the latest. */
export function placeAt(file: TextFile, offset: number, length = 1): Place {
  const at = Math.max(0, Math.min(offset, file.text.length));
  const line = lineOf(file.starts, at);
  const start = file.starts[line] ?? 0;
  const end = (file.starts[line + 1] ?? file.text.length + 1) - 1;
  const span = Math.max(1, Math.min(length, end - at));
  return {
    file: file.path,
    line: line + 1,
    column: at - start + 1,
    length: span,
    excerpt: file.text.slice(start, end),
  };
}

/** Index of the last start that is not after the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
