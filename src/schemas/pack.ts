/** What `layouts/<pack>/pack.yaml` may hold: what the slide types of a pack need a project to say of itself. */
import type { AnswersSense, Attributes, CountedSense, Declared, VocabularySense } from './declared.js';
import { type FrameworkFile, frameworkSchema, reserved, wordPattern } from './framework.js';
import { fields, mapOf, plainId, setOf, text } from './shapes.js';

export interface PackFile {
  readonly vocabularies?: Readonly<Record<string, VocabularySense>>;
  readonly sections?: string;
  readonly organisations?: Attributes;
  readonly parts?: Attributes;
  /** By attribute of organisations. */
  readonly counted?: Readonly<Record<string, CountedSense>>;
  /** What `content/answers.yaml` holds. */
  readonly answers?: AnswersSense;
  /** Codes of warnings of its checks that content/accepted.yaml may let stand. */
  readonly accepted?: readonly string[];
  /** What a project's framework is where it does not say otherwise. */
  readonly standard?: FrameworkFile;
}

const name = plainId(40);

const vocabulary = fields(
  {},
  { listed: name, of: name, words: setOf(wordPattern), styles: text, most: { type: 'integer', minimum: 1 } },
);

export const packSchema = (declared: Pick<Declared, 'vocabularies'>) =>
  fields(
    {},
    {
      vocabularies: mapOf(vocabulary, name),
      sections: name,
      organisations: reserved.organisations,
      parts: reserved.parts,
      counted: mapOf(fields({ by: text, word: text })),
      answers: fields({ by: setOf(name, 1), answer: { type: 'object' } }),
      accepted: setOf(name),
      standard: frameworkSchema(declared),
    },
  );
