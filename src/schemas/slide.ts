/** What every slide file has, whatever its type. The rest is in the type's own `layouts/<type>/schema.yaml`. */
import { dottedId, text } from './shapes.js';
import type { Typed } from './typed.js';

const ids = { type: 'array', items: text } as const;

/** Allows other members; these are what the program itself reads. */
export const slideSchema = {
  type: 'object',
  required: ['id', 'type'],
  properties: { id: dottedId, type: text, language: text, section: text, organisations: ids, sources: ids },
} as const;

export type SlideFile = Typed<typeof slideSchema>;
