/** What the pages of a PDF say (ISO 32000-1, 7.7.3.3, 9.4, 9.10 and 14.6): the glyphs that they draw, as their fonts say what these mean. */
import type { HeldPage } from './held.js';
import { dictionaryOf, nameIn, type PdfObject } from './pdf-objects.js';
import { type PdfDictionary, PdfReader, type PdfValue } from './pdf-tokens.js';

/** What a reference leads to: every version of an object that was changed. Other values are themselves. */
export type Meant = (value: PdfValue | undefined) => readonly PdfValue[];

/** Characters by the two bytes of a glyph. */
type Glyphs = ReadonlyMap<string, string>;

/** In their order, then those to which no page tree leads. */
export function pagesOf(objects: readonly PdfObject[], meant: Meant): readonly HeldPage[] {
  const streams = new Map<PdfValue, Uint8Array>();
  for (const { value, stream } of objects) if (stream !== undefined) streams.set(value, stream);
  const textOf = (value: PdfValue | undefined): string =>
    meant(value)
      .map((one) => Buffer.from(streams.get(one) ?? new Uint8Array()).toString('latin1'))
      .join('\n');
  const fonts = new Map<PdfValue, Glyphs>();
  const glyphsOf = (font: PdfValue): Glyphs => {
    const known = fonts.get(font) ?? glyphsIn(textOf(dictionaryOf(font).get('ToUnicode')));
    fonts.set(font, known);
    return known;
  };
  return orderOf(objects, meant).map((page, index) => {
    const content = listOf(page.get('Contents'), meant).map(textOf).join('\n');
    const resources = meant(page.get('Resources')).map(dictionaryOf);
    const named = resources.flatMap((one) => meant(one.get('Font')).flatMap((font) => [...dictionaryOf(font)]));
    const known = new Map(named.flatMap(([name, font]) => meant(font).map((one) => [name, glyphsOf(one)] as const)));
    return { part: `page ${index + 1}`, texts: textsIn(content, known) };
  });
}

/** An array, or the one value that stands for it. */
const listOf = (value: PdfValue | undefined, meant: Meant): readonly PdfValue[] =>
  meant(value).flatMap((one) =>
    Array.isArray(one) ? (one as readonly PdfValue[]) : value === undefined ? [] : [value],
  );

/** As their trees have them, each once. */
function orderOf(objects: readonly PdfObject[], meant: Meant): readonly PdfDictionary[] {
  const dictionaries = objects.map(({ value }) => dictionaryOf(value));
  const isPage = (one: PdfDictionary): boolean => nameIn(one.get('Type')) === 'Page';
  const seen = new Set<PdfDictionary>();
  const visit = (node: PdfDictionary): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const kid of listOf(node.get('Kids'), meant)) for (const one of meant(kid)) visit(dictionaryOf(one));
  };
  for (const catalog of dictionaries.filter((one) => nameIn(one.get('Type')) === 'Catalog'))
    for (const tree of meant(catalog.get('Pages'))) visit(dictionaryOf(tree));
  return [...new Set([...seen, ...dictionaries])].filter(isPage);
}

/** The text that each marked sequence shows, with that of the sequences within it. */
function textsIn(content: string, fonts: ReadonlyMap<string, Glyphs>): readonly string[] {
  const texts: string[] = [];
  const open: string[] = [''];
  let glyphs: Glyphs | undefined;
  let operands: PdfValue[] = [];
  const close = (): void => {
    const text = open.pop() ?? '';
    if (text !== '') texts.push(text);
    open.push(`${open.pop() ?? ''}${text}`);
  };
  const act = (operator: string): void => {
    if (operator === 'Tf') glyphs = fonts.get(nameIn(operands[0]) ?? '');
    else if (operator === 'BDC' || operator === 'BMC') open.push('');
    else if (operator === 'EMC') close();
    else if (SHOWING.has(operator))
      open.push(`${open.pop() ?? ''}${operands.map((one) => shown(one, glyphs)).join('')}`);
  };
  const reader = new PdfReader(content);
  for (let value = reader.value(); value !== undefined; value = reader.value()) {
    if (typeof value !== 'object' || !('keyword' in value)) operands.push(value);
    else {
      act(value.keyword);
      operands = [];
    }
  }
  return texts;
}

const SHOWING: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);

function shown(value: PdfValue, glyphs: Glyphs = new Map()): string {
  if (Array.isArray(value)) return (value as readonly PdfValue[]).map((one) => shown(one, glyphs)).join('');
  if (typeof value !== 'object' || !('string' in value)) return '';
  return (value.string.match(/[\s\S]{2}/gu) ?? []).map((glyph) => glyphs.get(glyph) ?? '').join('');
}

/** The ranges and single glyphs of a map to Unicode (9.10.3). */
function glyphsIn(map: string): Glyphs {
  const known = new Map<string, string>();
  let operands: PdfValue[] = [];
  const reader = new PdfReader(map);
  for (let value = reader.value(); value !== undefined; value = reader.value()) {
    if (typeof value !== 'object' || !('keyword' in value)) operands.push(value);
    else {
      if (value.keyword === 'endbfchar') addSingle(operands, known);
      if (value.keyword === 'endbfrange') addRanges(operands, known);
      operands = [];
    }
  }
  return known;
}

function addSingle(operands: readonly PdfValue[], known: Map<string, string>): void {
  for (let index = 0; index + 1 < operands.length; index += 2)
    known.set(bytesOf(operands[index]), unicode(bytesOf(operands[index + 1])));
}

/** What follows the first glyph of a range is a list, or counts on from one character. */
function addRanges(operands: readonly PdfValue[], known: Map<string, string>): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [first, last] = [numberOf(bytesOf(operands[index])), numberOf(bytesOf(operands[index + 1]))];
    const meaning = operands[index + 2];
    for (let glyph = first; glyph <= Math.min(last, 0xffff); glyph += 1) {
      const listed = Array.isArray(meaning) ? bytesOf((meaning as readonly PdfValue[])[glyph - first]) : undefined;
      const character = listed ?? twoBytes(numberOf(bytesOf(meaning)) + glyph - first);
      known.set(twoBytes(glyph), unicode(character));
    }
  }
}

const bytesOf = (value: PdfValue | undefined): string =>
  typeof value === 'object' && 'string' in value ? value.string : '';

const numberOf = (bytes: string): number => [...bytes].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

const twoBytes = (number: number): string => String.fromCharCode((number >> 8) & 255, number & 255);

const unicode = (bytes: string): string => new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1'));
