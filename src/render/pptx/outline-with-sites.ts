/**
 * A rectangle with its own connection sites, as custom geometry (ECMA-376-1, 20.1.9.8): the presets have one site on
 * each side, but lines meet a bar that spans columns above each of them.
 */
import type { Box, Geometry, Point } from '../../scene/scene.js';
import { cornerOf } from './geometry.js';

interface Site {
  readonly x: string;
  readonly y: string;
  /** Direction from which a connector comes in: guides of a quarter turn. */
  readonly angle: string;
}

/** The four sites of the presets rect and roundRect, in their order (ECMA-376-1, presetShapeDefinitions.xml). */
const presetSites: readonly Site[] = [
  { x: 'hc', y: 't', angle: '3cd4' },
  { x: 'l', y: 'vc', angle: 'cd2' },
  { x: 'hc', y: 'b', angle: 'cd4' },
  { x: 'r', y: 'vc', angle: '0' },
];

/** A share of a length as a guide, so that the site keeps its place when a person makes the bar longer. */
const share = (name: string, of: 'w' | 'h', fraction: number): string =>
  `<a:gd name="${name}" fmla="*/ ${of} ${Math.round(fraction * 1e6)} 1000000"/>`;

const guides = (sites: readonly Point[]): string =>
  sites.map(([x, y], index) => share(`siteX${index}`, 'w', x) + share(`siteY${index}`, 'h', y)).join('');

/** Which side a point of the outline is on. */
function angleOf([x, y]: Point): string {
  if (y <= 0) return '3cd4';
  if (y >= 1) return 'cd4';
  return x <= 0 ? 'cd2' : '0';
}

const connection = ({ x, y, angle }: Site): string => `<a:cxn ang="${angle}"><a:pos x="${x}" y="${y}"/></a:cxn>`;

const point = (x: string, y: string): string => `<a:pt x="${x}" y="${y}"/>`;
const lineTo = (x: string, y: string): string => `<a:lnTo>${point(x, y)}</a:lnTo>`;

const square = `<a:moveTo>${point('l', 't')}</a:moveTo>${lineTo('r', 't')}${lineTo('r', 'b')}${lineTo('l', 'b')}<a:close/>`;

/** A quarter of a circle that begins at this angle. */
const corner = (start: string): string => `<a:arcTo wR="x1" hR="x1" stAng="${start}" swAng="cd4"/>`;

/** Drawn like the preset roundRect. */
const rounded =
  `<a:moveTo>${point('l', 'x1')}</a:moveTo>${corner('cd2')}${lineTo('x2', 't')}${corner('3cd4')}` +
  `${lineTo('r', 'y2')}${corner('0')}${lineTo('x1', 'b')}${corner('cd4')}<a:close/>`;

/** The radius as a fraction of the shorter side: LibreOffice 25.2 takes a length in EMU for another unit. */
const cornerGuides = (radius: number, { width, height }: Box): string =>
  `<a:gd name="x1" fmla="*/ ss ${Math.round((100000 * radius) / Math.min(width, height))} 100000"/>` +
  '<a:gd name="x2" fmla="+- r 0 x1"/><a:gd name="y2" fmla="+- b 0 x1"/>';

/** `a:custGeom` of a rect or roundRect; `sites` are fractions of the box. Throws on other outlines, whose sites are their own. */
export function outlineWithSites(geometry: Geometry, box: Box, sites: readonly Point[]): string {
  if (geometry.kind !== 'rect' && geometry.kind !== 'roundRect')
    throw new Error(`A shape of kind «${geometry.kind}» has no sites of its own`);
  const radius = geometry.kind === 'roundRect' ? cornerOf(geometry.radius, box) : 0;
  const own = sites.map((site, index): Site => ({ x: `siteX${index}`, y: `siteY${index}`, angle: angleOf(site) }));
  const connections = [...presetSites, ...own].map(connection).join('');
  return (
    `<a:custGeom><a:avLst/><a:gdLst>${radius > 0 ? cornerGuides(radius, box) : ''}${guides(sites)}</a:gdLst><a:ahLst/>` +
    `<a:cxnLst>${connections}</a:cxnLst><a:rect l="l" t="t" r="r" b="b"/>` +
    `<a:pathLst><a:path>${radius > 0 ? rounded : square}</a:path></a:pathLst></a:custGeom>`
  );
}
