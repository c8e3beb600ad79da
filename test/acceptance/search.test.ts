/** What a person types finds the words of a deck: in the text of the PPTX as its programs hold it, and in what is extracted from the PDF. */
import { describe, expect, test } from 'vitest';
import { plainCharacters } from '../../src/scene/plain-characters.js';
import type { Scene } from '../../src/scene/scene.js';
import { everyText } from '../../src/scene/walk.js';
import { decks } from './tools/decks.js';
import { slideParts, xmlParts } from './tools/package-parts.js';
import { run } from './tools/programs.js';
import { below, parseXml } from './tools/xml.js';

/** The words of a scene as they are typed, without footnote marks. */
const wordsOf = ({ items }: Scene): readonly string[] =>
  everyText(items)
    .flatMap(({ body }) => body.paragraphs)
    .map(({ runs }) => runs.map(({ text, superscript }) => (superscript ? ' ' : text)).join(''))
    .flatMap((text) => plainCharacters(text).split(/\s+/u))
    .filter((word) => word !== '');

const missing = (scenes: readonly Scene[], texts: readonly string[]): readonly string[] =>
  scenes.flatMap((scene, index) => wordsOf(scene).filter((word) => !(texts[index] ?? '').includes(word)));

const textOfPart = (xml: string): string =>
  below(parseXml(xml), ['a:p'])
    .map((paragraph) =>
      below(paragraph, ['a:t'])
        .flatMap(({ children }) => children)
        .join(''),
    )
    .join('\n');

/** The zero-width space after a hyphen at the end of a line says that the word goes on. */
const pagesOf = (pdf: string): readonly string[] =>
  run('pdftotext', [pdf, '-'])
    .replaceAll(/\u200B\s*/gu, '')
    .split('\f');

/** One word in so many may be lost; the gallery's pages on fields are full of ranges at the ends of lines. */
const oneIn = (name: string): number => (name.startsWith('gallery') ? 200 : 500);

describe.each(decks)('$name', ({ name, presentation: { scenes }, pptx, pdf }) => {
  test('every word is found in the PDF', () => {
    expect(missing(scenes, pagesOf(pdf))).toEqual([]);
  });

  test('every word is found in the PPTX, but for few that a line would end in', () => {
    const parts = xmlParts(pptx);
    const lost = missing(
      scenes,
      slideParts(parts).map((part) => textOfPart(parts[part] ?? '')),
    );
    expect(lost.filter((word) => !/[-–]/u.test(word))).toEqual([]);
    expect(lost.length).toBeLessThanOrEqual(scenes.flatMap(wordsOf).length / oneIn(name));
  });
});
