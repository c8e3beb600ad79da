/** Reads the units of an org chart from the markup and sorts them by where they stand: above, beside, below, in columns. */
import { childrenOf } from '../../setting/children.js';
import type { Looks } from '../../setting/context.js';
import type { Element } from '../../template/element.js';
import { unit, type UnitKind } from './declarations.js';

export interface Unit extends Omit<ReturnType<typeof unit.read>, 'parent'> {
  readonly element: Element;
  /** Id of the unit above it. */
  readonly parent: string | undefined;
}

/** An office and the one above it, which may be the area. `depth` counts from 1 under the area. */
export interface Office {
  readonly unit: Unit;
  readonly above: Unit;
  readonly depth: number;
}

/** An area and the offices under it, those under another office after it. */
export interface Column {
  readonly head: Unit;
  readonly offices: readonly Office[];
}

export interface OrgTree {
  readonly parents: readonly Unit[];
  readonly root: Unit | undefined;
  readonly staff: readonly Unit[];
  readonly columns: readonly Column[];
  readonly councils: readonly Unit[];
  /** Ids of the units with which layers start, but the first. */
  readonly layered: ReadonlySet<string>;
  /** Whether offices under an office may stand in a row of their own as well. */
  readonly deep?: boolean;
  /** Whether rows and gaps take the height that is left. */
  readonly grow?: boolean;
}

/** Parents and root. */
export const aboveAll = ({ parents, root }: Pick<OrgTree, 'parents' | 'root'>): Unit[] => [
  ...parents,
  ...(root === undefined ? [] : [root]),
];

export const readUnits = (element: Element, looks: Looks): Unit[] =>
  childrenOf(element, 'unit').map((child) => {
    const { parent, ...rest } = unit.read(child, looks);
    return { element: child, parent: parent === '' ? undefined : parent, ...rest };
  });

/** A unit that is nothing else heads a column of its own, so that no unit is lost. */
export function sortUnits(units: readonly Unit[], layers: readonly { readonly first: string }[] = []): OrgTree {
  const of = (kind: UnitKind): Unit[] => units.filter((unit) => unit.kind === kind);
  const [root] = of('root');
  const apart = new Set<Unit>([
    ...of('parent'),
    ...of('staff'),
    ...of('council'),
    ...(root === undefined ? [] : [root]),
  ]);
  const rest = units.filter((unit) => !apart.has(unit));
  const heads = rest.filter((unit) => unit.kind !== 'office' || findArea(unit, units) === undefined);
  const above = new Set(of('parent').map(({ id }) => id));
  const isBeside = ({ parent }: Unit): boolean => parent !== undefined && above.has(parent);
  // Those under a unit above the root stand at the right, where their line passes the root.
  const ordered = [...heads.filter((unit) => !isBeside(unit)), ...heads.filter(isBeside)];
  const columns = ordered.map((head) => ({ head, offices: officesUnder(head, rest, 1) }));
  return {
    parents: of('parent'),
    root,
    staff: of('staff'),
    columns,
    councils: of('council'),
    layered: new Set(layers.slice(1).map(({ first }) => first)),
  };
}

/** Those under an office follow it. Ids lead to no circle, which the check of the content holds. */
function officesUnder(above: Unit, units: readonly Unit[], depth: number): Office[] {
  if (depth > units.length) return [];
  return units
    .filter(({ kind, parent }) => kind === 'office' && parent === above.id)
    .flatMap((unit) => [{ unit, above, depth }, ...officesUnder(unit, units, depth + 1)]);
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

/** Units on the way from the root, or from a unit above it, to the highlighted ones, these included and that one left out. */
export function provenUnits({ parents, root, columns }: OrgTree): ReadonlySet<Unit> {
  if (root === undefined) return new Set();
  const tops = [root, ...parents].map(({ id }) => id);
  return new Set(
    columns.flatMap(({ head, offices }) => {
      const marked = offices.filter(({ unit }) => unit.highlight);
      const onTheWay = marked.flatMap((office) => wayUp(office, offices));
      return tops.includes(head.parent ?? '') && (head.highlight || marked.length > 0) ? [head, ...onTheWay] : [];
    }),
  );
}

function wayUp({ unit, above }: Office, offices: readonly Office[]): Unit[] {
  const next = offices.find((office) => office.unit === above);
  return [unit, ...(next === undefined ? [] : wayUp(next, offices))];
}

/** Whether a council hangs from it. */
export const hasCouncil = ({ id, secretariat }: Unit, { councils }: OrgTree): boolean =>
  councils.some((council) => council.parent === id || secretariat.includes(council.id));

/**
 * The area whose offices stand in a row of their own: the only one that has any, if they are few, and no line has to pass
 * them from their area. Those under them stand in rows below, if each office has one at most; in a `deep` tree also where
 * all of a row are under one office.
 */
export function spreadColumn(tree: OrgTree, most: number): Column | undefined {
  const [filled, ...others] = tree.columns.filter(({ offices }) => offices.length > 0);
  if (filled === undefined || others.length > 0 || hasCouncil(filled.head, tree)) return undefined;
  const rows = officeRows(filled);
  const [first = [], ...deeper] = rows;
  const isOfOne = (row: readonly Office[]): boolean => row.every(({ above }) => above === row[0]?.above);
  const isSound = first.length > 1 && deeper.every(isOneEach) ? true : deeper.length === 0 || tree.deep === true;
  return isSound && rows.every((row) => row.length <= most && (isOneEach(row) || isOfOne(row))) ? filled : undefined;
}

/** Whether each of a row is the only one under its office. */
export const isOneEach = (row: readonly Office[]): boolean =>
  new Set(row.map(({ above }) => above)).size === row.length;

/** Offices of an area by depth. */
export function officeRows({ offices }: Column): Office[][] {
  const deepest = Math.max(0, ...offices.map(({ depth }) => depth));
  return Array.from({ length: deepest }, (_, index) => offices.filter(({ depth }) => depth === index + 1));
}
