/** What `content/conflicts.yaml` may hold: where the sources contradict themselves, and what is printed. */

export type ConflictsFile = Readonly<Record<string, ConflictEntry>>;

export interface ConflictEntry {
  readonly by?: string;
  readonly places: readonly { readonly at: string; readonly says: string }[];
  readonly kept: string;
  readonly rule: string;
  readonly slides: readonly string[];
}

const text = { type: 'string', minLength: 1, maxLength: 400 };

export const conflictsSchema = {
  type: 'object',
  propertyNames: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['places', 'kept', 'rule', 'slides'],
    properties: {
      by: { ...text, description: 'Which of the project’s rules decided, by its name.' },
      places: {
        type: 'array',
        minItems: 2,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['at', 'says'],
          properties: { at: { ...text, description: 'Line or page of the source, such as L365.' }, says: text },
        },
      },
      kept: { ...text, description: 'What is printed.' },
      rule: { ...text, description: 'Why.' },
      slides: {
        description: 'The slides whose speaker notes say what else the sources say.',
        type: 'array',
        uniqueItems: true,
        items: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
      },
    },
  },
};
