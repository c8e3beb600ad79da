/** Where words are judged: in this thread, or in one of its own while this one lays decks out. */
import type { Judge, Judgement } from '../spelling/judge.js';
import type { Thread } from '../world/thread.js';

/** The engine is loaded when it is needed. */
export const plainJudge: Judge = async (question) => (await import('../spelling/judge.js')).judge(question);

/** `start` is called for each question: dictionaries are large, and seldom asked twice. */
export const threadedJudge =
  (start: () => Thread): Judge =>
  async (question) => {
    const thread = start();
    try {
      return judgementOf(await thread.ask(question));
    } finally {
      thread.end();
    }
  };

/** It comes from the other side of the same program. */
function judgementOf(answer: unknown): Judgement {
  const [judgement] = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
  if (typeof judgement === 'object' && judgement !== null && 'verdicts' in judgement) return judgement as Judgement;
  throw new TypeError('The words were not judged');
}
