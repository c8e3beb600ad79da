/** On which levels an organisation leads: in a sector where the slide is about one, else across all of them. */
import { memberOf } from '../../model/unit-id.js';

/** By the attributes `leads` and `leadsIn` of the organisation. */
export function leadsOf(organisation: object | undefined, sector: unknown): readonly string[] {
  const inSector = (name: string): unknown => memberOf(memberOf(organisation, 'leadsIn'), name);
  const levels = typeof sector === 'string' ? inSector(sector) : memberOf(organisation, 'leads');
  return Array.isArray(levels) ? levels.map(String) : [];
}
