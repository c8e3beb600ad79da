/** What `layouts/<pack>/pack.yaml` may hold: what the slide types of a pack need a project to say of itself. */
import type { Attributes, CountedSense, Declared, VocabularySense } from './declared.js';
import { type FrameworkFile, frameworkSchema, reserved } from './framework.js';

export interface PackFile {
  readonly vocabularies?: Readonly<Record<string, VocabularySense>>;
  readonly sections?: string;
  readonly organisations?: Attributes;
  readonly parts?: Attributes;
  /** By attribute of organisations. */
  readonly counted?: Readonly<Record<string, CountedSense>>;
  /** Codes of warnings of its checks that content/accepted.yaml may let stand. */
  readonly accepted?: readonly string[];
  /** What a project's framework is where it does not say otherwise. */
  readonly standard?: FrameworkFile;
}

const name = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', maxLength: 40 };
const pattern = { type: 'string', pattern: '^[^*]*\\*[^*]*$' };

export const packSchema = (declared: Pick<Declared, 'vocabularies'>) => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    vocabularies: {
      type: 'object',
      propertyNames: name,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          listed: name,
          of: name,
          words: { type: 'array', uniqueItems: true, items: pattern },
          styles: { type: 'string' },
          most: { type: 'integer', minimum: 1 },
        },
      },
    },
    sections: name,
    organisations: reserved.organisations,
    parts: reserved.parts,
    counted: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['by', 'word'],
        properties: { by: { type: 'string' }, word: { type: 'string' } },
      },
    },
    accepted: { type: 'array', uniqueItems: true, items: name },
    standard: frameworkSchema(declared),
  },
});
