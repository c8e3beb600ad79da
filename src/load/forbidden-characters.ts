/** Characters that no slide can hold: those that XML refuses (XML 1.0, 2.2), and those that the two formats would set differently. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { codePoint } from '../diagnostics/printable.js';

interface Kind {
  readonly pattern: RegExp;
  readonly code: string;
  /** Names the kind; the character's number follows it. */
  readonly what: string;
  readonly hint: string;
}

/** Texts are in NFC before they are looked at, so a mark that is left over forms no character with the letter before it. */
const kinds: readonly Kind[] = [
  {
    pattern: /\t/u,
    code: 'control-character',
    what: 'a tab, which cannot be shown',
    hint: 'Use a space.',
  },
  {
    pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/u,
    code: 'control-character',
    what: 'a character that cannot be shown',
    hint: 'Remove it, or type the character anew.',
  },
  {
    pattern: /[\ud800-\udfff]/u,
    code: 'lone-surrogate',
    what: 'half of a character, a lone surrogate',
    hint: 'Remove it, or type the character anew.',
  },
  {
    pattern: /\p{M}/u,
    code: 'combining-mark',
    what: 'a mark that no letter of the fonts carries',
    hint: 'Use a letter that has the mark, or leave it out.',
  },
  {
    // The ranges that are set from right to left (UAX 9, DerivedBidiClass), and controls that change the direction.
    pattern:
      /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
    code: 'right-to-left',
    what: 'a character of a script that runs from right to left, or one that turns the direction',
    hint: 'Remove it: slides are set from left to right.',
  },
];

/** Shows at a glance, for nearly every text, that it holds none. */
const suspicious = new RegExp(kinds.map(({ pattern }) => pattern.source).join('|'), 'u');

export interface Forbidden {
  readonly character: string;
  readonly diagnostic: Diagnostic;
}

/** The first kind of forbidden character in a text, with its diagnostic (still without a place), or undefined. */
export function forbiddenCharacter(text: string): Forbidden | undefined {
  if (!suspicious.test(text)) return undefined;
  for (const { pattern, code, what, hint } of kinds) {
    const character = pattern.exec(text)?.[0];
    if (character === undefined) continue;
    const message = `The text holds ${what} (${codePoint(character)}).`;
    return { character, diagnostic: { code, severity: 'error', message, hint } };
  }
  return undefined;
}

/** Offset of the character in a file: as it is, or as an escape in double quotes; -1 where neither is found. */
export function offsetOf({ character }: Forbidden, raw: string): number {
  const code = character.codePointAt(0) ?? 0;
  const named = code < 0x20 ? '|\\\\[0abtnvfre]' : '';
  const escape = new RegExp(`\\\\[xu]0*${code.toString(16)}${named}`, 'u');
  return Math.max(asTyped(character, raw), raw.toLowerCase().search(escape));
}

/** Skips marks that form one character with the letter before them: those are not meant. */
function asTyped(character: string, raw: string): number {
  if (!/\p{M}/u.test(character)) return raw.indexOf(character);
  for (const { 0: letters, index } of raw.matchAll(/\P{M}?\p{M}+/gu))
    if (letters.normalize('NFC').includes(character)) return index + letters.indexOf(character);
  return -1;
}
