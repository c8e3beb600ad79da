/** Where a template has its title, its text, its footer and its slide number, in points (ECMA-376-1, 19.3.1.36). */
import type { Box } from '../scene/scene.js';
import type { XmlElement } from '../xml/read-xml.js';
import { childOf, elementsIn } from '../xml/walk-xml.js';
import type { Master, Sheet, Template } from './open-template.js';

export interface Placed {
  readonly box: Box;
  /** Space between the box and its text: left, top, right, bottom. */
  readonly insets: readonly [number, number, number, number];
  readonly anchor: 'top' | 'middle' | 'bottom';
}

export type Placeholders = Readonly<Partial<Record<'title' | 'body' | 'ftr' | 'sldNum', Placed>>>;

const emu = 12700;

export const pointsOf = (value: string | undefined): number => Math.round((Number(value ?? 0) / emu) * 100) / 100;

/** Width and height of the slides. PowerPoint's own where nothing is said. */
export function pageOf({ main }: Template): { readonly width: number; readonly height: number } {
  const size = childOf(main.root, 'sldSz')?.attributes ?? { cx: '12192000', cy: '6858000' };
  return { width: pointsOf(size['cx']), height: pointsOf(size['cy']) };
}

/** The layout on which most content stands: that of title and content, else one with a title and a text, one with a title, the first. */
export function modelLayout({ layouts }: Master): Sheet | undefined {
  const typed = ['obj', 'titleOnly', 'twoObj'].map((type) =>
    layouts.find(({ root }) => root.attributes['type'] === type),
  );
  const inside = layouts.filter(({ root }) => !/^(?:title|secHead)$/u.test(root.attributes['type'] ?? ''));
  const holding = [['title', 'body'], ['title']].map((wanted) =>
    inside.find(({ root }) => {
      const types = shapesOf(root).map(placeholderType);
      return wanted.every((type) => types.includes(type));
    }),
  );
  return [...typed, ...holding, layouts[0]].find((one) => one !== undefined);
}

/** Those of the layout, each as far as the layout says, else as the master does. */
export function placeholdersOn(master: Master, layout: Sheet | undefined): Placeholders {
  const names = ['title', 'body', 'ftr', 'sldNum'] as const;
  const found = names.flatMap((name) => {
    const own = [layout, master].flatMap((sheet) =>
      sheet === undefined
        ? []
        : shapesOf(sheet.root)
            .filter((shape) => placeholderType(shape) === name)
            .slice(0, 1),
    );
    const placed = placedBy(own);
    return placed === undefined ? [] : [[name, placed] as const];
  });
  return Object.fromEntries(found);
}

export function shapesOf(root: XmlElement): readonly XmlElement[] {
  const tree = childOf(root, 'cSld', 'spTree');
  return tree === undefined ? [] : elementsIn(tree);
}

/** A placeholder without a type holds content, as a body does. */
export function placeholderType(shape: XmlElement): string | undefined {
  const about = elementsIn(shape).find(({ name }) => /^nv\w+Pr$/u.test(name));
  const placeholder = childOf(about, 'nvPr', 'ph');
  if (placeholder === undefined) return undefined;
  const type = placeholder.attributes['type'] ?? 'body';
  return type === 'ctrTitle' ? 'title' : type;
}

/** From the nearest of the shapes that says where it is. */
function placedBy(shapes: readonly XmlElement[]): Placed | undefined {
  const box = shapes.map(boxOf).find((one) => one !== undefined);
  if (box === undefined) return undefined;
  const own = shapes.map((shape) => childOf(shape, 'txBody', 'bodyPr')?.attributes ?? {});
  const said = (name: string): string | undefined => own.map((one) => one[name]).find((one) => one !== undefined);
  const inset = (name: string, usual: string): number => pointsOf(said(name) ?? usual);
  const anchors: Readonly<Record<string, Placed['anchor']>> = { ctr: 'middle', b: 'bottom' };
  return {
    box,
    insets: [inset('lIns', '91440'), inset('tIns', '45720'), inset('rIns', '91440'), inset('bIns', '45720')],
    anchor: anchors[said('anchor') ?? ''] ?? 'top',
  };
}

/** Undefined where the shape does not say where it is, or is turned. */
export function boxOf(shape: XmlElement): Box | undefined {
  const frame = childOf(shape, 'spPr', 'xfrm');
  const [at, size] = [childOf(frame, 'off'), childOf(frame, 'ext')];
  if (at === undefined || size === undefined || Number(frame?.attributes['rot'] ?? 0) !== 0) return undefined;
  return {
    x: pointsOf(at.attributes['x']),
    y: pointsOf(at.attributes['y']),
    width: pointsOf(size.attributes['cx']),
    height: pointsOf(size.attributes['cy']),
  };
}
