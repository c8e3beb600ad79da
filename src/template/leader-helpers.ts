/** Helpers that ask who leads a level: organisations.yaml says it, once for all slides. */
import type { Organisation } from '../project/project.js';

type Helper = (...values: unknown[]) => unknown;

/** Handlebars passes its options last. */
export function leaderHelpers(organisations: ReadonlyMap<string, Organisation>): Readonly<Record<string, Helper>> {
  const leads = (organisation: unknown, level: unknown, mark: unknown): boolean =>
    typeof organisation === 'string'
      ? organisations.get(organisation)?.leads?.includes(String(level)) === true
      : mark === true;
  return {
    /** Whether an organisation leads a level; an actor that is none says it itself: `leads organisation @../key leading`. */
    leads: (organisation, level, mark) => leads(organisation, level, mark),
    /** How many entries of a map lead a level: `leaders nodes @key`. */
    leaders: (map, level) =>
      Object.values(asMap(map))
        .map(asMap)
        .filter((actor) => leads(actor['organisation'], level, actor['leading'])).length,
  };
}

const asMap = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
