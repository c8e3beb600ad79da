/** On which levels an organisation leads: in a sector where the slide is about one, else across all of them. */
import type { OrganisationEntry } from '../schemas/organisations.js';

export function leadsOf(
  organisation: Pick<OrganisationEntry, 'leads' | 'leadsIn'> | undefined,
  sector: unknown,
): readonly string[] {
  const levels = typeof sector === 'string' ? organisation?.leadsIn?.[sector] : organisation?.leads;
  return levels ?? [];
}
