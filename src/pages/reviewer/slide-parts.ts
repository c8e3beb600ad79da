/** The texts of a slide in reading order, with what each is and where it stands: what a remark can be about. */
import type { Words } from '../../model/program-words.js';
import { plainCharacters } from '../../scene/plain-characters.js';
import type { Box, Item, Role, Scene, TableItem } from '../../scene/scene.js';
import type { Paragraph, TextBody } from '../../scene/text.js';
import { cellBox, everyItem } from '../../scene/walk.js';
import type { Part } from './reviewer-page.js';

/** `scenes`: all pages of one slide, in order. */
export const partsOf = (scenes: readonly Scene[], words: Words): readonly Part[] =>
  scenes.flatMap((scene, picture) => fromTitle(scene).flatMap((item) => partsIn(item, picture, words)));

/** What stands above the title says where in the deck the slide stands. */
function fromTitle({ items }: Scene): readonly Item[] {
  const all = everyItem(items);
  const title = all.findIndex(({ role }) => role === 'title');
  return all.slice(Math.max(0, title));
}

/** What says where in the deck the slide stands is no part of it. */
const PASSED = new Set<Role>(['footer', 'decoration']);

function partsIn(item: Item, picture: number, words: Words): readonly Part[] {
  if (PASSED.has(item.role) && item.units.length === 0) return [];
  if (item.kind === 'table') return cellsOf(item, picture, words);
  if (item.kind !== 'text' && item.kind !== 'shape') return described(item, picture, words);
  if (item.text === undefined) return described(item, picture, words);
  return inBody(
    item.text,
    item,
    { picture, label: words(`pages.review.part.${LABELS[item.role]}`) },
    item.kind === 'shape',
  );
}

const LABELS = {
  title: 'title',
  heading: 'heading',
  label: 'text',
  lead: 'lead',
  body: 'text',
  note: 'note',
  footer: 'note',
  decoration: 'text',
} as const satisfies Readonly<Record<Role, string>>;

/** A chart, a picture or a diagram says what it shows. */
function described({ alt, units, box }: Item, picture: number, words: Words): readonly Part[] {
  if (alt === undefined || alt === '') return [];
  const [unit] = units;
  const part = { label: words('pages.review.part.picture'), text: plainCharacters(alt), picture, box: placeOf(box) };
  return [unit === undefined ? part : { ...part, unit }];
}

const cellsOf = (table: TableItem, picture: number, words: Words): readonly Part[] =>
  table.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell === null) return [];
      const isHead = r < table.headerRows || c < table.headerColumns;
      const own = words(`pages.review.part.${isHead ? 'heading' : 'text'}`);
      const label = (isHead ? '' : headsOf(table, r, c)) || own;
      return inBody(cell.text, { box: cellBox(table, cell, r, c), units: cell.units }, { picture, label }, true);
    }),
  );

/** The words of the heads of its row and column. */
function headsOf({ cells, headerRows, headerColumns }: TableItem, row: number, column: number): string {
  const head = (r: number, c: number): string => {
    const cell = cells[r]?.[c];
    return (cell?.text.paragraphs ?? []).slice(0, 1).map(wordsIn).join('');
  };
  const left = Array.from({ length: Math.min(headerColumns, column) }, (_, c) => nearest(row, (r) => head(r, c)));
  const above = Array.from({ length: Math.min(headerRows, row) }, (_, r) => nearest(column, (c) => head(r, c)));
  return [...left, ...above].filter((one) => one !== '').join(' · ');
}

/** A head that spans several places stands at the first of them. */
function nearest(from: number, at: (index: number) => string): string {
  for (let index = from; index >= 0; index -= 1) if (at(index) !== '') return at(index);
  return '';
}

/** Without the marks of footnotes, which would read as figures. */
const wordsIn = ({ runs }: Paragraph): string =>
  runs.map(({ text, superscript }) => (superscript ? '' : plainCharacters(text))).join('');

/** A text of several units gives a part for each; `framed`: one that has its box to itself fills it. */
function inBody(
  { paragraphs }: TextBody,
  { box, units }: Pick<Item, 'box' | 'units'>,
  about: Pick<Part, 'picture' | 'label'>,
  framed: boolean,
): readonly Part[] {
  const groups: { unit: string | undefined; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const unit = paragraph.unit ?? (units.length === 1 ? units[0] : undefined);
    const last = groups.at(-1);
    if (last !== undefined && last.unit === unit) last.paragraphs.push(paragraph);
    else groups.push({ unit, paragraphs: [paragraph] });
  }
  return groups.flatMap(({ unit, paragraphs: own }) => {
    const text = own.map(wordsIn).join('\n').trim();
    const place = framed && groups.length === 1 ? placeOf(box) : linesOf(own, box);
    return text === '' ? [] : [{ ...(unit === undefined ? {} : { unit }), ...about, text, box: place }];
  });
}

const placeOf = ({ x, y, width, height }: Box): Part['box'] => [x, y, width, height];

/** Where the lines of some paragraphs of a text stand. */
function linesOf(paragraphs: readonly Paragraph[], box: Box): Part['box'] {
  const lines = paragraphs.flatMap(({ lines: own, leading }) => own.map((line) => ({ ...line, leading })));
  if (lines.length === 0) return placeOf(box);
  const left = Math.min(...lines.map(({ x }) => x));
  const top = Math.min(...lines.map(({ baseline, leading }) => baseline - leading * 0.8));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const bottom = Math.max(...lines.map(({ baseline, leading }) => baseline + leading * 0.25));
  return [box.x + left - 2, box.y + top, right - left + 4, bottom - top];
}
