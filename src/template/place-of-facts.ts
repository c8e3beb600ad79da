/** Where a slide names the facts from which a chart reckons a figure. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { Path } from '../load/place-of.js';
import type { Slide } from '../model/project.js';

/** The text nearest to the first fact in the slide's file, such as the title of its chart; else the file. */
export function placeOfFacts(ids: readonly string[], { fields, units, file }: Slide): Place {
  const path = ids.flatMap((id) => pathsOf(id, fields, []))[0] ?? [];
  const shared = (other: Path): number => other.findIndex((step, index) => step !== path[index]);
  const near = units.map(({ path: other, place }) => ({
    place,
    depth: shared(other) < 0 ? other.length : shared(other),
  }));
  const deepest = Math.max(0, ...near.map(({ depth }) => depth));
  const nearest = deepest === 0 ? undefined : near.find(({ depth }) => depth === deepest);
  return nearest?.place ?? { file, line: 1, column: 1 };
}

function pathsOf(id: string, value: unknown, path: Path): readonly Path[] {
  if (value === id) return [path];
  if (Array.isArray(value)) return value.flatMap((inner, index) => pathsOf(id, inner, [...path, index]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(id, inner, [...path, key]))
    : [];
}
