/**
 * Every text of every delivered file, as its reader's program holds it: words on the page, names, alternative texts, notes,
 * bookmarks, properties. None is what a program puts where words were to come, and what must be said is said.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultIn } from '../../src/rules/leftovers.js';
import { writtenPdf, writtenPptx, type Written } from '../fuzz/written-texts.js';
import { decks } from './tools/decks.js';
import { slideParts, xmlParts } from './tools/package-parts.js';
import { below, parseXml, type Element } from './tools/xml.js';

/** The file's own texts, so that no place in it is left out; names of parts and schemas are among them and no fault. */
const textsOf = ({ pages, others }: Written): readonly string[] => [
  ...pages.flatMap((page) => page.split('\n')),
  ...others,
];

const leftovers = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => faultIn({ text, unit: 'any', place: 'the text' }) !== undefined);

const decorative = (shape: Element): boolean => below(shape, ['adec:decorative']).length > 0;
const kinds = ['p:graphicFrame', 'p:pic', 'p:cxnSp', 'p:grpSp'];

/** Names of what shows something without words and says nothing of it, and of two objects with one name. */
function silentOrDouble(slide: Element): readonly string[] {
  const own = below(slide, ['p:cNvPr']).slice(1);
  const names = own.map(({ attributes }) => attributes['name'] ?? '');
  const silent = below(slide, kinds)
    .map((shape) => below(shape, ['p:cNvPr'])[0])
    .filter((each) => each !== undefined && !decorative(each) && (each.attributes['descr'] ?? '').trim() === '')
    .map((each) => `silent: ${each?.attributes['name'] ?? ''}`);
  const double = names.filter((name, index) => name === '' || names.indexOf(name) !== index);
  return [...silent, ...double.map((name) => `twice or without words: ${name}`)];
}

describe.each(decks)('$name', ({ pptx, pdf, presentation }) => {
  test('holds nothing of the machinery in PPTX', () => {
    const texts = textsOf(writtenPptx(readFileSync(pptx)));
    expect(texts.length).toBeGreaterThan(500);
    expect(leftovers(texts)).toEqual([]);
  });

  test('holds nothing of the machinery in PDF', async () => {
    const texts = textsOf(await writtenPdf(readFileSync(pdf)));
    expect(texts.length).toBeGreaterThan(500);
    expect(leftovers(texts)).toEqual([]);
  });

  test('has a name of its own for each object, and an alternative text for each that shows without words', () => {
    const parts = xmlParts(pptx);
    const slides = slideParts(parts).map((name) => parseXml(parts[name] ?? ''));
    expect(slides).toHaveLength(presentation.scenes.length);
    expect(slides.flatMap(silentOrDouble)).toEqual([]);
  });
});
