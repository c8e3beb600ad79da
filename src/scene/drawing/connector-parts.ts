/** What a connector is drawn of: its path, shortened to where an arrow head begins, and the heads. */
import type { ConnectorItem, Line, Point } from '../scene.js';
import { cutBack, headSize, triangle } from './arrow-head.js';

/** A filled triangle, by its corners, or a filled circle. */
export type Head = { readonly corners: readonly Point[] } | { readonly centre: Point; readonly radius: number };

export interface ConnectorParts {
  readonly path: readonly Point[];
  readonly heads: readonly Head[];
}

export function connectorParts({ points, line, from, to }: ConnectorItem): ConnectorParts {
  const back = [...points].reverse();
  const start = from.head === 'triangle' ? cutBack(points, headSize(line)) : points;
  const end = [...start].reverse();
  // From its start, so that the dashes of lines that share a stretch fall together, as they do in PPTX.
  const path = [...(to.head === 'triangle' ? cutBack(end, headSize(line)) : end)].reverse();
  return { path, heads: [...headAt(from.head, points, line), ...headAt(to.head, back, line)] };
}

/** The head stands at the first of the points. */
function headAt(head: 'triangle' | 'oval' | undefined, points: readonly Point[], line: Line): readonly Head[] {
  const [tip, next] = points;
  if (head === undefined || tip === undefined || next === undefined) return [];
  const size = headSize(line);
  return [head === 'oval' ? { centre: tip, radius: size / 2 } : { corners: triangle(tip, next, size) }];
}
