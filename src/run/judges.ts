/** Where words are judged: in this thread. */
import type { Judge } from '../spelling/judge.js';

/** The engine is loaded when it is needed. */
export const plainJudge: Judge = async (question) => (await import('../spelling/judge.js')).judge(question);
