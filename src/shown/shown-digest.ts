/** The digest that an approval is bound to. */
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Slide } from '../model/project.js';
import type { Element } from '../template/element.js';
import { readable } from './readable.js';
import { type Told, type ToldBy, toldOn } from './told.js';

/** What a slide shows in a locale, with its speaker notes where they are shown too. */
export interface Shown {
  readonly slide: string;
  readonly told: readonly Told[];
  readonly notes?: string;
}

/** Hexadecimal. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** SHA-256 over the canonical JSON (RFC 8785) of a value, hexadecimal. Throws for what is no JSON. */
export function canonicalDigest(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new Error('what is to have a digest is no JSON');
  return sha256(json);
}

export const shownDigest = (shown: Shown): string => canonicalDigest(shown);

export const shownOn = (slide: Pick<Slide, 'id'>, root: Element, by: ToldBy): Shown => ({
  slide: slide.id,
  told: toldOn(root, slide.id, by),
});

/** With the notes that the file holds; the same as before where the slide has none. */
export function withNotes(shown: Shown, slide: Slide, { resolve }: Pick<LocalisedDeck, 'resolve'>): Shown {
  const units = slide.units.filter(({ path }) => path[0] === 'notes');
  const words = units.flatMap(({ id }) => resolve({ kind: 'unit', id }, slide.id).paragraphs);
  const notes = readable(words.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'));
  return notes === '' ? shown : { ...shown, notes };
}
