/** Lengths of a map in points; each is a measure of the theme, so that a theme can change it. */
import type { LayoutContext } from '../../setting/context.js';

const defaults = {
  /** Width of the level blocks and of the explanations beside the map, and the gap between all of them. */
  flowLevel: 69,
  flowExplanation: 213,
  flowGap: 3,
  /** Room left and right of the nodes, where the brackets go, and how far from the nodes they go. */
  flowSide: 15,
  flowBracket: 7.5,
  flowColumnGap: 12,
  /** Room above the first and below the last row of a band, and the least height of a band. */
  flowPadding: 9,
  flowBandLeast: 57,
  flowNode: 30,
  /** Height of a node, and the most nodes at which it is used. */
  flowNodeTall: 36,
  flowTallMost: 11,
  flowBar: 18,
  /** Gaps between rows: not joined, joined by a line, joined by dashes only (which need a length to be seen as dashes). */
  flowRowGap: 9,
  flowJoinedGap: 12,
  flowDashedGap: 15,
};

export type FlowMeasures = typeof defaults;

export function flowMeasures({ theme }: LayoutContext): FlowMeasures {
  const measures = { ...defaults };
  for (const name of Object.keys(defaults))
    if (isMeasure(name)) measures[name] = theme.measures[name] ?? defaults[name];
  return measures;
}

const isMeasure = (name: string): name is keyof FlowMeasures => name in defaults;
