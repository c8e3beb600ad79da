/** What `content/facts.yaml` may hold: every number of the content, by id. */

/** How the value relates to the true one. It is part of the fact and printed wherever the value is. */
export type Qualifier = 'about' | 'over' | 'under' | 'just-over' | 'just-under';

export type FactsFile = Readonly<Record<string, FactEntry>>;

export interface FactEntry {
  readonly value: number;
  readonly to?: number;
  readonly unit: string;
  readonly qualifier?: Qualifier;
  readonly year?: number;
  readonly 'as-of'?: string;
  readonly organisation?: string;
  readonly source: string;
  readonly at?: readonly string[];
  readonly quote?: string;
  readonly conflicts?: readonly string[];
}

export const qualifiers: readonly Qualifier[] = ['about', 'over', 'under', 'just-over', 'just-under'];

export const factsSchema = {
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['value', 'unit', 'source'],
    properties: {
      value: { type: 'number' },
      to: { type: 'number' },
      unit: { type: 'string', refersTo: 'unit' },
      qualifier: { type: 'string', named: 'qualifier', enum: qualifiers },
      year: { type: 'integer', minimum: 1000, maximum: 9999 },
      'as-of': {
        type: 'string',
        pattern: '^(?:mapping|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)$',
        description: 'Write mapping, or a date such as 2017, 2017-03 or 2017-03-01.',
      },
      organisation: { type: 'string', refersTo: 'organisation' },
      source: { type: 'string', refersTo: 'source' },
      at: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1, maxLength: 40 } },
      quote: { type: 'string', minLength: 1, maxLength: 200 },
      conflicts: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', refersTo: 'conflict' },
      },
    },
  },
};
