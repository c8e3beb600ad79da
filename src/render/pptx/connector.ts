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
const hasSites = (item: Item): boolean => {
  if (item.kind === 'shape') return item.geometry.kind !== 'line' && item.geometry.kind !== 'polyline';
  return item.kind !== 'group' && item.kind !== 'connector';
};

const glue = (element: 'stCxn' | 'endCxn', end: ConnectorEnd, context: SlideContext): string => {
  const item = end.item === undefined ? undefined : context.items.get(end.item);
  if (!item || end.site === undefined || !hasSites(item)) return '';
  return `<a:${element} id="${shapeId(context, item)}" idx="${end.site * siteFactor(item)}"/>`;
};

const turn = (path: ConnectorPath): string =>
  `${path.turned ? ' rot="5400000"' : ''}${path.flipH ? ' flipH="1"' : ''}${path.flipV ? ' flipV="1"' : ''}`;

const bendGuide = (path: ConnectorPath): string =>
  path.bend === undefined ? '' : `<a:gd name="adj1" fmla="val ${path.bend}"/>`;

/** A path that no preset draws keeps its exact course as custom geometry; it is still glued. */
const freeForm = (item: ConnectorItem): string => {
  const { x, y, width, height } = item.box;
  const points = item.points.map(([px, py]) => [width ? (px - x) / width : 0, height ? (py - y) / height : 0] as const);
  return frame(item.box) + outline({ kind: 'polyline', points }, item.box);
};

const course = (item: ConnectorItem): string => {
  const path = connectorPath(item.points);
  if (!path) return freeForm(item);
  return `<a:xfrm${turn(path)}>${offsetAndExtent(path.box)}</a:xfrm>${preset(path.preset, bendGuide(path))}`;
};

/** `p:cxnSp` of a connector item. */
export const connector = (item: ConnectorItem, context: SlideContext): string => {
  const ends = glue('stCxn', item.from, context) + glue('endCxn', item.to, context);
  const line = stroke(context.presentation.palette, item.line, 'a:ln', item);
  return (
    `<p:cxnSp><p:nvCxnSpPr>${identity(item, context)}<p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${course(item)}${line}</p:spPr></p:cxnSp>`
  );
};
