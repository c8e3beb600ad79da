/** Starts the process of the mutants, asks it one at a time, and starts it anew where one never comes to an end. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Outcome, Trial } from './runner.js';

export interface Runner {
  /** Undefined where it took longer than `most` seconds, or the process ended. */
  try(trial: Trial, most: number): Promise<Outcome | undefined>;
  end(): void;
}

/** `script`: the compiled runner. */
export function startRunner(script: string): Runner {
  let child: ChildProcess | undefined;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    try: async (trial, most) => {
      child ??= await started(script);
      const outcome = await answered(child, trial, most);
      if (outcome === undefined) end();
      return outcome;
    },
    end,
  };
}

async function started(script: string): Promise<ChildProcess> {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
}

async function answered(child: ChildProcess, trial: Trial, most: number): Promise<Outcome | undefined> {
  const done = new AbortController();
  const late = setTimeout(() => {
    done.abort();
  }, most * 1000);
  const { signal } = done;
  const answer = once(child, 'message', { signal }).then(([outcome]) => outcome as Outcome);
  const ended = once(child, 'exit', { signal }).then(() => undefined);
  child.send(trial);
  const outcome = await Promise.race([answer, ended]).catch(() => undefined);
  clearTimeout(late);
  done.abort();
  await Promise.allSettled([answer, ended]);
  return outcome;
}
