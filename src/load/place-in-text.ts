/** Finds where a stretch of a text stands inside the YAML file, also in block scalars. */
import type { Place } from '../diagnostics/diagnostic.js';
import { type Path, placeOf, scalarAt } from './place-of.js';
import type { SourceDocument } from './source-document.js';
import { placeAt } from './text-file.js';

/**
 * The place of `piece` as it stands at `offset` in the text at `path`. Escapes and folding shift characters, so the
 * piece is looked up in the raw file: the n-th in the text is the n-th there. If it cannot be found, the text's place.
 */
export const placeInText = (
  document: SourceDocument,
  path: Path,
  text: string,
  offset: number,
  piece: string,
): Place => {
  const [from = 0, to = 0] = scalarAt(document, path)?.range ?? [];
  const start = bodyStart(document.file.text, from);
  const at = nth(document.file.text.slice(start, to), piece, occurrencesBefore(text, piece, offset));
  return at === undefined ? placeOf(document, path) : placeAt(document.file, start + at, piece.length);
};

/** After the line with `|` or `>`, whose comment may hold anything. */
const bodyStart = (text: string, from: number): number => {
  if (text[from] !== '|' && text[from] !== '>') return from;
  const end = text.indexOf('\n', from);
  return end < 0 ? from : end + 1;
};

const occurrencesBefore = (text: string, piece: string, offset: number): number => {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0 && at < offset; at = text.indexOf(piece, at + 1)) count += 1;
  return count;
};

const nth = (text: string, piece: string, count: number): number | undefined => {
  let at = text.indexOf(piece);
  for (let left = count; left > 0 && at >= 0; left -= 1) at = text.indexOf(piece, at + 1);
  return at < 0 ? undefined : at;
};
