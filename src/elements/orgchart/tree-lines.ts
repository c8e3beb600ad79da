/**
 * The lines of the tree: from a unit to those under it or beside it. Who belongs to whom is said once for each unit that has
 * others under it, by the first of its lines, since a sentence for each line would be heard a dozen times.
 */
import type { ConnectorItem, ShapeItem } from '../../scene/scene.js';
import type { LayoutContext } from '../../setting/context.js';
import { plainText } from '../../setting/plain-text.js';
import type { Element, Inline } from '../../template/element.js';
import { orgchart } from './declarations.js';
import { branch, hang, reach, type LineLook } from './lines.js';
import type { OrgTree, Unit } from './org-tree.js';
import { unitName } from './unit-box.js';

/** A unit and those that hang from it by lines of one course. */
interface Family {
  readonly join: (from: ShapeItem, to: ShapeItem, look: LineLook, context: LayoutContext) => ConnectorItem;
  readonly from: Unit;
  readonly to: readonly Unit[];
  /** What opens the sentence: «Under», «Stab i». */
  readonly words: readonly Inline[];
}

export function treeLines(
  element: Element,
  tree: OrgTree,
  shapes: ReadonlyMap<Unit, ShapeItem>,
  context: LayoutContext,
): ConnectorItem[] {
  const line = orgchart.line('orgLine', context);
  return families(element, tree, context).flatMap((family) => {
    const start = shapes.get(family.from);
    const ends = family.to.flatMap((each) => shapes.get(each) ?? []);
    const alt = sentence(family, context);
    return ends.flatMap((end, index) =>
      start === undefined
        ? []
        : family.join(start, end, { line, label: 'line', ...(index === 0 && alt !== '' ? { alt } : {}) }, context),
    );
  });
}

function families(element: Element, { parents, root, staff, columns }: OrgTree, context: LayoutContext): Family[] {
  const words = orgchart.read(element, context);
  const heads = columns.map(({ head }) => head);
  const ofRoot =
    root === undefined
      ? []
      : [
          ...parents.map((parent) => ({ join: hang, from: parent, to: [root], words: words.under })),
          { join: reach, from: root, to: staff, words: words.staff },
          { join: hang, from: root, to: heads.filter(({ parent }) => parent === root.id), words: words.under },
        ];
  return [
    ...ofRoot,
    ...columns.map(({ head, offices }) => ({ join: branch, from: head, to: offices, words: words.under })),
  ];
}

/** «Under Difi: Digital forvaltning, Tilsyn»; none where the layout gives no words for it. */
function sentence({ from, to, words }: Family, context: LayoutContext): string {
  const opening = plainText(words, context);
  const names = to.map((each) => unitName(each, context)).join(', ');
  return opening === '' ? '' : `${opening} ${unitName(from, context)}: ${names}`;
}
