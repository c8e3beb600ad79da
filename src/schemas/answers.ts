/** What `content/answers.yaml` may hold: what is answered once, for slides to quote, as a pack declares it. */
import type { AnswersSense } from './declared.js';

/** Answers by id of an entry of each vocabulary in turn: `{ dk: { structure: { … } } }`. */
export type AnswersFile = Readonly<Record<string, unknown>>;

/** Without a pack that declares them there is nothing to answer. */
export const answersSchema = (answers: AnswersSense | undefined): object =>
  answers === undefined ? { type: 'object', additionalProperties: false } : within(answers.by, answers.answer);

/** A map by entries of each of these vocabularies, one inside the other. */
const within = ([first, ...others]: readonly string[], answer: object): object =>
  first === undefined
    ? answer
    : {
        type: 'object',
        minProperties: 1,
        propertyNames: { type: 'string', refersTo: first },
        additionalProperties: within(others, answer),
      };
