/** The thread that judges words: a question in, what dictionaries say out. */
import { judge, type Question } from './spelling/judge.js';
import { answerQuestions } from './world/thread.js';

answerQuestions(async (message) => {
  if (!isQuestion(message)) throw new TypeError('No words to judge');
  return [await judge(message)];
});

/** It comes from the other side of the same program. */
const isQuestion = (value: unknown): value is Question =>
  typeof value === 'object' && value !== null && 'dictionaries' in value;
