/** A presentation as LibreOffice reads it: from its own format, OpenDocument 1.3 in one flat file. */
import { readFileSync } from 'node:fs';
import type { Reading } from './readings.js';
import { below, elements, parseXml, type Element } from './xml.js';

type Part = Omit<Reading, 'file' | 'slide'>;

const spaces = ({ attributes }: Element): string => ' '.repeat(Number(attributes['text:c'] ?? 1));

/** Characters of a paragraph; runs of spaces, tabs and breaks are elements (OpenDocument part 3, 6.1). */
const inline = (element: Element): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'text:s') return spaces(child);
      return child.name === 'text:line-break' ? '\n' : inline(child);
    })
    .join('');

const textOf = (element: Element): string => below(element, ['text:p', 'text:h']).map(inline).join('\n');

const cellsOf = (table: Element, name: string): Part[] =>
  below(table, ['table:table-row']).flatMap((row, r) =>
    below(row, ['table:table-cell', 'table:covered-table-cell']).flatMap((cell, c) =>
      cell.name === 'table:table-cell'
        ? [{ kind: 'cell' as const, name: `${name} ${r},${c}`, text: textOf(cell) }]
        : [],
    ),
  );

/** Category names of a chart stand in the first column of its own table. */
const chartOf = (chart: Element, name: string): Part => {
  const rows = below(chart, ['table:table-rows']).flatMap((body) => below(body, ['table:table-row']));
  const names = rows.map((row) => below(row, ['table:table-cell']).slice(0, 1).map(textOf).join(''));
  return { kind: 'chart', name, text: names.join('\n') };
};

const readShape = (shape: Element): Part[] => {
  if (shape.name === 'draw:g' || shape.name === 'draw:a') return elements(shape).flatMap(readShape);
  const name = shape.attributes['draw:name'] ?? '';
  const [table] = elements(shape).filter((child) => child.name === 'table:table');
  if (table) return cellsOf(table, name);
  const [chart] = below(shape, ['draw:object']);
  if (chart) return [chartOf(chart, name)];
  const text = textOf(shape);
  const kind = shape.attributes['presentation:class'] === 'title' ? 'title' : 'text';
  return text === '' ? [] : [{ kind, name, text }];
};

const notesOf = (notes: Element): Part[] =>
  elements(notes)
    .filter(({ attributes }) => attributes['presentation:class'] === 'notes')
    .map((frame) => ({ kind: 'notes' as const, name: '', text: textOf(frame) }))
    .filter(({ text }) => text !== '');

const readPage = (page: Element): Part[] =>
  elements(page).flatMap((child) => (child.name === 'presentation:notes' ? notesOf(child) : readShape(child)));

/** A field that prints the page's number stands there as `<number>`. */
const numbered = (text: string, page: number): string => text.replaceAll('<number>', String(page));

/** `fodp` is what LibreOffice made of `file`. */
export const readFodp = (file: string, fodp: string): Reading[] =>
  below(parseXml(readFileSync(fodp, 'utf8')), ['draw:page'], ['draw:page']).flatMap((page, index) =>
    readPage(page).map((reading) => ({ file, slide: index + 1, ...reading, text: numbered(reading.text, index + 1) })),
  );
