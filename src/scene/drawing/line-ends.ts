/** What stood between two lines before they were broken: a space, nothing (after the word's own hyphen), or a hyphenation. */

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/u.test(sign);
const isInvisible = (sign: string | undefined): boolean =>
  sign !== undefined && /\p{Default_Ignorable_Code_Point}/u.test(sign);

export type LineEnd = ' ' | '-' | '';

/**
 * One end for each line that `source` was broken into; `-` marks a hyphen that only the break has added. The last line
 * ends in nothing, or in a space where other text of the same element follows.
 */
export function lineEnds(source: string, lines: readonly string[], followed: boolean): LineEnd[] {
  let at = 0;
  return lines.map((line, index) => {
    const read = readLine(source, at, line);
    at = read.end;
    if (index === lines.length - 1) return followed ? ' ' : '';
    return read.hyphenated ? '-' : read.spaced ? ' ' : '';
  });
}

/** Follows a line through the source from `at`. */
function readLine(source: string, at: number, line: string): { end: number; spaced: boolean; hyphenated: boolean } {
  let end = at;
  let hyphenated = false;
  for (let index = 0; index < line.length; index++) {
    while (source[end] !== line[index] && isInvisible(source[end])) end++;
    if (source[end] === line[index]) end++;
    else hyphenated ||= index === line.length - 1 && /[-‐]/u.test(line[index] ?? '');
  }
  const reached = end;
  while (isSpace(source[end]) || isInvisible(source[end])) end++;
  return { end, spaced: /\s/u.test(source.slice(reached, end)), hyphenated };
}
