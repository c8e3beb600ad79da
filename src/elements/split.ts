/** What may continue on another slide: a table marked `split`, columns of tables that are, a map with steps, or a Gantt chart. */
import { childElements, childrenOf } from '../setting/children.js';
import type { Looks } from '../setting/context.js';
import type { Element } from '../template/element.js';
import { columns } from './columns/declarations.js';
import { tablesIn } from './columns/segments.js';
import { flow, step } from './flow/declarations.js';
import { gantt, stream } from './gantt/declarations.js';
import { table } from './table/declarations.js';
import { rowGroups } from './table/grid.js';

export interface SplitGroup {
  readonly name: string;
  readonly rows: readonly Element[];
  /** It is the first of one table of several, which would rather not be parted; or one of streams that the last two pages share evenly. */
  readonly begins: boolean;
}

const isSplit = (element: Element, looks: Looks): boolean =>
  (element.kind === table.kind && table.read(element, looks).split) ||
  (element.kind === columns.kind && columns.read(element, looks).split) ||
  (element.kind === flow.kind && flow.read(element, looks).split) ||
  (element.kind === gantt.kind && gantt.read(element, looks).split);

/** The first that may, in the element or anywhere within. */
export function findSplit(element: Element, looks: Looks): Element | undefined {
  if (isSplit(element, looks)) return element;
  for (const child of childElements(element)) {
    const found = findSplit(child, looks);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a map or a Gantt chart is parted between. */
const partKinds: ReadonlyMap<string, string> = new Map([
  [flow.kind, step.kind],
  [gantt.kind, stream.kind],
]);

/** In order; rows of a group are never parted. The groups of a map are its steps, those of a Gantt chart its streams. */
export function splitGroups(element: Element, looks: Looks): readonly SplitGroup[] {
  const part = partKinds.get(element.kind);
  if (part !== undefined)
    return childrenOf(element, part).map((row) => ({ name: '', rows: [row], begins: element.kind === gantt.kind }));
  const several = element.kind === columns.kind;
  const tables = several ? tablesIn(element) : [element];
  return tables.flatMap((one) =>
    rowGroups(one, looks).map(({ name, rows }, index) => ({ name, rows, begins: several && index === 0 })),
  );
}
