/** Reads the units of an org chart from the markup and sorts them by where they stand: above, beside, below, in columns. */
import type { Element } from '../../template/element.js';
import { childrenOf, flag, word } from '../../setting/attributes.js';

export const unitKinds = ['parent', 'root', 'area', 'office', 'council', 'staff'] as const;
export type UnitKind = (typeof unitKinds)[number];

export interface Unit {
  readonly element: Element;
  readonly id: string;
  readonly kind: UnitKind;
  /** Id of the unit above it. */
  readonly parent: string | undefined;
  readonly highlight: boolean;
  /** Whether a badge straddles its corner. */
  readonly badge: boolean;
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

export const readUnits = (element: Element): Unit[] => childrenOf(element, 'unit').map(readUnit);

function readUnit(element: Element): Unit {
  const kind = word(element, 'kind');
  const parent = word(element, 'parent', '');
  return {
    element,
    id: word(element, 'id', ''),
    kind: unitKinds.find((known) => known === kind) ?? 'office',
    parent: parent === '' ? undefined : parent,
    highlight: flag(element, 'highlight'),
    badge: (element.attributes['badge'] ?? []).length > 0,
    secretariat: word(element, 'secretariat', '')
      .split(' ')
      .filter((id) => id !== ''),
  };
}

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
