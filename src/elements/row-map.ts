/** `<rowmap>`: what a continuation slide says in place of its leads: that it continues, and which rows of the table stand on which page. */
import type { Box, Item } from '../scene/scene.js';
import { childElements, childrenOf } from '../setting/children.js';
import type { LayoutContext, Looks, Measuring, Part, Setting } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { paragraph } from '../setting/inline-elements.js';
import { plainText } from '../setting/plain-text.js';
import { setText, lineWidth } from '../setting/set-text.js';
import { resolveSizes } from '../setting/sizes.js';
import { isElement, type Element, type Inline, type Node } from '../template/element.js';
import { placeChevrons, type Chevron } from './chevrons.js';
import type { ElementKind } from './element-kind.js';
import { setInBox } from './set-in-box.js';
import { columns } from './columns/declarations.js';
import { columnWidth } from './columns/arrange.js';
import { headsOf, isBlank, tablesIn } from './columns/segments.js';
import { flow } from './flow/declarations.js';
import { firstStep } from './flow/steps.js';
import { gantt } from './gantt/declarations.js';
import { splitGroups } from './split.js';
import { table, tr } from './table/declarations.js';
import { gapsOf } from './table/gaps.js';
import { readGrid, rowGroups } from './table/grid.js';

const own = declare('rowmap', {
  what: "what stands in the leads' place on a continuation slide: its cue, and a step for each row group of the split table, each step of the split map or each stream of the split Gantt chart, with the page it stands on",
  where: ['slide'],
  holds: ['words', 'paragraphs'],
  attributes: {},
  styles: ['continuation', 'rowMapHere', 'rowMapElsewhere'],
  measures: ['rowMapStep', 'rowMapHeight', 'trackerTip', 'trackerGap'],
});

/** Its text is the cue at the left; the steps of the row map are made from what is split. */
export const rowmap: ElementKind = {
  ...own,
  height: (element, width, context) => {
    const style = own.style('continuation', context);
    return setText(element, style, { width }, context).body.height;
  },
  place: placeRowMap,
};

function placeRowMap(element: Element, box: Box, context: LayoutContext): Item[] {
  const style = own.style('continuation', context);
  const width = lineWidth(element, style, context);
  const at = { ...box, width };
  const cue = setInBox({ element, style, box: at }, { label: 'continuation', role: 'label' }, context);
  return [cue, ...(context.part === undefined ? [] : placeMap(context.part, box, width, context))];
}

/** The map starts at the first data column. Where the names of the rows cannot stand side by side, the cue says enough. */
function placeMap(part: Part, box: Box, cueWidth: number, context: LayoutContext): Item[] {
  const { rowMapStep, rowMapHeight: height, trackerTip: tip, trackerGap: between } = own.measures(context);
  const steps = stepsOf(part, context);
  const left = Math.max(firstColumn(part.split, box.width, context), cueWidth + 2 * tip);
  const width = Math.max(rowMapStep, ...steps.map((step) => lineWidth(step.element, step.style, context) + 2 * tip));
  const pitch = width - tip + between;
  if (left + pitch * (steps.length - 1) + width > box.width + 0.01) return [];
  const chevrons = steps.map((step, index) => ({
    ...step,
    width: { kind: 'points', value: index === steps.length - 1 ? width : pitch } as const,
  }));
  const list = steps.map(({ element }) => plainText(wordsOf(element.children), context)).join('; ');
  const look = { columns: [], align: 'left', tip, between, columnGap: 0 } as const;
  const row = { ...look, alt: context.words('alt.rowMap', { list }), name: 'row map', role: 'label' } as const;
  const at = { x: box.x + left, y: box.y + (box.height - height) / 2, width: box.width - left, height };
  return placeChevrons(chevrons, row, at, context);
}

/** Left edge of the first column after the names of the rows, from the table's own left edge. */
function firstColumn(element: Element, width: number, context: Measuring): number {
  if (element.kind === flow.kind) return firstStep(element, context);
  if (element.kind === gantt.kind) return gantt.measure('ganttBlock', context) + gantt.measure('ganttGap', context);
  const [first] = element.kind === table.kind ? [] : tablesIn(element);
  if (first !== undefined) return firstColumn(first, columnWidth(element, width, context), context);
  const names = resolveSizes(table.read(element, context).columns, width, 0, () => 0)[0] ?? 0;
  return names + gapsOf(element, readGrid(context, element), context).column(1) / 2;
}

type Step = Omit<Chevron, 'width'>;

/** Rows on other pages carry the page they stand on. */
function stepsOf(part: Part, context: Setting): Step[] {
  return mapped(part.split, context).map(({ name, from, to }) => {
    const here = to > part.start && from < part.end;
    const page = context.page - part.index + part.starts.findLastIndex((start) => start <= from);
    const words = here ? name : [...name, literal(`, ${context.words('pageShort')}\u00A0${page}`)];
    // The map is made from the table, so it stands where the table's markup does.
    const element = { kind: 'chevron', attributes: {}, children: words, place: part.split.place };
    return { element, style: own.style(here ? 'rowMapHere' : 'rowMapElsewhere', context), home: false };
  });
}

/** What the steps stand for, and which groups that is: those of a table or a map, or whole tables of several. */
function mapped(split: Element, context: Looks): { name: readonly Inline[]; from: number; to: number }[] {
  if (split.kind !== columns.kind)
    return splitGroups(split, context).map(({ rows: [row] }, index) => ({
      name: row === undefined ? [] : nameOf(row),
      from: index,
      to: index + 1,
    }));
  let from = 0;
  return tablesIn(split).map((one) => {
    const [head] = headsOf(one, context);
    const to = from + rowGroups(one, context).length;
    const step = { name: head === undefined ? [] : nameOfTable(head), from, to };
    from = to;
    return step;
  });
}

/** What stands before any run in its first cell. */
const nameOfTable = (head: Element): readonly Inline[] =>
  (childElements(head)[0]?.children ?? []).flatMap((node) => (isElement(node) || isBlank(node) ? [] : [node]));

/** The words of the row's head cell, or of the step or stream; the first paragraph where there are several. */
function nameOf(row: Element): Inline[] {
  const head = row.kind === tr.kind ? (childrenOf(row, 'th')[0] ?? childElements(row)[0]) : row;
  const [first] = head === undefined ? [] : childrenOf(head, paragraph.kind);
  return wordsOf(first?.children ?? head?.children ?? []);
}
const wordsOf = (nodes: readonly Node[]): Inline[] =>
  nodes.flatMap((node) => (isElement(node) ? wordsOf(node.children) : [node]));

const literal = (text: string): Inline => ({ kind: 'literal', text });
