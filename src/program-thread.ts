/** The thread in which a program that runs calls itself: arguments in, what is printed out. */
import { callHere } from './process.js';
import { answerQuestions } from './world/thread.js';

interface Question {
  readonly args: readonly string[];
  readonly version: string;
}

answerQuestions(async (question) => {
  if (!isQuestion(question)) throw new TypeError('No arguments to call with');
  return [await callHere(question.args, question.version)];
});

const isQuestion = (value: unknown): value is Question =>
  typeof value === 'object' && value !== null && 'args' in value && Array.isArray(value.args) && 'version' in value;
