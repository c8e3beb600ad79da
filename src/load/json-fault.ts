/** Finds the character at which a text stops being JSON (RFC 8259); JSON.parse names it only sometimes. */

const TOKEN =
  /("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:])/y;
const BLANKS = /[ \t\n\r]*/y;

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'done';

/** Offset of the first wrong token, or the text's end where it is cut off. Call it only with texts that are not JSON. */
export function jsonFaultOffset(text: string): number {
  const open: string[] = [];
  let state: State = 'value';
  let at = skip(text, 0);
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: State | undefined = token === undefined ? undefined : step(state, token, open);
    if (token === undefined || next === undefined) return at;
    state = next;
    at = skip(text, at + token.length);
  }
  return at;
}

function skip(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.exec(text);
  return BLANKS.lastIndex;
}

const after = (open: readonly string[]): State => (open.length === 0 ? 'done' : 'comma-or-end');

/** The state after a token, or undefined where the token may not stand. */
function step(state: State, token: string, open: string[]): State | undefined {
  const ends = state === 'value-or-end' || state === 'key-or-end' || state === 'comma-or-end';
  if (token === '}' || token === ']') return ends && open.at(-1) === token ? (open.pop(), after(open)) : undefined;
  if (token === ',') return state === 'comma-or-end' ? (open.at(-1) === '}' ? 'key' : 'value') : undefined;
  if (token === ':') return state === 'colon' ? 'value' : undefined;
  if (state === 'key' || state === 'key-or-end') return token.startsWith('"') ? 'colon' : undefined;
  if (state !== 'value' && state !== 'value-or-end') return undefined;
  if (token === '{') return (open.push('}'), 'key-or-end');
  if (token === '[') return (open.push(']'), 'value-or-end');
  return after(open);
}
