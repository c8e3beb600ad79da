/** Characters that neither XML 1.0 (section 2.2, Char) nor a slide can hold: controls, lone surrogates, non-characters. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Line feeds are structure; everything else below U+0020, DEL, C1, lone surrogates, U+FFFE and U+FFFF have no form. */
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/u;

export interface Forbidden {
  readonly character: string;
  /** Finds the escape that stands for it in a text in double quotes, in lower case. */
  readonly escape: RegExp;
  readonly diagnostic: Diagnostic;
}

/** The first forbidden character of a text, with its diagnostic (still without a place), or undefined. */
export const forbiddenCharacter = (text: string): Forbidden | undefined => {
  const character = FORBIDDEN.exec(text)?.[0];
  if (character === undefined) return undefined;
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return { character, escape: escapeOf(hex), diagnostic: diagnose(code, hex.toUpperCase().padStart(4, '0')) };
};

const escapeOf = (hex: string): RegExp => new RegExp(`\\\\[xu]0*${hex}|\\\\[0abtnvfre]`);

const diagnose = (code: number, name: string): Diagnostic => {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return {
    code: surrogate ? 'lone-surrogate' : 'control-character',
    severity: 'error',
    message: surrogate
      ? `The text holds half of a character (U+${name}, a lone surrogate).`
      : `The text holds a character that cannot be shown (U+${name}${code === 9 ? ', a tab' : ''}).`,
    hint: code === 9 ? 'Use a space.' : 'Remove it, or type the character anew.',
  };
};
