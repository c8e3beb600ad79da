/** What one line of a PO file is (GNU gettext manual, "The Format of PO Files"). */

/** `#~` marks an entry that is no longer used, `#|` an entry's earlier source, `#~|` both. */
export type PoPrefix = '' | '#~' | '#|' | '#~|';

export type PoLine =
  | { readonly kind: 'blank' }
  /** `mark` is what stands after `#`: a space or nothing for a translator's own words, `.`, `:` or `,`. */
  | { readonly kind: 'comment'; readonly mark: string; readonly text: string }
  | { readonly kind: 'keyword'; readonly prefix: PoPrefix; readonly keyword: string; readonly quoted: string }
  | { readonly kind: 'more'; readonly prefix: PoPrefix; readonly quoted: string }
  | { readonly kind: 'bad' };

const STRING = '"((?:[^"\\\\]|\\\\.)*)"';
const ENTRY_LINE = new RegExp(
  `^[ \\t]*(#~\\||#~|#\\||)[ \\t]*(?:(msgctxt|msgid|msgid_plural|msgstr(?:\\[\\d+\\])?)[ \\t]+)?${STRING}[ \\t]*$`,
  'u',
);
const COMMENT_LINE = /^[ \t]*#(?![~|])([.:,]?)(.*)$/u;

export function poLine(line: string): PoLine {
  if (/^[ \t]*$/u.test(line)) return { kind: 'blank' };
  const [, mark, text = ''] = COMMENT_LINE.exec(line) ?? [];
  if (mark !== undefined) return { kind: 'comment', mark, text: text.startsWith(' ') ? text.slice(1) : text };
  const [, prefix, keyword, quoted = ''] = ENTRY_LINE.exec(line) ?? [];
  if (!isPrefix(prefix)) return { kind: 'bad' };
  return keyword === undefined ? { kind: 'more', prefix, quoted } : { kind: 'keyword', prefix, keyword, quoted };
}

const isPrefix = (prefix: string | undefined): prefix is PoPrefix => prefix !== undefined;

/** Those of C. */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

/** The text between the quotes, or undefined where it holds an escape that no translation needs. */
export function unescapePo(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted;
  let known = true;
  const text = quoted.replace(/\\(.)/gsu, (whole, letter: string) => {
    known &&= ESCAPES[letter] !== undefined;
    return ESCAPES[letter] ?? whole;
  });
  return known ? text : undefined;
}
