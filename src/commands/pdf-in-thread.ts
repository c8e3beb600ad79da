/** Renders PDF in a thread of its own, so that a build uses two processors where there are two. */
import { Worker } from 'node:worker_threads';
import type { Assets, Presentation } from '../scene/scene.js';
import type { Render } from './formats.js';

export interface PdfRequest {
  readonly presentation: Presentation;
  readonly assets: Assets;
}

export type PdfAnswer = { readonly bytes: Uint8Array } | { readonly fault: string };

/** `script` is the thread's program. It starts, and loads its libraries, at once; it never keeps the process alive. */
export function pdfInThread(script: URL): Render {
  const worker = new Worker(script);
  worker.unref();
  let last: Promise<unknown> = Promise.resolve();
  return (presentation, _fonts, assets) => {
    const answer = last.then(() => ask(worker, { presentation, assets }));
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** One request at a time: the thread answers in order, and an answer carries no name. */
function ask(worker: Worker, request: PdfRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.unref();
      action();
    };
    const onMessage = (answer: PdfAnswer): void =>
      settle(() => ('bytes' in answer ? resolve(answer.bytes) : reject(new Error(answer.fault))));
    const onError = (fault: Error): void => settle(() => reject(fault));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.ref();
    worker.postMessage(request);
  });
}
