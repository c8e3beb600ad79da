/** Strings of PO files: double quotes, and the escapes of C (GNU gettext manual, "The Format of PO Files"). */

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

/** The text between the quotes, or undefined where it holds an escape that no translation needs. */
export function unescapePo(quoted: string): string | undefined {
  let known = true;
  const text = quoted.replace(/\\(.)/gsu, (whole, letter: string) => {
    known &&= ESCAPES[letter] !== undefined;
    return ESCAPES[letter] ?? whole;
  });
  return known ? text : undefined;
}
