/** What every slide file has, whatever its type. The rest is in the type's own `layouts/<type>/schema.yaml`. */

export interface SlideFile {
  readonly id: string;
  readonly type: string;
  readonly language?: string;
  readonly section?: string;
  readonly organisations?: readonly string[];
  readonly sources?: readonly string[];
}

const ids = { type: 'array', items: { type: 'string' } };

/** Allows other members; these are what the program itself reads. */
export const slideSchema = {
  type: 'object',
  required: ['id', 'type'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9]+(?:[.-][a-z0-9]+)*$', maxLength: 80 },
    type: { type: 'string' },
    language: { type: 'string' },
    section: { type: 'string' },
    organisations: ids,
    sources: ids,
  },
};
