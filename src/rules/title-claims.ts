/** What a title claims in words that counts can prove or deny: «mest myke», «fire av fem», «alle fem virkemidler», «ingen roller». */
import type { ClaimWords } from '../schemas/claim-words.js';

export type Claim = { readonly words: string } & (
  | { readonly kind: 'mostly'; readonly end: 'strong' | 'soft' }
  | { readonly kind: 'share'; readonly stated: number; readonly total: number }
  | { readonly kind: 'all'; readonly total?: number }
  | { readonly kind: 'none' }
);

/** `numbers` are the spelt numbers by value, words of one value with spaces between them. What is filled in (`{{…}}`) claims nothing. */
export function claimsIn(title: string, words: ClaimWords, numbers: readonly string[]): readonly Claim[] {
  const tokens = title.replaceAll(/\{\{[^{}]*\}\}/gu, '\uFFFC').match(/[\p{L}\p{N}]+|\uFFFC/gu) ?? [];
  const reader = { tokens, words, numbers };
  return tokens.flatMap((_, at) =>
    [mostly(reader, at), share(reader, at), all(reader, at), none(reader, at)].filter((claim) => claim !== undefined),
  );
}

interface Reader {
  readonly tokens: readonly string[];
  readonly words: ClaimWords;
  readonly numbers: readonly string[];
}

const isOne = (token: string | undefined, list: readonly string[]): boolean =>
  token !== undefined && list.includes(token.toLowerCase());

/** Of these the text names how words begin. */
const begins = (token: string | undefined, stems: readonly string[]): boolean =>
  token !== undefined && stems.some((stem) => token.toLowerCase().startsWith(stem));

function valueOf(token: string | undefined, numbers: readonly string[]): number | undefined {
  const at = numbers.findIndex((list) => token !== undefined && list.split(' ').includes(token.toLowerCase()));
  return at < 0 ? undefined : at;
}

const quoted = ({ tokens }: Reader, from: number, to: number): string => tokens.slice(from, to + 1).join(' ');

/** How far on what is counted may stand: «mest gjennom myke virkemidler», «alle de fem virkemidlene». */
const REACH = 3;

function mostly(reader: Reader, at: number): Claim | undefined {
  const { tokens, words } = reader;
  if (!isOne(tokens[at], words.most)) return undefined;
  for (let next = at + 1; next <= at + REACH; next++) {
    const end = begins(tokens[next], words.soft) ? 'soft' : begins(tokens[next], words.strong) ? 'strong' : undefined;
    if (end !== undefined) return { kind: 'mostly', end, words: quoted(reader, at, next) };
  }
  return undefined;
}

function share(reader: Reader, at: number): Claim | undefined {
  const { tokens, words, numbers } = reader;
  if (!isOne(tokens[at + 1], words.of)) return undefined;
  const [stated, total] = [valueOf(tokens[at], numbers), valueOf(tokens[at + 2], numbers)];
  if (stated === undefined || total === undefined) return undefined;
  return { kind: 'share', stated, total, words: quoted(reader, at, at + 2) };
}

function all(reader: Reader, at: number): Claim | undefined {
  const { tokens, words, numbers } = reader;
  const end = isOne(tokens[at], words.all) ? counted(reader, at) : undefined;
  if (end === undefined) return undefined;
  const total = tokens
    .slice(at + 1, end)
    .map((token) => valueOf(token, numbers))
    .find((value) => value !== undefined);
  return { kind: 'all', words: quoted(reader, at, end), ...(total === undefined ? {} : { total }) };
}

function none(reader: Reader, at: number): Claim | undefined {
  const end = isOne(reader.tokens[at], reader.words.none) ? counted(reader, at) : undefined;
  return end === undefined ? undefined : { kind: 'none', words: quoted(reader, at, end) };
}

/** Where the word stands that says what is counted. */
function counted({ tokens, words }: Reader, at: number): number | undefined {
  for (let next = at + 1; next <= at + REACH; next++) if (begins(tokens[next], words.counted)) return next;
  return undefined;
}
