/** The slides of a PPTX in their order, with their shapes and notes (ECMA-376-1, 19.3). */
import type { XmlElement } from '../../xml/read-xml.js';
import { childOf, childrenOf, elementsIn } from '../../xml/walk-xml.js';
import type { ReturnedChart, ReturnedPage, ReturnedShape } from '../returned.js';
import { type Package, type Relationship, relationshipsOf } from './package.js';
import { readChart } from './read-chart.js';
import { workbookCells } from './workbook-cells.js';
import { type LinkOf, paragraphsIn } from './read-text.js';

/** Names of the slides' parts, in the order in which they are shown; empty where it is not known which part a slide is. */
export function slideParts(file: Package): readonly string[] {
  const main = presentationPart(file);
  const parts = new Map(file.relationships(main).map(({ id, part }) => [id, part]));
  return childrenOf(childOf(file.root(main), 'sldIdLst'), 'sldId').map(
    ({ attributes }) => parts.get(attributes['r:id'] ?? '') ?? '',
  );
}

export const presentationPart = (file: Package): string =>
  file.relationships('').find(({ type }) => type === 'officeDocument')?.part ?? '';

export function readPage(part: string, number: number, file: Package): ReturnedPage {
  const root = file.words(part);
  if (root === undefined) return { number, isUnread: true, shapes: [] };
  const slide = childOf(root, 'cSld');
  const relationships = file.relationships(part);
  const notes = file.isUnread(relationshipsOf(part)) ? undefined : notesIn(relationships, file);
  const name = slide?.attributes['name'];
  return {
    number,
    ...(name === undefined || name === '' ? {} : { name }),
    shapes: shapesIn(childOf(slide, 'spTree'), {
      linkOf: linksOf(relationships),
      chartOf: chartsOf(relationships, file),
    }),
    ...(notes === undefined ? {} : { notes }),
  };
}

const linksOf =
  (relationships: readonly Relationship[]): LinkOf =>
  (id) => {
    const found = relationships.find((one) => one.id === id);
    return found?.outside ?? (found?.part === undefined ? undefined : `slide:${found.part}`);
  };

/** What shapes lead to outside their slide's part. */
interface Around {
  readonly linkOf: LinkOf;
  /** By the id of its relationship. */
  readonly chartOf: (id: string) => ReturnedChart | undefined;
}

const chartsOf =
  (relationships: readonly Relationship[], file: Package): Around['chartOf'] =>
  (id) => {
    const part = relationships.find((one) => one.id === id)?.part;
    if (part === undefined) return undefined;
    const stored = file.relationships(part).find(({ type }) => type === 'package')?.part;
    const workbook = stored === undefined ? undefined : file.workbook(stored);
    return readChart(file.root(part), workbook === undefined ? undefined : workbookCells(workbook));
  };

/** Those in groups too, each group before its children. */
function shapesIn(tree: XmlElement | undefined, around: Around): readonly ReturnedShape[] {
  if (tree === undefined) return [];
  return elementsIn(tree).flatMap((element) => {
    if (element.name === 'AlternateContent') return shapesIn(childOf(element, 'Choice'), around);
    const about = elementsIn(element).find(({ name }) => /^nv\w+Pr$/u.test(name));
    if (about === undefined || element.name === 'nvGrpSpPr') return [];
    return [shapeOf(element, about, around), ...(element.name === 'grpSp' ? shapesIn(element, around) : [])];
  });
}

function shapeOf(element: XmlElement, about: XmlElement, { linkOf, chartOf }: Around): ReturnedShape {
  const { id = '', name = '', descr = '' } = childOf(about, 'cNvPr')?.attributes ?? {};
  const placeholder = childOf(about, 'nvPr', 'ph')?.attributes;
  const frame = childOf(element, 'xfrm') ?? childOf(element, 'spPr', 'xfrm') ?? childOf(element, 'grpSpPr', 'xfrm');
  const box = boxOf(frame);
  const data = childOf(element, 'graphic', 'graphicData');
  const table = childOf(data, 'tbl');
  const chart = chartOf(childOf(data, 'chart')?.attributes['r:id'] ?? '');
  return {
    id,
    name,
    ...(placeholder === undefined ? {} : { placeholder: placeholder['type'] ?? 'obj' }),
    ...(box === undefined ? {} : { box }),
    ...(descr === '' ? {} : { alt: descr }),
    ...(chart === undefined ? {} : { chart }),
    paragraphs: paragraphsIn(childOf(element, 'txBody'), linkOf),
    ...(table === undefined ? {} : { cells: cellsOf(table, linkOf) }),
  };
}

const cellsOf = (table: XmlElement, linkOf: LinkOf): NonNullable<ReturnedShape['cells']> =>
  childrenOf(table, 'tr').map((row) =>
    childrenOf(row, 'tc').map((cell) => paragraphsIn(childOf(cell, 'txBody'), linkOf)),
  );

const EMU_A_POINT = 12_700;

function boxOf(frame: XmlElement | undefined): ReturnedShape['box'] {
  const [offset, extent] = [childOf(frame, 'off')?.attributes, childOf(frame, 'ext')?.attributes];
  if (offset === undefined || extent === undefined) return undefined;
  const points = (value: string | undefined): number => Number(value) / EMU_A_POINT;
  const box = [points(offset['x']), points(offset['y']), points(extent['cx']), points(extent['cy'])] as const;
  return box.every(Number.isFinite) ? box : undefined;
}

/** The notes page has a picture of the slide and a number too. Undefined where it could not be read. */
function notesIn(relationships: readonly Relationship[], file: Package): ReturnedPage['notes'] {
  const part = relationships.find(({ type }) => type === 'notesSlide')?.part;
  if (part === undefined) return [];
  const root = file.words(part);
  if (root === undefined) return undefined;
  const shapes = shapesIn(childOf(root, 'cSld', 'spTree'), {
    linkOf: linksOf(file.relationships(part)),
    chartOf: () => undefined,
  });
  return shapes.find(({ placeholder }) => placeholder === 'body')?.paragraphs ?? [];
}
