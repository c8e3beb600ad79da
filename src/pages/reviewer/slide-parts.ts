/** The texts of a slide in reading order, with what each is and where it stands: what a remark can be about. */
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import { plainText } from '../../localise/plain-text.js';
import { plainCharacters } from '../../scene/plain-characters.js';
import type { Box, Item, Role, Scene, TableItem } from '../../scene/scene.js';
import type { Paragraph, TextBody } from '../../scene/text.js';
import { cellBox, everyItem } from '../../scene/walk.js';
import type { Part } from './reviewer-page.js';
import { ABOVE, BELOW, sharedParts, SIDE } from './shared-paragraph.js';

/** What the deck calls parts, and the words of a unit as the slide prints them. */
export type PartWords = Pick<LocalisedDeck, 'words' | 'resolve'>;

/** `scenes`: all pages of one slide, in order. */
export const partsOf = (scenes: readonly Scene[], deck: PartWords): readonly Part[] =>
  scenes.flatMap((scene, picture) =>
    fromTitle(scene).flatMap((item) => partsIn(item, { picture, deck, slide: scene.slide })),
  );

interface On {
  readonly picture: number;
  readonly slide: string;
  readonly deck: PartWords;
}

/** What stands above the title says where in the deck the slide stands. */
function fromTitle({ items }: Scene): readonly Item[] {
  const all = everyItem(items);
  const title = all.findIndex(({ role }) => role === 'title');
  return all.slice(Math.max(0, title));
}

/** What says where in the deck the slide stands is no part of it. */
const PASSED = new Set<Role>(['footer', 'decoration']);

function partsIn(item: Item, on: On): readonly Part[] {
  if (PASSED.has(item.role) && item.units.length === 0) return [];
  if (item.kind === 'table') return cellsOf(item, on);
  if (item.kind !== 'text' && item.kind !== 'shape') return described(item, on);
  if (item.text === undefined) return described(item, on);
  const label = on.deck.words(`pages.review.part.${LABELS[item.role]}`);
  const { box, units } = item;
  return inBody(item.text, { box, units, on, label, framed: item.kind === 'shape', isNote: item.role === 'note' });
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
function described({ alt, units, box }: Item, { picture, deck }: On): readonly Part[] {
  if (alt === undefined || alt === '') return [];
  const [unit] = units;
  const part = {
    label: deck.words('pages.review.part.picture'),
    text: plainCharacters(alt),
    picture,
    box: placeOf(box),
  };
  return [unit === undefined ? part : { ...part, unit }];
}

const cellsOf = (table: TableItem, on: On): readonly Part[] =>
  table.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell === null) return [];
      const isHead = r < table.headerRows || c < table.headerColumns;
      const own = on.deck.words(`pages.review.part.${isHead ? 'heading' : 'text'}`);
      const label = (isHead ? '' : headsOf(table, r, c)) || own;
      return inBody(cell.text, { box: cellBox(table, cell, r, c), units: cell.units, on, label, framed: true });
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

/** Where a text stands, and what its parts are called. */
interface About extends Pick<Item, 'box' | 'units'> {
  readonly on: On;
  readonly label: string;
  /** It fills its box, where it has that to itself. */
  readonly framed: boolean;
  /** Words of the layout stand around its own: a footnote is no wider than it is. */
  readonly isNote?: boolean;
}

/** A text of several units gives a part for each. */
function inBody({ paragraphs }: TextBody, about: About): readonly Part[] {
  const { box, units } = about;
  const isAlone = units.length === 1 && !(about.isNote === true && paragraphs.some((one) => one.unit !== undefined));
  const split = new Map(paragraphs.map((one) => [one, sharedIn(one, paragraphs, about)] as const));
  const groups: { unit: string | undefined; paragraphs: Paragraph[]; parts: readonly Part[] | undefined }[] = [];
  for (const paragraph of paragraphs) {
    const unit = paragraph.unit ?? (isAlone ? units[0] : undefined);
    const last = groups.at(-1);
    const parts = split.get(paragraph);
    const goesOn = last !== undefined && last.unit === unit && last.parts === undefined && parts === undefined;
    if (goesOn) last.paragraphs.push(paragraph);
    else groups.push({ unit, paragraphs: [paragraph], parts });
  }
  return groups.flatMap(({ unit, paragraphs: own, parts }): readonly Part[] => {
    if (parts !== undefined) return parts;
    const text = own.map(wordsIn).join('\n').trim();
    const place = about.framed && groups.length === 1 ? placeOf(box) : linesOf(own, box);
    const common = { label: about.label, picture: about.on.picture };
    return text === '' ? [] : [{ ...(unit === undefined ? {} : { unit }), ...common, text, box: place }];
  });
}

/** Parts of a paragraph that shows several units but names only the first, or of a note with other words; undefined for any other. */
function sharedIn(paragraph: Paragraph, all: readonly Paragraph[], about: About): readonly Part[] | undefined {
  const { box, units, label, on } = about;
  const owners = new Set(all.map(({ unit }) => unit));
  const guests = units.filter((unit) => !owners.has(unit));
  if (guests.length === 0 && about.isNote !== true) return undefined;
  const known = units
    .filter((unit) => unit === paragraph.unit || guests.includes(unit))
    .map((unit) => ({ unit, words: plainText(on.deck.resolve({ kind: 'unit', id: unit }, on.slide)) }));
  const parts = sharedParts(paragraph, known);
  const hasGuest = parts?.some(({ unit }) => unit !== undefined && guests.includes(unit)) === true;
  if (parts === undefined || (!hasGuest && (about.isNote !== true || parts.length === 1))) return undefined;
  return parts.map(({ place: [x, y, width, height], ...part }) => ({
    ...part,
    ...{ label, picture: on.picture, box: [box.x + x, box.y + y, width, height] as const },
  }));
}

const placeOf = ({ x, y, width, height }: Box): Part['box'] => [x, y, width, height];

/** Where the lines of some paragraphs of a text stand. */
function linesOf(paragraphs: readonly Paragraph[], box: Box): Part['box'] {
  const lines = paragraphs.flatMap(({ lines: own, leading }) => own.map((line) => ({ ...line, leading })));
  if (lines.length === 0) return placeOf(box);
  const left = Math.min(...lines.map(({ x }) => x));
  const top = Math.min(...lines.map(({ baseline, leading }) => baseline - leading * ABOVE));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const bottom = Math.max(...lines.map(({ baseline, leading }) => baseline + leading * BELOW));
  return [box.x + left - SIDE, box.y + top, right - left + 2 * SIDE, bottom - top];
}
