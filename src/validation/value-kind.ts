/** Names kinds of values the way a writer of YAML thinks of them. */

const WORDS: Readonly<Record<string, string>> = {
  object: 'a map (lines of «key: value»)',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  infinite: 'infinite, too large or «not a number»',
  boolean: 'true or false',
  null: 'empty',
};

/** The JSON Schema type of a value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinite';
  return Array.isArray(value) ? 'array' : typeof value;
}

export const kindWord = (kind: unknown): string => WORDS[String(kind)] ?? String(kind);
