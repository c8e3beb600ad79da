/** Work in a thread of its own: questions go in, answers come out, one at a time and in order. */
import { Worker, parentPort } from 'node:worker_threads';

export interface Thread {
  /** Rejects with the Error that the work threw there, or that ended the thread. Question and answer are copied. */
  ask(question: unknown): Promise<unknown>;
  /** Ends it, whatever it is doing; nothing is left that could be asked. */
  end(): void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: unknown) => void;
}

/** `answer` is what the file of the thread calls {@link answerQuestions} with. The thread keeps the process alive only while it works. */
export function startThread(file: URL): Thread {
  const worker = new Worker(file);
  const waiting: Waiting[] = [];
  let over: Error | undefined;
  const end = (fault: Error): void => {
    over ??= fault;
    for (const { reject } of waiting.splice(0)) reject(over);
  };
  worker.on('message', (reply: Reply) => {
    const asked = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ('fault' in reply) asked?.reject(reply.fault);
    else asked?.resolve(reply.answer);
  });
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`A thread ended with ${code}`)));
  worker.unref();
  return {
    end: () => void worker.terminate(),
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (over !== undefined) throw over;
        worker.postMessage(question);
        waiting.push({ resolve, reject });
        worker.ref();
      }),
  };
}

type Reply = { readonly answer: unknown } | { readonly fault: unknown };

/** To be called once, in the file of a thread. Bytes in the list that answers are handed over, not copied. */
export function answerQuestions(answer: (question: unknown) => Promise<readonly unknown[]>): void {
  const port = parentPort;
  if (port === null) throw new Error('Not in a thread');
  const reply = async (question: unknown): Promise<void> => {
    try {
      const given = await answer(question);
      port.postMessage({ answer: given } satisfies Reply, given.flatMap(bufferOf));
    } catch (fault) {
      port.postMessage({ fault } satisfies Reply);
    }
  };
  let before = Promise.resolve();
  port.on('message', (question: unknown) => {
    before = before.then(() => reply(question));
  });
}

const bufferOf = (value: unknown): ArrayBuffer[] =>
  value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
