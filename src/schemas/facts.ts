/** What `content/facts.yaml` may hold: every number of the content, by id. */
import { dottedId, fields, mapOf, refersTo, setOf, words } from './shapes.js';
import type { Typed } from './typed.js';

export const qualifiers = ['about', 'over', 'under', 'just-over', 'just-under'] as const;

/** How the value relates to the true one. It is part of the fact and printed wherever the value is. */
export type Qualifier = (typeof qualifiers)[number];

const fact = fields(
  { value: { type: 'number' }, unit: refersTo('unit'), source: refersTo('source') },
  {
    // Upper end where the fact is a range.
    to: { type: 'number' },
    qualifier: { type: 'string', named: 'qualifier', enum: qualifiers },
    // Only where the source says it.
    year: { type: 'integer', minimum: 1000, maximum: 9999 },
    // Where the source names no year: `mapping` for when the sources were gathered, or a date (ISO 8601, also in part).
    'as-of': {
      type: 'string',
      pattern: '^(?:mapping|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)$',
      description: 'Write mapping, or a date such as 2017, 2017-03 or 2017-03-01.',
    },
    organisation: refersTo('organisation'),
    // Lines or pages of the source: `L9001`.
    at: setOf(words(40), 1),
    // A few words of the source that hold the value.
    quote: words(200),
    // `missing` where the value was changed and no source says it yet, which `skald check` tells; `given` since it does.
    proof: { type: 'string', enum: ['missing', 'given'] },
    // Contradictions between sources that this value decides.
    conflicts: setOf(refersTo('conflict'), 1),
  },
);

export const factsSchema = mapOf(fact, dottedId);

export type FactEntry = Typed<typeof fact>;
export type FactsFile = Readonly<Record<string, FactEntry>>;
