/** Connectors and what they are glued to, as a slide's part says it (ECMA-376-1, 19.3.1.19 and 20.1.2.2.29). */
import { below, type Element } from './xml.js';

export interface Glue {
  /** Place of the connector among those of the slide, its name, and which of its ends. */
  readonly index: number;
  readonly connector: string;
  readonly end: 'stCxn' | 'endCxn';
  readonly shape: number;
  readonly site: number;
}

/** Connection sites of a shape: a custom geometry lists its own; among the presets, an ellipse has them at the diagonals too. */
const sites = (shape: Element): number => {
  const own = below(shape, ['a:custGeom'])[0];
  if (own) return below(own, ['a:cxn']).length;
  return below(shape, ['a:prstGeom'])[0]?.attributes['prst'] === 'ellipse' ? 8 : 4;
};

const nameOf = (shape: Element): string => below(shape, ['p:cNvPr'])[0]?.attributes['name'] ?? '';

export const gluesOf = (slide: Element): Glue[] =>
  below(slide, ['p:cxnSp']).flatMap((connector, index) =>
    below(connector, ['a:stCxn', 'a:endCxn']).map(({ name, attributes }) => ({
      index,
      connector: nameOf(connector),
      end: name === 'a:stCxn' ? 'stCxn' : 'endCxn',
      shape: Number(attributes['id']),
      site: Number(attributes['idx']),
    })),
  );

const shapes = (slide: Element): Element[] => below(slide, ['p:sp', 'p:pic', 'p:graphicFrame']);

const idOf = (shape: Element): number => Number(below(shape, ['p:cNvPr'])[0]?.attributes['id']);

/** Number of connection sites of every shape, by its id. */
export const sitesOf = (slide: Element): Map<number, number> =>
  new Map(shapes(slide).map((shape) => [idOf(shape), sites(shape)]));

/** Names of shapes, by their ids. */
export const namesOf = (slide: Element): Map<number, string> =>
  new Map(shapes(slide).map((shape) => [idOf(shape), nameOf(shape)]));

/** The shape with the most connectors, or undefined on a slide without any. */
export const busiestShape = (glues: readonly Glue[]): number | undefined => {
  const count = (id: number): number => glues.filter(({ shape }) => shape === id).length;
  return glues.map(({ shape }) => shape).sort((a, b) => count(b) - count(a) || a - b)[0];
};

/** The slide with one shape moved, in EMU. */
export const moveShape = (slide: string, id: number, dx: number, dy: number): string =>
  slide.replace(
    new RegExp(`(<p:cNvPr id="${id}"(?:(?!<p:cNvPr)[\\s\\S])*?<a:off )x="(-?\\d+)" y="(-?\\d+)"`),
    (_, start: string, x: string, y: string) => `${start}x="${Number(x) + dx}" y="${Number(y) + dy}"`,
  );
