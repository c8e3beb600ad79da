/**
 * Tables that somebody edits: nothing but the proof frame lies over them, so a row that is added, or a line more in a cell, takes
 * signs, bars, tiles, fills and rules along.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decks } from './tools/decks.js';
import { convert } from './tools/office.js';
import { listing, slideParts, writeChanged, xmlParts } from './tools/package-parts.js';
import { run } from './tools/programs.js';
import { below, elements, parseXml, type Element } from './tools/xml.js';

/** The shape tree of each slide, in the order of the deck. */
function treesOf(file: string): readonly Element[] {
  const parts = xmlParts(file);
  return slideParts(parts).flatMap((name) => below(parseXml(parts[name] ?? ''), ['p:spTree']));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In EMU; undefined where a shape inherits its place. */
function boxOf(shape: Element): Box | undefined {
  const [place] = below(shape, ['a:xfrm', 'p:xfrm']);
  const [off, ext] = ['a:off', 'a:ext'].map((name) => place && below(place, [name])[0]?.attributes);
  if (off === undefined || ext === undefined) return undefined;
  return { x: Number(off['x']), y: Number(off['y']), width: Number(ext['cx']), height: Number(ext['cy']) };
}

const isTable = (shape: Element): boolean => below(shape, ['a:tbl']).length > 0;

const holds = (box: Box, x: number, y: number): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Everything but tables whose middle lies in a table, and panels that a whole table stands on. */
function overTables(tree: Element): readonly Element[] {
  const tables = elements(tree).filter(isTable).map(boxOf);
  return elements(tree).filter((shape) => {
    const box =
      isTable(shape) || !/^p:(?:sp|grpSp|cxnSp|pic|graphicFrame)$/u.test(shape.name) ? undefined : boxOf(shape);
    if (box === undefined) return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return tables.some(
      (table) => table !== undefined && holds(table, x, y) && !(box.width > table.width && box.height > table.height),
    );
  });
}

/** A frame: a line without fill, around nothing. */
const isFrame = (shape: Element): boolean =>
  shape.name === 'p:sp' &&
  below(shape, ['a:t']).length === 0 &&
  below(shape, ['p:spPr']).every((look) =>
    elements(look).every(({ name }) => name !== 'a:solidFill' && name !== 'a:pattFill'),
  );

describe.each(decks)('$name', ({ pptx }) => {
  test('has nothing over its tables but frames', () => {
    const trees = treesOf(pptx);
    expect(trees.some((tree) => elements(tree).some(isTable))).toBe(true);
    const others = trees.flatMap((tree, index) =>
      overTables(tree)
        .filter((shape) => !isFrame(shape))
        .map((shape) => `slide ${index + 1}: ${below(shape, ['p:cNvPr'])[0]?.attributes['name'] ?? shape.name}`),
    );
    expect(others).toEqual([]);
  });
});

/** What each row of a table shows, words and all else. */
const rowsOf = (tree: Element): string[] =>
  below(tree, ['a:tr']).map((row) => JSON.stringify(below(row, ['a:tc']).map(shownIn)));

const shownIn = (cell: Element): unknown => [
  below(cell, ['a:p']).map((paragraph) =>
    below(paragraph, ['a:t'])
      .flatMap(({ children }) => children)
      .join(''),
  ),
  below(cell, ['a:buChar']).map(({ attributes }) => attributes['char']),
  below(cell, ['a:highlight', 'a:tcPr']).map((found) =>
    below(found, ['a:srgbClr', 'a:schemeClr']).map(({ attributes }) => attributes['val']),
  ),
];

const SIGNS = /^[■●○–]$/u;

/** Words of a page with their places in points. */
function wordsOf(pdf: string, page: number): { text: string; x: number; right: number; y: number }[] {
  const found = run('pdftotext', ['-f', String(page), '-l', String(page), '-bbox', pdf, '-']);
  return [...found.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</gu)].map(
    ([, x, right, y, text = '']) => ({ text, x: Number(x), right: Number(right), y: Number(y) }),
  );
}

describe('tables with a row and a line more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skald-tables-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const editor = fileURLToPath(new URL('tools/edit_with_office.py', import.meta.url));
  const saved = (name: string, edits: object): string => {
    // LibreOffice leaves a lock beside what it opens.
    writeChanged(deck, listing(xmlParts(deck), chosen), join(folder, 'deck.pptx'));
    run('/usr/bin/python3', [
      editor,
      join(folder, 'profile'),
      join(folder, 'deck.pptx'),
      join(folder, name),
      JSON.stringify(edits),
    ]);
    return join(folder, name);
  };
  const deck = decks.find(({ name }) => name === 'gallery.nb')?.pptx ?? '';

  /** Places of slides with one table that has signs or colours in its lines. */
  const chosen = treesOf(deck).flatMap((tree, index) => {
    const tables = elements(tree).filter(isTable);
    const signs = below(tree, ['a:buChar']).some(({ attributes }) => SIGNS.test(attributes['char'] ?? ''));
    const merged = below(tree, ['a:tc']).some(({ attributes }) => attributes['rowSpan'] !== undefined);
    return tables.length === 1 && signs && !merged ? [index] : [];
  });
  /** By the number of their pages where the deck has no others, and the second row under their heads. */
  const edited = chosen.map((_, index) => ({ page: index + 1, before: 4, line: 'en linje til' }));
  let plain: readonly Element[];
  let more: readonly Element[];
  let words: (page: number) => ReturnType<typeof wordsOf>;
  beforeAll(() => {
    plain = treesOf(saved('plain.pptx', {}));
    const file = saved('more.pptx', { rows: edited });
    more = treesOf(file);
    const [pdf = ''] = convert([file], 'pdf', folder, folder);
    words = (page) => wordsOf(pdf, page);
  });

  test('keep what each of their rows shows', () => {
    expect(edited.length).toBeGreaterThan(3);
    for (const { page, before } of edited) {
      const [was, is] = [plain, more]
        .map((trees) => trees[page - 1])
        .map((tree) => (tree === undefined ? [] : rowsOf(tree)));
      expect(is?.toSpliced(before, 1).toSpliced(before - 1, 1)).toEqual(was?.toSpliced(before - 1, 1));
      expect(is?.[before - 1]).toContain('en linje til');
    }
  });

  test('leave nothing at its old place but frames', () => {
    for (const { page } of edited) {
      const tree = more[page - 1];
      expect(tree && overTables(tree).filter((shape) => !isFrame(shape))).toEqual([]);
    }
  });

  test('have each sign beside the words that it belongs to', () => {
    const lonely = edited.flatMap(({ page }) => {
      const all = words(page);
      const signs = all.filter(({ text }) => SIGNS.test(text));
      expect(signs.length).toBeGreaterThan(0);
      return signs.filter(
        (sign) => !all.some(({ x, y }) => Math.abs(y - sign.y) < 4 && x > sign.x && x < sign.right + 18),
      );
    });
    expect(lonely).toEqual([]);
  });
});
