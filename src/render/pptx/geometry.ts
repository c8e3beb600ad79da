/** Outlines of shapes as preset or custom geometry (ECMA-376-1, 20.1.9; the presets' formulas are in its electronic annex). */
import type { Box, Geometry, Path } from '../../scene/scene.js';
import { noInsets, type Insets } from '../../scene/text.js';
import { emu } from './units.js';

type Polyline = Extract<Geometry, { kind: 'polyline' }>;

const shortSide = (box: Box): number => Math.min(box.width, box.height);

/** Corner of a rounded rectangle in points: never more than half of the shorter side. */
export const cornerOf = (radius: number, box: Box): number => Math.min(radius, shortSide(box) / 2);

/** Presets give corner and tip in hundred-thousandths of the shorter side. */
function adjust(length: number, box: Box): string {
  const value = shortSide(box) > 0 ? Math.round((100000 * length) / shortSide(box)) : 0;
  return `<a:gd name="adj" fmla="val ${value}"/>`;
}

/** Angles are 60000ths of a degree, clockwise from three o'clock. */
function pieGuides(share: number): string {
  const top = 270;
  const end = (top + 360 * share) % 360;
  const guide = (name: string, degrees: number): string =>
    `<a:gd name="${name}" fmla="val ${Math.round(degrees * 60000)}"/>`;
  return guide('adj1', top) + guide('adj2', end);
}

/** `a:prstGeom` with its guides, if any. */
export const preset = (name: string, guides = ''): string =>
  `<a:prstGeom prst="${name}">${guides ? `<a:avLst>${guides}</a:avLst>` : '<a:avLst/>'}</a:prstGeom>`;

/** A step to the last of its points, which are fractions of the box. */
function step(name: string, coordinates: readonly number[], box: Box): string {
  const points = coordinates.flatMap((x, index) => {
    const y = coordinates[index + 1];
    return index % 2 === 1 || y === undefined ? [] : [`<a:pt x="${emu(x * box.width)}" y="${emu(y * box.height)}"/>`];
  });
  return `<a:${name}>${points.join('')}</a:${name}>`;
}

/** `a:custGeom` (20.1.9.8) of steps that count from the box's corner; `open` paths have no inside. */
function custom(paths: readonly string[], box: Box, open = false): string {
  const size = `w="${emu(box.width)}" h="${emu(box.height)}"`;
  const drawn = paths.map((steps) => `<a:path ${size}${open ? ' fill="none"' : ''}>${steps}</a:path>`);
  const lists = '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>';
  return `<a:custGeom>${lists}<a:pathLst>${drawn.join('')}</a:pathLst></a:custGeom>`;
}

const polyline = ({ points }: Polyline, box: Box): string =>
  custom([points.map((point, index) => step(index === 0 ? 'moveTo' : 'lnTo', point, box)).join('')], box, true);

const pathSteps = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo' } as const;

const steps = (path: Path, box: Box): string =>
  path
    .map(([name, ...coordinates]) => (name === 'Z' ? '<a:close/>' : step(pathSteps[name], coordinates, box)))
    .join('');

/** The outline of a shape whose box is given in points. */
export function outline(geometry: Geometry, box: Box): string {
  switch (geometry.kind) {
    case 'rect':
    case 'ellipse':
    case 'diamond':
    case 'line':
      return preset(geometry.kind);
    case 'roundRect':
      return preset('roundRect', adjust(cornerOf(geometry.radius, box), box));
    case 'homePlate':
    case 'chevron':
      return preset(geometry.kind, adjust(Math.min(geometry.tip, box.width), box));
    case 'pie':
      return preset('pie', pieGuides(geometry.share));
    case 'polyline':
      return polyline(geometry, box);
    case 'paths':
      return custom(
        geometry.paths.map((path) => steps(path, box)),
        box,
      );
  }
}

const equal = (horizontal: number, vertical: number): Insets => ({
  left: horizontal,
  right: horizontal,
  top: vertical,
  bottom: vertical,
});

/** How far the text rectangle of the preset stands inside the box, in points. */
export function textRectangle(geometry: Geometry, box: Box): Insets {
  switch (geometry.kind) {
    case 'roundRect': {
      const inset = cornerOf(geometry.radius, box) * 0.29289;
      return equal(inset, inset);
    }
    case 'ellipse':
      return equal((box.width / 2) * (1 - Math.SQRT1_2), (box.height / 2) * (1 - Math.SQRT1_2));
    case 'homePlate':
      return { ...noInsets, right: Math.min(geometry.tip, box.width) / 2 };
    case 'chevron':
      return geometry.tip * 2 < box.width ? equal(geometry.tip, 0) : noInsets;
    default:
      return noInsets;
  }
}
