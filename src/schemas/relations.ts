/** What `content/relations.yaml` may hold: how two actors stand to each other, each pair once. */
import { dottedId, fields, mapOf, refersTo, setOf, words } from './shapes.js';
import type { Typed } from './typed.js';

const end = refersTo('party');

const relation = fields(
  {
    from: { ...end, description: 'Who steers, owns, advises: an organisation, or an actor of framework.yaml.' },
    to: { ...end, description: 'Who is steered, owned, advised.' },
    kind: { ...refersTo('relation'), description: 'One of the relations of the framework.' },
    source: refersTo('source'),
  },
  {
    at: { description: 'Lines or pages of the source that say it, such as L9001.', ...setOf(words(40), 1) },
    // Contradictions between sources that this relation decides.
    conflicts: setOf(refersTo('conflict'), 1),
    note: { ...words(400), description: 'For those who read the file: how it was read.' },
  },
);

export const relationsSchema = mapOf({ ...relation, apart: ['from', 'to'] }, dottedId);

export type RelationEntry = Typed<typeof relation>;
export type RelationsFile = Readonly<Record<string, RelationEntry>>;
