/** The parts of a PPTX file, to read them and to try changes on a copy. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';

export type Parts = Readonly<Record<string, string>>;

/** XML parts as text, by name. */
export const xmlParts = (file: string): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file)))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** Writes a copy of the package with some parts put in place of its own. Throws when it has no such part. */
export const writeChanged = (file: string, changes: Parts, copy: string): void => {
  const entries = unzipSync(readFileSync(file));
  for (const [name, text] of Object.entries(changes)) {
    if (!entries[name]) throw new Error(`No part ${name} in ${file}`);
    entries[name] = strToU8(text);
  }
  writeFileSync(copy, zipSync(entries));
};

const slideNumber = (name: string): number => Number(/^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? 0);

/** Names of the slides' parts in the order of the deck, which is the order of their numbers. */
export const slideParts = (parts: Parts): string[] =>
  Object.keys(parts)
    .filter((name) => slideNumber(name) > 0)
    .sort((a, b) => slideNumber(a) - slideNumber(b));

const LIST = 'ppt/presentation.xml';

/**
 * The list of slides (ECMA-376-1, 19.2.1.34) with those at these places alone, as a change to the package: what is not listed, programs do
 * not read, and it takes no time.
 */
export const listing = (parts: Parts, places: readonly number[]): Parts => {
  const kept = new Set(places);
  let at = -1;
  const listed = (parts[LIST] ?? '').replaceAll(/<p:sldId [^>]*\/>/gu, (slide) => (kept.has((at += 1)) ? slide : ''));
  return { [LIST]: listed };
};
