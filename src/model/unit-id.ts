/** Names a text of a file by its path: `groups.weather.items.frost.name`. */
import type { Path } from '../load/place-of.js';

/** Entries of lists count by their `id`, so that an id stays when entries are moved. */
export function unitId(path: Path, root: unknown): string {
  const names: string[] = [];
  let value = root;
  for (const step of path) {
    value = memberOf(value, step);
    names.push(typeof step === 'number' ? idOf(value, step) : step);
  }
  return names.join('.');
}

function idOf(entry: unknown, index: number): string {
  const id = memberOf(entry, 'id');
  return typeof id === 'string' ? id : String(index);
}

export const memberOf = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;

/** What a unit stands in, by which its id begins: a slide, a deck, `organisations`, `sources`. */
export const homeOf = (unit: string): string => unit.slice(0, Math.max(0, unit.indexOf('/')));
