/** The elements of a map and what they may say. */
import { declare } from '../../setting/declare.js';
import { count } from '../../setting/number-types.js';
import { mark, style } from '../../setting/theme-types.js';
import { flag, oneOf, text, word } from '../../setting/word-types.js';

export const flow = declare('flow', {
  what: 'a map of actors by level, with lines of steering and cooperation between them',
  where: ['blocks'],
  attributes: { columns: count(4) },
  measures: [
    'grid',
    // Width of the level blocks and of the explanations beside the map, and the gap between all of them.
    'flowLevel',
    'flowExplanation',
    'flowGap',
    // Room left and right of the nodes, where the brackets go, and how far from the nodes they go.
    'flowSide',
    'flowBracket',
    'flowColumnGap',
    // Room above the first and below the last row of a band, and the least height of a band.
    'flowPadding',
    'flowBandLeast',
    'flowNode',
    // Height of a node, and the most nodes at which it is used.
    'flowNodeTall',
    'flowTallMost',
    'flowBar',
    // Gaps between rows: not joined, joined by a line, joined by dashes only (which need a length to be seen as dashes).
    'flowRowGap',
    'flowJoinedGap',
    'flowDashedGap',
  ],
});

export type FlowMeasures = ReturnType<typeof flow.measures>;

export const band = declare('band', {
  what: 'a level of a map: a `th` with its name, nodes, explanations; `style` is the field behind the nodes',
  where: ['flow'],
  attributes: { style: style('band') },
  styles: ['level'],
});

export const node = declare('node', {
  what: 'an actor; `name` is what alternative texts call it, what it shows are its paragraphs',
  where: ['band'],
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
  },
  about: {
    column: 'the first it stands in, from 1',
    span: 'how many columns it covers',
    row: 'from 1 in its band',
    bar: 'a low strip instead of a box',
  },
});

export const edge = declare('edge', {
  what: 'a line between nodes; `verb` joins their names in its alternative text, `via` leads it round the map',
  where: ['flow'],
  attributes: {
    from: word(''),
    to: word(''),
    kind: oneOf(['steers', 'owns', 'secretariat', 'cooperates', 'advises'], 'steers'),
    via: oneOf(['left', 'right']),
    verb: text(),
    style: style(),
  },
  about: { from: 'id of a node', to: 'id of a node' },
  lines: ['flowSteers', 'flowCooperates'],
});

export const explanation = declare('explanation', {
  what: 'what the actors of a level do, beside the map',
  where: ['band'],
  holds: ['words'],
  attributes: { style: style('flowExplanation'), mark: mark() },
});
