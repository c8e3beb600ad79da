/** Reads the units of an org chart from the markup and sorts them by where they stand: above, beside, below, in columns. */
import { childrenOf } from '../../setting/children.js';
import type { Looks } from '../../setting/looks.js';
import type { Element, Inline } from '../../template/element.js';
import { unit, type UnitKind } from './declarations.js';

export interface Unit {
  readonly element: Element;
  readonly id: string;
  readonly kind: UnitKind;
  /** Id of the unit above it. */
  readonly parent: string | undefined;
  readonly highlight: boolean;
  /** Words on its corner; none where it has no badge. */
  readonly badge: readonly Inline[];
  /** Ids of the councils that it is the secretariat of. */
  readonly secretariat: readonly string[];
}

/** An area and the offices under it. */
export interface Column {
  readonly head: Unit;
  readonly offices: readonly Unit[];
}

export interface OrgTree {
  readonly parents: readonly Unit[];
  readonly root: Unit | undefined;
  readonly staff: readonly Unit[];
  readonly columns: readonly Column[];
  readonly councils: readonly Unit[];
}

export const readUnits = (element: Element, looks: Looks): Unit[] =>
  childrenOf(element, 'unit').map((child) => {
    const { parent, ...rest } = unit.read(child, looks);
    return { element: child, parent: parent === '' ? undefined : parent, ...rest };
  });

/** No unit is lost: one that is none of the rest heads a column of its own. */
export function sortUnits(units: readonly Unit[]): OrgTree {
  const of = (kind: UnitKind): Unit[] => units.filter((unit) => unit.kind === kind);
  const [root] = of('root');
  const apart = new Set<Unit>([
    ...of('parent'),
    ...of('staff'),
    ...of('council'),
    ...(root === undefined ? [] : [root]),
  ]);
  const rest = units.filter((unit) => !apart.has(unit));
  const areaOf = new Map(rest.map((unit) => [unit, unit.kind === 'office' ? findArea(unit, units) : undefined]));
  const heads = rest.filter((unit) => areaOf.get(unit) === undefined);
  const columns = heads.map((head) => ({ head, offices: rest.filter((unit) => areaOf.get(unit) === head) }));
  return { parents: of('parent'), root, staff: of('staff'), columns, councils: of('council') };
}

/** The nearest area above an office; the way up is at most as long as there are units. */
function findArea(office: Unit, units: readonly Unit[]): Unit | undefined {
  let at: Unit | undefined = office;
  for (let steps = 0; at !== undefined && steps < units.length; steps++) {
    const above: string | undefined = at.parent;
    at = units.find((unit) => unit.id === above);
    if (at?.kind === 'area') return at;
  }
  return undefined;
}
