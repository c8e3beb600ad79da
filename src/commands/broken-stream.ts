/** What to do when an output stream of the process breaks: a reader that has seen enough is no fault, a full disk is. */
import { refusalOf } from '../world/refusal.js';
import type { ExitCode } from '../run/command.js';

export interface StreamEnd {
  readonly exitCode: ExitCode | undefined;
  /** For the error stream. */
  readonly said: string;
}

/** `exitCode` is that of the run. A reader such as `| head` closes the pipe (EPIPE): then the run ends as it would have. */
export function brokenStream(fault: Error, exitCode: ExitCode | undefined): StreamEnd {
  const refusal = refusalOf(fault);
  if ('code' in fault && fault.code === 'EPIPE') return { exitCode, said: '' };
  const reason = refusal?.reason ?? fault.message;
  const rest = exitCode === 0 ? ' What was asked for is done all the same.' : '';
  return { exitCode: 1, said: `error cannot-print: The result cannot be printed: ${reason}.${rest}\n` };
}
