/** The elements of a map and what they may say. */
import { declare } from '../../setting/declare.js';
import { aboutHeard, onHeard } from '../../setting/heard.js';
import { memoPerLooks } from '../../setting/memo.js';
import { count, points, pointsOr } from '../../setting/number-types.js';
import type { Element } from '../../template/element.js';
import { mark, style } from '../../setting/theme-types.js';
import { flag, oneOf, text, word } from '../../setting/word-types.js';
import { LINES } from '../../schemas/framework.js';

export const flow = declare('flow', {
  what: 'a map of actors by level, with lines of steering and cooperation between them',
  where: ['blocks'],
  attributes: {
    columns: count(4),
    level: pointsOr('flowLevel'),
    explanation: pointsOr('flowExplanation'),
    side: pointsOr('flowSide'),
    between: pointsOr('flowColumnGap'),
    padding: pointsOr('flowPadding'),
    node: pointsOr('flowNode'),
    'node-width': points(),
    most: count(99),
    lanes: flag(),
    split: flag(),
  },
  about: {
    level: 'width of the blocks with the names of levels',
    explanation: 'width of the explanations beside the map; 0 for none',
    side: 'room left and right of the nodes, where brackets go',
    between: 'gap between columns',
    padding: 'room above the first and below the last row of a band',
    node: 'height of a node; in lanes what it is at most',
    'node-width': 'what a node of one column is wide at most; it stands in the middle of its column',
    most: 'how many nodes it may hold; with more it is parted between steps, or a fault',
    split: 'lets it continue on another slide between steps; nodes from which lines come stand there once more',
    lanes: 'bands are equally tall, and their nodes as tall as the band lets them',
  },
  measures: [
    'grid',
    // Between the level blocks, the map and the explanations.
    'flowGap',
    // How far from the nodes brackets go.
    'flowBracket',
    'flowApart',
    // Least height of a band.
    'flowBandLeast',
    // Height of a node, and the most nodes at which it is used.
    'flowNodeTall',
    'flowTallMost',
    'flowBar',
    // Gaps between rows: not joined, joined by a line, joined by dashes only (which need a length to be seen as dashes).
    'flowRowGap',
    'flowJoinedGap',
    'flowDashedGap',
    // Height of the words on lines, and the room beside them.
    'flowEdgeLabel',
    'flowEdgeAir',
    // Least width of a node where words on lines need room.
    'flowNodeLeast',
    // Height of the steps, and the air below them.
    'flowStep',
    'flowStepGap',
  ],
  // Heads the nodes of earlier pages.
  styles: ['flowStepBefore'],
});

/** What the theme and the element say together. */
export type FlowMeasures = ReturnType<typeof flow.measures> & ReturnType<typeof flow.read>;

export const flowMeasures = memoPerLooks((looks, element: Element): FlowMeasures => ({
  ...flow.measures(looks),
  ...flow.read(element, looks),
}));

export const step = declare('step', {
  what: 'a step of the process, as a chevron above the columns it covers',
  where: ['flow'],
  tells: ['span'],
  holds: ['words', 'paragraphs'],
  attributes: { style: style('step'), span: count(1) },
  about: { span: 'how many columns it covers' },
});

export const band = declare('band', {
  what: 'a level of a map: a `th` with its name, nodes, explanations; `style` is the field behind the nodes',
  where: ['flow'],
  attributes: { style: style('band') },
  styles: ['level'],
});

export const node = declare('node', {
  what: 'an actor; `name` is what alternative texts call it, what it shows are its paragraphs',
  where: ['band'],
  tells: ['id'],
  tellsAmong: { step: ['column', 'span'] },
  holds: ['words', 'paragraphs'],
  attributes: {
    id: word(''),
    name: text(),
    column: count(1),
    span: count(1),
    row: count(1),
    bar: flag(),
    style: style('flowOther'),
    mark: mark(),
    ...onHeard,
  },
  about: {
    ...aboutHeard,
    column: 'the first it stands in, from 1',
    span: 'how many columns it covers',
    row: 'from 1 in its band',
    bar: 'a low strip instead of a box',
  },
});

export const edge = declare('edge', {
  what: 'a line between nodes; its words stand on it, `verb` joins their names in its alternative text, `via` leads it round the map',
  where: ['flow'],
  tells: ['from', 'to', 'kind', 'head'],
  holds: ['words'],
  attributes: {
    from: word(''),
    to: word(''),
    kind: word(''),
    line: oneOf(LINES, 'solid'),
    via: oneOf(['left', 'right']),
    head: oneOf(['none', 'end', 'both']),
    verb: text(),
    style: style(),
  },
  about: {
    from: 'id of a node',
    to: 'id of a node',
    kind: 'the relation that it stands for: part of what the slide tells',
    line: 'how it is drawn, such as `lineof` says of its kind',
    head: 'its arrow heads; where it is left out, lines that are not dashed have one at the end',
  },
  styles: ['flowEdgeLabel'],
  lines: ['flowSolid', 'flowDouble', 'flowDashed'],
});

export const explanation = declare('explanation', {
  what: 'what the actors of a level do, beside the map',
  where: ['band'],
  holds: ['words'],
  attributes: { style: style('flowExplanation'), mark: mark() },
});
