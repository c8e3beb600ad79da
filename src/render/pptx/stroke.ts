/** Lines of shapes, connectors and table cells: the content of `CT_LineProperties` (ECMA-376-1, 20.1.2.2.24). */
import type { ConnectorEnd, Line } from '../../scene/scene.js';
import type { Palette } from '../../scene/palette.js';
import { fill } from './colour.js';
import { emu } from './units.js';

const dashOf = (line: Line): string => `<a:prstDash val="${line.dash === 'dash' ? 'sysDash' : 'solid'}"/>`;

/** A double line is wide already, so its heads are small. */
function head(element: 'headEnd' | 'tailEnd', end: ConnectorEnd | undefined, { double }: Line): string {
  const size = double === true ? 'sm' : 'med';
  return end?.head ? `<a:${element} type="${end.head}" w="${size}" len="${size}"/>` : '';
}

/** The ends of a connector: `headEnd` is where the path starts, whatever sits there. */
export interface StrokeEnds {
  readonly from: ConnectorEnd;
  readonly to: ConnectorEnd;
}

/** One line under the element name a place calls for: `a:ln` on shapes, `a:lnL`, `a:lnR`, `a:lnT`, `a:lnB` in cells. */
export function stroke(palette: Palette, line: Line | undefined, element = 'a:ln', ends?: StrokeEnds): string {
  if (!line) return `<${element} w="0"><a:noFill/></${element}>`;
  const content =
    fill(palette, line.colour) +
    dashOf(line) +
    joinOf +
    head('headEnd', ends?.from, line) +
    head('tailEnd', ends?.to, line);
  return `<${element} w="${emu(line.width)}" cap="flat"${line.double === true ? ' cmpd="dbl"' : ''}>${content}</${element}>`;
}

const joinOf = '<a:miter lim="800000"/>';
