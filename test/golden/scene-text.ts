/**
 * A scene as text that a person can read and a diff can show: an item a line, with its box in points, its look and name;
 * below it the lines of its text, each with its x and baseline.
 */
import { cellBox } from '../../src/scene/walk.js';
import type { Box, ConnectorItem, Item, Line, Scene, SlideLayout, TableItem } from '../../src/scene/scene.js';
import type { TextBody } from '../../src/scene/text.js';

const tenth = (value: number): string => String(Math.round(value * 10) / 10 + 0);
const boxText = ({ x, y, width, height }: Box): string => [x, y, width, height].map(tenth).join(' ');
const lineText = (line: Line | undefined): string =>
  line === undefined ? '' : ` line ${line.colour} ${line.width}${line.dash === undefined ? '' : ' dash'}`;

/** A layout's decoration and slots, a line each. */
export function layoutText({ id, name, kind, background, items, slots }: SlideLayout): string {
  const lines = slots.map(({ placeholder, index, box, look, prompt }) => {
    const { font, size, leading, bold, colour, align, anchor } = look;
    const text = `${font} ${size}/${leading}${bold ? ' bold' : ''} ${colour} ${align} ${anchor}${look.bullet ? ' bulleted' : ''}`;
    return `  ${placeholder}${index ?? ''} [${boxText(box)}] ${text} «${prompt}»`;
  });
  const decoration = items.flatMap((item) => itemLines(item, '  '));
  return `${[`${id} «${name}» ${kind} on ${background}`, ...decoration, ...lines].join('\n')}\n`;
}

export function sceneText(scene: Scene): string {
  const head = [
    `${scene.id} page ${scene.page}, part ${scene.part}/${scene.parts}, ${scene.layout}, ${scene.lang}`,
    `title: ${scene.title}`,
  ];
  const notes = scene.notes.length === 0 ? [] : [`notes: ${scene.notes.length} paragraphs`];
  return `${[...head, ...notes, '', ...scene.items.flatMap((item) => itemLines(item, ''))].join('\n')}\n`;
}

function itemLines(item: Item, indent: string): string[] {
  const alt = item.alt === undefined ? '' : ` alt «${item.alt}»`;
  const head = `${indent}${item.kind} ${item.role} [${boxText(item.box)}]${lookOf(item)} ${item.name}${alt}`;
  return [head, ...contentLines(item, `${indent}  `)];
}

function lookOf(item: Item): string {
  if (item.kind === 'connector') return connectorText(item);
  if (item.kind !== 'shape') return '';
  return ` ${item.geometry.kind}${item.fill === undefined ? '' : ` fill ${item.fill}`}${item.hatch === undefined ? '' : ` hatch ${item.hatch}`}${lineText(item.line)}`;
}

const connectorText = ({ from, to, points, line }: ConnectorItem): string =>
  ` ${points.length === 2 ? 'straight' : 'elbow'} ${from.item ?? 'loose'}:${from.site ?? ''} to ${to.item ?? 'loose'}:${to.site ?? ''} by ${points.map((point) => point.map(tenth).join(',')).join(' ')}${lineText(line)}`;

function contentLines(item: Item, indent: string): string[] {
  if (item.kind === 'text') return textLines(item.text, indent);
  if (item.kind === 'shape') return item.text === undefined ? [] : textLines(item.text, indent);
  if (item.kind === 'group') return item.items.flatMap((child) => itemLines(child, indent));
  if (item.kind === 'table') return tableLines(item, indent);
  if (item.kind !== 'chart') return [];
  const bars = item.categories.map((category, index) => {
    const values = item.series.map(({ name, values }) =>
      (values[index] ?? null) === null ? '' : `, ${name} ${tenth(values[index] ?? 0)}`,
    );
    const labels = item.labels.filter((label) => label.category === index);
    const texts = labels.map(({ runs }) => ` «${runs.map(({ text }) => text).join('')}»`);
    return `${indent}${category}${values.join('')}${texts.join('')}`;
  });
  return [`${indent}plot [${boxText(item.plot)}] of ${item.max}${item.stacked ? ' stacked' : ''}`, ...bars];
}

function tableLines(table: TableItem, indent: string): string[] {
  const grid = `${indent}columns ${table.columns.map(tenth).join(' ')}, rows ${table.rows.map(tenth).join(' ')}, heads ${table.headerRows} ${table.headerColumns}`;
  const cells = table.cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell === null
        ? []
        : [
            `${indent}cell ${r},${c} [${boxText(cellBox(table, cell, r, c))}]${cell.fill === undefined ? '' : ` fill ${cell.fill}`}${cell.scope === undefined ? '' : ` ${cell.scope}`}`,
            ...textLines(cell.text, `${indent}  `),
          ],
    ),
  );
  return [grid, ...cells];
}

const textLines = (body: TextBody, indent: string): string[] => [
  ...(body.heard === undefined ? [] : [`${indent}heard «${body.heard}»`]),
  ...body.paragraphs.flatMap(({ lines, runs, bullet }) =>
    lines.map((line, index) => {
      const size = index === 0 ? ` ${runs[0]?.size ?? ''}` : '';
      const words = line.segments.map(({ run, text }) => (runs[run]?.bold === true ? `**${text}**` : text)).join('');
      return `${indent}${tenth(line.x)},${tenth(line.baseline)}${size} ${bullet !== undefined && index === 0 ? `${bullet.char} ` : ''}${words}`;
    }),
  ),
];
