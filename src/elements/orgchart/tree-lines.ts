/**
 * The lines of the tree: from a unit to those under it or beside it. Who belongs to whom is said once for each unit that has
 * others under it, by the first of its lines, since a sentence for each line would be heard a dozen times.
 */
import type { ConnectorItem, ShapeItem } from '../../scene/scene.js';
import type { Drawing, Ids, Looks, Texts } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import type { Element, Inline } from '../../template/element.js';
import { orgchart } from './declarations.js';
import { branch, hang, pass, reach, type LineLook } from './lines.js';
import { spreadOf } from './office-boxes.js';
import { staffOf } from './staff-boxes.js';
import { provenUnits, type OrgTree, type Unit } from './org-tree.js';
import { unitName, unitTexts } from './unit-box.js';

/** A unit and those that hang from it by lines of one course. */
interface Family {
  readonly join: (from: ShapeItem, to: ShapeItem, look: LineLook, context: Looks & Ids) => ConnectorItem | undefined;
  readonly from: Unit;
  readonly to: readonly Unit[];
  /** Whether it may be a part of the way from the root to a highlighted unit. */
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
    const item = family.join(start, end, look, context);
    if (item === undefined) reportMissing(family.from, unit, context);
    return item === undefined ? [] : [{ item, isProof }];
  });
}

/** A line that would cross a box is not drawn but told. */
function reportMissing(from: Unit, to: Unit, context: Drawing): void {
  const units = [from, to].flatMap((each) => unitTexts(each, context));
  const line = `${unitName(from, context)} – ${unitName(to, context)}`;
  context.fault({ kind: 'line-through-node', units, place: to.element.place, line, nodes: [] });
}

function families(
  element: Element,
  tree: OrgTree,
  shapes: ReadonlyMap<Unit, ShapeItem>,
  context: Looks & Ids,
): Family[] {
  const { parents, root, columns } = tree;
  const boxes = [...shapes.values()].map(({ box }) => box);
  const passing: Family['join'] = (from, to, look) => pass(from, to, look, boxes, context);
  const words = orgchart.read(element, context);
  const heads = columns.map(({ head }) => head);
  const spread = spreadOf(tree, context);
  const under = (from: Unit, to: readonly Unit[], join: Family['join'], isPath = true): Family => ({
    join,
    from,
    to,
    words: words.under,
    isPath,
  });
  const above = parents.filter(({ id }) => root?.parent === undefined || root.parent === id);
  const ofRoot =
    root === undefined
      ? []
      : [
          ...above.map((parent) => under(parent, [root], hanging([root]), false)),
          under(
            root,
            heads.filter(({ parent }) => parent === root.id),
            hanging(heads),
          ),
        ];
  return [
    ...parents.map((parent) =>
      under(
        parent,
        parents.filter((child) => child.parent === parent.id),
        hanging(parents),
        false,
      ),
    ),
    ...ofRoot,
    ...[...parents, ...(root === undefined ? [] : [root])].map((owner) => ({
      ...under(owner, staffOf(owner, tree), reach, false),
      words: words.staff,
    })),
    ...parents.map((parent) =>
      under(
        parent,
        heads.filter((head) => head.parent === parent.id),
        passing,
        false,
      ),
    ),
    ...columns.flatMap(({ head, offices }) =>
      [head, ...offices.map(({ unit }) => unit)].map((from) =>
        under(
          from,
          offices.filter((office) => office.above === from).map(({ unit }) => unit),
          spread === undefined ? branch : hanging(offices.map(({ unit }) => unit)),
        ),
      ),
    ),
  ].filter(({ to }) => to.length > 0);
}

/** Of units in one row, that all their lines keep clear of the badge of any. */
function hanging(row: readonly Unit[]): Family['join'] {
  const isBadged = row.some(({ badge }) => badge.length > 0);
  return (from, to, look, context) => hang(from, to, look, isBadged, context);
}

/** «Under Difi: Digital forvaltning, Tilsyn»; none where the layout gives no words for it. */
function sentence({ from, to, words }: Family, context: Texts): string {
  const opening = plainText(words, context);
  const names = to.map((each) => unitName(each, context)).join(', ');
  return opening === '' ? '' : `${opening} ${unitName(from, context)}: ${names}`;
}
