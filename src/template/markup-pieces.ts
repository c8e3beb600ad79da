/** The pieces of markup. Slides repeat the same ones, so each is read and kept once for all slides of a deck. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { Inline } from './element.js';
import { readTokens } from './reference-token.js';

export interface MarkupPieces {
  /** Name of an element. */
  name(text: string): string;
  /** The value of an attribute, or text between tags. */
  inlines(text: string): readonly Inline[];
  /** The place in the attribute that carries places: `alias:line:column`. */
  place(text: string): Place;
}

/** `aliases` gives files by the short names that stand for them in the markup. */
export const markupPieces = (aliases: ReadonlyMap<string, string>): MarkupPieces => ({
  name: once((text) => text),
  inlines: once(readTokens),
  place: once((text) => readPlace(text, aliases)),
});

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const piece = known.get(text);
    if (piece !== undefined) return piece;
    const own = ownCharacters(text);
    const made = read(own);
    known.set(own, made);
    return made;
  };
}

function readPlace(at: string, aliases: ReadonlyMap<string, string>): Place {
  const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/u.exec(at) ?? [];
  return { file: aliases.get(file) ?? file, line: Number(line), column: Number(column) };
}

/** A copy of the text with its own memory: V8 keeps a whole text alive as long as a piece cut from it is. */
const ownCharacters = (text: string): string => Buffer.from(text).toString();
