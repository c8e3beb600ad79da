/**
 * The lines of the tree: from a unit to those under it or beside it. Who belongs to whom is said once for each unit that has
 * others under it, by the first of its lines, since a sentence for each line would be heard a dozen times.
 */
import type { Box, ConnectorItem, ShapeItem } from '../../scene/scene.js';
import type { Drawing, Looks, Texts, Themed } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import type { Element, Inline } from '../../template/element.js';
import { orgchart } from './declarations.js';
import { branch, connect, hang, pass, reach, type Course } from './lines.js';
import { spreadOf } from './office-boxes.js';
import { staffOf } from './staff-boxes.js';
import { aboveAll, provenUnits, type OrgTree, type Unit } from './org-tree.js';
import { reportNoWay, unitName } from './unit-box.js';

/** A unit and those that hang from it by lines of one course. */
interface Family {
  /** The way of a line; undefined where there is none that meets no box. */
  readonly join: (from: ShapeItem, to: ShapeItem, context: Themed) => Course | undefined;
  readonly from: Unit;
  readonly to: readonly Unit[];
  /** Whether it may be a part of the way from the root, or one above it, to a highlighted unit. */
  readonly isPath: boolean;
  /** What opens the sentence: «Under», «Stab i». */
  readonly words: readonly Inline[];
}

/** Lines on the way to highlighted units lie over the others, since they share stretches with them. */
export function treeLines(
  element: Element,
  tree: OrgTree,
  shapes: ReadonlyMap<Unit, ShapeItem>,
  context: Drawing,
): ConnectorItem[] {
  const proven = provenUnits(tree);
  const drawn = families(element, tree, shapes, context).flatMap((family) =>
    familyLines(family, proven, shapes, context),
  );
  return [...drawn.filter(({ isProof }) => !isProof), ...drawn.filter(({ isProof }) => isProof)].map(
    ({ item }) => item,
  );
}

interface Drawn {
  readonly item: ConnectorItem;
  readonly isProof: boolean;
}

function familyLines(
  family: Family,
  proven: ReadonlySet<Unit>,
  shapes: ReadonlyMap<Unit, ShapeItem>,
  context: Drawing,
): Drawn[] {
  const start = shapes.get(family.from);
  const alt = sentence(family, context);
  return family.to.flatMap((unit, index): Drawn[] => {
    const end = shapes.get(unit);
    if (start === undefined || end === undefined) return [];
    const isProof = family.isPath && proven.has(unit);
    const line = orgchart.line(isProof ? 'proofLine' : 'orgLine', context);
    const look = { line, label: isProof ? 'proof-path' : 'line', ...(index === 0 && alt !== '' ? { alt } : {}) };
    const course = family.join(start, end, context);
    if (course === undefined) reportNoWay(family.from, unit, unit.element.place, context);
    return course === undefined ? [] : [{ item: connect(course, look, context), isProof }];
  });
}

function families(
  element: Element,
  tree: OrgTree,
  shapes: ReadonlyMap<Unit, ShapeItem>,
  context: Looks,
): readonly Family[] {
  const { under, staff } = orgchart.read(element, context);
  const boxes = [...shapes.values()].map(({ box }) => box);
  return [
    ...familiesAbove(tree).map((family) => ({ ...family, words: under })),
    ...aboveAll(tree).map((from) => ({ from, to: staffOf(from, tree), join: reach, isPath: false, words: staff })),
    ...familiesPast(tree, boxes).map((family) => ({ ...family, words: under })),
    ...familiesOfOffices(tree, context).map((family) => ({ ...family, words: under })),
  ].filter(({ to }) => to.length > 0);
}

type Wordless = Omit<Family, 'words'>;

/** From parents to parents and to the root, and from the root to the areas. */
function familiesAbove({ parents, root, columns }: OrgTree): readonly Wordless[] {
  const heads = columns.map(({ head }) => head);
  const among = parents.map((from) => ({
    from,
    to: parents.filter(({ parent }) => parent === from.id),
    join: hanging(parents),
    isPath: false,
  }));
  if (root === undefined) return among;
  const above = parents.filter(({ id }) => root.parent === undefined || root.parent === id);
  const toRoot = above.map((from) => ({ from, to: [root], join: hanging([root]), isPath: false }));
  const ofRoot = heads.filter(({ parent }) => parent === root.id);
  return [...among, ...toRoot, { from: root, to: ofRoot, join: hanging(heads), isPath: true }];
}

/** From parents past the root to the areas that hang from them. */
function familiesPast({ parents, columns }: OrgTree, boxes: readonly Box[]): readonly Wordless[] {
  const heads = columns.map(({ head }) => head);
  const join: Family['join'] = (from, to, context) => pass(from, to, boxes, context);
  return parents.map((from) => ({ from, to: heads.filter(({ parent }) => parent === from.id), join, isPath: true }));
}

/** From areas to their offices, and from offices to those under them. */
function familiesOfOffices(tree: OrgTree, context: Themed): readonly Wordless[] {
  const isSpread = spreadOf(tree, context) !== undefined;
  return tree.columns.flatMap(({ head, offices }) => {
    const units = offices.map(({ unit }) => unit);
    const join = isSpread ? hanging(units) : branch;
    const under = (from: Unit): Unit[] => offices.filter(({ above }) => above === from).map(({ unit }) => unit);
    return [head, ...units].map((from) => ({ from, to: under(from), join, isPath: true }));
  });
}

/** All lines to the units of a row keep clear of the badge that any of them has. */
function hanging(row: readonly Unit[]): Family['join'] {
  const isBadged = row.some(({ badge }) => badge.length > 0);
  return (from, to, context) => hang(from, to, isBadged, context);
}

/** «Under Works: Planning, Repairs»; none where the layout gives no words for it. */
function sentence({ from, to, words }: Family, context: Texts): string {
  const opening = plainText(words, context);
  const names = to.map((each) => unitName(each, context)).join(', ');
  return opening === '' ? '' : `${opening} ${unitName(from, context)}: ${names}`;
}
