/** What `content/facts.yaml` may hold: every number of the content, by id. */
import type { FactUnit } from '../project.js';

export type FactsFile = Readonly<Record<string, FactEntry>>;

export interface FactEntry {
  readonly value: number;
  readonly to?: number;
  readonly unit: FactUnit;
  readonly approximate?: boolean;
  readonly year?: number;
  readonly organisation?: string;
  readonly source: string;
}

const units: readonly FactUnit[] = ['fte', 'employees', 'count', 'percent', 'NOK', 'DKK', 'SEK', 'EUR'];

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
      unit: { type: 'string', named: 'unit', enum: units },
      approximate: { type: 'boolean' },
      year: { type: 'integer', minimum: 1000, maximum: 9999 },
      organisation: { type: 'string', refersTo: 'organisation' },
      source: { type: 'string', refersTo: 'source' },
    },
  },
};
