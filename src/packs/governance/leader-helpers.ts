/** Helpers that ask who leads a level: organisations.yaml says it, once for all slides. */
import { leadsOf } from './leads.js';
import type { Organisation } from '../../model/project.js';
import { bare, type Helpers } from '../../template/helper.js';
import { asMap } from '../../template/values.js';

/** Handlebars passes its options last. */
export function leaderHelpers(organisations: ReadonlyMap<string, Organisation>): Helpers {
  const leads = (organisation: unknown, level: unknown, mark: unknown, sector: unknown): boolean =>
    typeof organisation === 'string'
      ? leadsOf(organisations.get(organisation), sector).includes(String(level))
      : mark === true;
  return bare({
    /** Whether an organisation leads a level; an actor that is no organisation says so itself: `leads organisation @../key leading`. */
    leads: (organisation, level, mark, options) => leads(organisation, level, mark, sectorOf(options)),
    /** How many entries of a map lead a level: `leaders nodes @key`. */
    leaders: (map, level, options) =>
      Object.values(asMap(map))
        .map(asMap)
        .filter((actor) => leads(actor['organisation'], level, actor['leading'], sectorOf(options))).length,
  });
}

/** The sector of the slide, which is the root of what its template sees. */
const sectorOf = (options: unknown): unknown => asMap(asMap(asMap(options)['data'])['root'])['sector'];
