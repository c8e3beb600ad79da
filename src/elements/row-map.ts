/** `<rowmap>`: what a continuation slide says in place of its leads: that it continues, and which rows of the table stand on which page. */
import { draftsOf, insetsOf, setText } from '../setting/set-text.js';
import type { LayoutContext, Part } from '../setting/context.js';
import type { Box, Item } from '../scene/scene.js';
import { isElement, type Element, type Inline, type Node } from '../template/element.js';
import { contentWidth } from '../text/compose.js';
import { childElements, childrenOf, resolveSizes, sizes } from '../setting/attributes.js';
import type { ElementKind } from './element-kind.js';
import { setInBox } from './set-in-box.js';
import { plainText } from '../setting/plain-text.js';
import { gapsOf } from './table/gaps.js';
import { readGrid, rowGroups } from './table/grid.js';

/** Its text is the cue at the left; the steps of the map are made from the table. */
export const rowmap: ElementKind = {
  attributes: {},
  children: ['p'],
  text: true,
  height: (element, width, context) =>
    setText(element, context.style(cueStyle), width, insetsOf(context.style(cueStyle)), context).body.height,
  place: placeRowMap,
};

const cueStyle = 'continuation';

function placeRowMap(element: Element, box: Box, context: LayoutContext): Item[] {
  const style = context.style(cueStyle);
  const insets = insetsOf(style);
  const width = contentWidth(draftsOf(element, style, context).paragraphs, insets, context.fonts);
  const at = { ...box, width };
  const cue = setInBox({ element, style, box: at }, { label: 'continuation', role: 'label' }, context);
  return [cue, ...(context.part === undefined ? [] : placeMap(context.part, box, width, context))];
}

interface Step {
  readonly here: boolean;
  readonly content: readonly Inline[];
}

/** The map starts at the first data column. Where the names of the rows cannot stand side by side, the cue says enough. */
function placeMap(part: Part, box: Box, cueWidth: number, context: LayoutContext): Item[] {
  const measure = (name: string): number => context.theme.measures[name] ?? 0;
  const steps = stepsOf(part, context);
  const left = Math.max(firstColumn(part.table, box.width, context), cueWidth);
  const width = Math.max(
    measure('rowMapStep'),
    ...steps.map((step) => stepWidth(step, context) + 2 * measure('trackerTip')),
  );
  const pitch = width - measure('trackerTip') + measure('trackerGap');
  if (left + pitch * (steps.length - 1) + width > box.width + 0.01) return [];
  const list = steps.map((step) => plainText(step.content, context)).join('; ');
  const map = chevronsOf(steps, pitch, width, context.words('alt.rowMap', { list }), context);
  const height = measure('rowMapHeight');
  return context.place(map, { x: box.x + left, y: box.y + (box.height - height) / 2, width: box.width - left, height });
}

/** Left edge of the first column after the names of the rows, from the table's own left edge. */
function firstColumn(table: Element, width: number, context: LayoutContext): number {
  const names = resolveSizes(sizes(table, 'columns'), width, 0, () => 0)[0] ?? 0;
  return names + gapsOf(table, readGrid(table, context), context).column(1) / 2;
}

/** Rows on other pages carry the page they stand on. */
function stepsOf(part: Part, context: LayoutContext): Step[] {
  return rowGroups(part.table).map(({ rows }, index) => {
    const here = index >= part.start && index < part.end;
    const page = context.page - part.index + part.starts.findLastIndex((start) => start <= index);
    const name = rows[0] === undefined ? [] : nameOf(rows[0]);
    return { here, content: here ? name : [...name, literal(`, ${context.words('pageShort')}\u00A0${page}`)] };
  });
}

/** The words of the row's head cell. */
const nameOf = (row: Element): Inline[] => wordsOf((childrenOf(row, 'th')[0] ?? childElements(row)[0])?.children ?? []);
const wordsOf = (nodes: readonly Node[]): Inline[] =>
  nodes.flatMap((node) => (isElement(node) ? wordsOf(node.children) : [node]));

const styleOf = (step: Step): string => (step.here ? 'rowMapHere' : 'rowMapElsewhere');

function stepWidth(step: Step, context: LayoutContext): number {
  const style = context.style(styleOf(step));
  return contentWidth(
    draftsOf(stepElement(step, '', context), style, context).paragraphs,
    insetsOf(style),
    context.fonts,
  );
}

const literal = (text: string): Inline => ({ kind: 'literal', text });

const stepElement = (step: Step, width: string, context: LayoutContext): Element => ({
  kind: 'chevron',
  attributes: { style: [literal(styleOf(step))], width: [literal(width)] },
  children: step.content,
  place: placeOf(context),
});

function chevronsOf(steps: readonly Step[], pitch: number, last: number, alt: string, context: LayoutContext): Element {
  const measure = (name: string): Inline[] => [literal(String(context.theme.measures[name] ?? 0))];
  return {
    kind: 'chevrons',
    attributes: {
      tip: measure('trackerTip'),
      between: measure('trackerGap'),
      alt: [literal(alt)],
      name: [literal('row map')],
      role: [literal('label')],
    },
    children: steps.map((step, index) => stepElement(step, String(index === steps.length - 1 ? last : pitch), context)),
    place: placeOf(context),
  };
}

/** The map is made from the table, so it stands where the table's markup does. */
const placeOf = (context: LayoutContext): Element['place'] =>
  context.part?.table.place ?? { file: '', line: 1, column: 1 };
