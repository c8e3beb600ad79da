/** Finds where stretches of a text stand inside the YAML file, also in block scalars. */
import type { Place } from '../diagnostics/diagnostic.js';
import { type Path, placeOf, scalarAt } from './place-of.js';
import type { SourceDocument } from './source-document.js';
import { placeAt } from './text-file.js';

/**
 * Gives, for the text at `path`, a function that finds the place of the `piece` at `offset`. Call it from left to
 * right, so that long texts with many faults take linear time. Escapes and folding shift characters, so pieces are
 * counted: the n-th in the text is the n-th in the file. A piece that cannot be found gets the place of the text.
 */
export function placesInText(
  document: SourceDocument,
  path: Path,
  text: string,
): (offset: number, piece: string) => Place {
  const { file } = document;
  let raw: number | undefined;
  let to = 0;
  let known = 0;
  return (offset, piece) => {
    if (raw === undefined) {
      const [from = 0, end = 0] = scalarAt(document, path)?.range ?? [];
      [raw, to] = [bodyStart(file.text, from), end];
    }
    const line = firstLine(piece);
    const found = nth(file.text, line, raw, occurrences(text.slice(known, offset), line));
    if (found < 0 || found + line.length > to) return placeOf(document, path);
    [raw, known] = [found + line.length, offset + line.length];
    return placeAt(file, found, line.length);
  };
}

/** A piece that goes on over several lines is indented in the file. */
const firstLine = (piece: string): string => piece.split(/\r?\n/u, 1)[0] ?? '';

/** Starts after the line with `|` or `>`, whose comment may hold anything. */
function bodyStart(text: string, from: number): number {
  if (text[from] !== '|' && text[from] !== '>') return from;
  const end = text.indexOf('\n', from);
  return end < 0 ? from : end + 1;
}

function occurrences(text: string, piece: string): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) count += 1;
  return count;
}

/** From `start`, counted from 0; -1 where there are fewer. */
function nth(text: string, piece: string, start: number, count: number): number {
  let at = text.indexOf(piece, start);
  for (let left = count; left > 0 && at >= 0; left -= 1) at = text.indexOf(piece, at + 1);
  return at;
}
