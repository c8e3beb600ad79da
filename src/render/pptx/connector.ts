/** Connectors glued to the shapes they join (`p:cxnSp`, ECMA-376-1, 19.3.1.19). */
import type { ConnectorEnd, ConnectorItem, Item } from '../../scene/scene.js';
import { connectorPath, type ConnectorPath } from './connector-path.js';
import { offsetAndExtent, frame } from './frame.js';
import { outline, preset } from './geometry.js';
import { identity } from './identity.js';
import { shapeId, type SlideContext } from './slide-context.js';
import { stroke } from './stroke.js';

/** An ellipse has eight connection sites, counter-clockwise from the top; a scene counts four. */
const siteFactor = (item: Item): number => (item.kind === 'shape' && item.geometry.kind === 'ellipse' ? 2 : 1);

/** Groups, strokes and other connectors have no sites to be glued to. */
function hasSites(item: Item): boolean {
  if (item.kind === 'shape') return item.geometry.kind !== 'line' && item.geometry.kind !== 'polyline';
  return item.kind !== 'group' && item.kind !== 'connector';
}

function glue(element: 'stCxn' | 'endCxn', end: ConnectorEnd, context: SlideContext): string {
  const item = end.item === undefined ? undefined : context.items.get(end.item);
  if (!item || end.site === undefined || !hasSites(item)) return '';
  return `<a:${element} id="${shapeId(context, item)}" idx="${end.site * siteFactor(item)}"/>`;
}

const turn = (path: ConnectorPath): string =>
  `${path.turned ? ' rot="5400000"' : ''}${path.flipH ? ' flipH="1"' : ''}${path.flipV ? ' flipV="1"' : ''}`;

const bendGuide = (path: ConnectorPath): string =>
  path.bend === undefined ? '' : `<a:gd name="adj1" fmla="val ${path.bend}"/>`;

const turned = (path: ConnectorPath, name: string): string =>
  `<a:xfrm${turn(path)}>${offsetAndExtent(path.box)}</a:xfrm>${preset(name, bendGuide(path))}`;

/** The path as a plain stroke: a connector that is tied to nothing is rerouted by LibreOffice according to its own rules. */
function looseForm(item: ConnectorItem, path: ConnectorPath | undefined): string {
  return path?.preset === 'straightConnector1' ? turned(path, 'line') : freeForm(item);
}

function freeForm(item: ConnectorItem): string {
  const { x, y, width, height } = item.box;
  const points = item.points.map(([px, py]) => [width ? (px - x) / width : 0, height ? (py - y) / height : 0] as const);
  return frame(item.box) + outline({ kind: 'polyline', points }, item.box);
}

/** `p:cxnSp` of a connector item, or `p:sp` where only that keeps its course. */
export function connector(item: ConnectorItem, context: SlideContext): string {
  const ends = glue('stCxn', item.from, context) + glue('endCxn', item.to, context);
  const line = stroke(context.presentation.palette, item.line, 'a:ln', item);
  const path = connectorPath(item.points);
  if (!path || ends === '') {
    const properties = `<p:spPr>${looseForm(item, path)}<a:noFill/>${line}</p:spPr>`;
    return `<p:sp><p:nvSpPr>${identity(item, context)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${properties}</p:sp>`;
  }
  return (
    `<p:cxnSp><p:nvCxnSpPr>${identity(item, context)}<p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${turned(path, path.preset)}${line}</p:spPr></p:cxnSp>`
  );
}
