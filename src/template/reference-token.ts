/**
 * References as characters: templates print a token where a text belongs, and the markup parser turns it back into the
 * reference. A token is JSON between two private-use characters, with a third for its quotation marks, so neither
 * Handlebars' escaping nor XML touches it.
 */
import type { Inline, Reference } from './element.js';

const open = '\uE000';
const close = '\uE001';
const quotationMark = '\uE002';

export const toToken = (reference: Reference): string =>
  `${open}${JSON.stringify(reference).replaceAll('"', quotationMark)}${close}`;

/** Splits printed text into literals and references, in order. White space is kept as it is. */
export const readTokens = (text: string): Inline[] =>
  text
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(open) ? readToken(part.slice(1, -1)) : { kind: 'literal', text: part }));

/** JSON writes null for a count that is no number, which must be seen on the slide. */
const readToken = (content: string): Inline =>
  JSON.parse(content.replaceAll(quotationMark, '"'), (_, value: unknown) => (value === null ? NaN : value)) as Inline;
