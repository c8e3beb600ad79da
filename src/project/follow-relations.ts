/** Fills in what relations.yaml says about the lines of a slide, so that templates find the direction and kind of each. */
import { asMap } from '../load/maps.js';
import type { Path } from '../load/place-of.js';
import type { CheckedFile } from '../validation/checked-file.js';
import { type DrawnLine, linesOf } from '../validation/drawn-lines.js';
import { pairOf, type Relation } from '../model/relations.js';

type Fields = Readonly<Record<string, unknown>>;

/** A line `between` two nodes becomes one `from` one `to` the other, with a `kind`. */
export const followRelations = (fields: Fields, slide: CheckedFile, relations: ReadonlyMap<string, Relation>): Fields =>
  linesOf(slide).reduce((before, line) => {
    const said = line.stated === undefined ? lineAs(line, relations) : undefined;
    return said === undefined ? before : asMap(changed(before, line.path.slice(0, -1), said));
  }, fields);

function lineAs({ from, to }: DrawnLine, relations: ReadonlyMap<string, Relation>): Fields | undefined {
  const relation = relations.get(pairOf(from.actor ?? '', to.actor ?? ''));
  if (relation === undefined) return undefined;
  const [start, end] = relation.from === from.actor ? [from, to] : [to, from];
  return { from: start.node, to: end.node, kind: relation.kind };
}

/** The same value with the line at the path filled in. */
function changed(value: unknown, [step, ...rest]: Path, said: Fields): unknown {
  const map = asMap(value);
  if (step !== undefined) return { ...map, [step]: changed(map[step], rest, said) };
  const { between, ...line } = map;
  return between === undefined ? map : { ...line, ...said };
}
