/** What `content/words.yaml` may hold: by locale words that are right though no dictionary has them. */
import { mapOf, refersTo, setOf } from './shapes.js';
import type { Typed } from './typed.js';

export const wordsSchema = mapOf(setOf({ type: 'string', minLength: 2, maxLength: 80 }), refersTo('locale'));

export type WordsFile = Typed<typeof wordsSchema>;
