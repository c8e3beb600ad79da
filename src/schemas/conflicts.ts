/** What `content/conflicts.yaml` may hold: where the sources contradict themselves, and what is printed. */
import { dottedId, fields, mapOf, setOf, words } from './shapes.js';
import type { Typed } from './typed.js';

const text = words(400);

const place = fields({ at: { ...text, description: 'Line or page of the source, such as L365.' }, says: text });

export const conflictsSchema = mapOf(
  fields(
    {
      places: { type: 'array', minItems: 2, items: place },
      kept: { ...text, description: 'What is printed.' },
      rule: { ...text, description: 'Why.' },
      slides: {
        description: 'The slides whose speaker notes say what else the sources say.',
        ...setOf(dottedId),
      },
    },
    { by: { ...text, description: 'Which of the project’s rules decided, by its name.' } },
  ),
  dottedId,
);

export type ConflictsFile = Typed<typeof conflictsSchema>;
