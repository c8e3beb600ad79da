/** What the user is told when the fault is ours: what happened and how to report it. */
import type { CommandResult } from '../run/command.js';
import { type Look, type Printed, report } from './report.js';

export interface Reporter {
  readonly version: string;
  /** Adds the stack trace, which is for us and nobody else. */
  readonly debug: boolean;
}

/** Exit code 3. */
export function bugReport(fault: unknown, reporter: Reporter, look: Look): Printed {
  const printed = report(bug(fault, reporter), look);
  const stack = reporter.debug && fault instanceof Error ? `${fault.stack ?? ''}\n` : '';
  return { ...printed, stderr: printed.stderr + stack };
}

const bug = (fault: unknown, { version }: Reporter): CommandResult => ({
  exitCode: 3,
  files: [],
  diagnostics: [
    {
      code: 'bug-in-skald',
      severity: 'error',
      message: `Skald ${version} has a fault of its own; the content is not to blame. It says: ${whatOf(fault)}`,
      hint: 'Please report it to the maintainers, with this message, the command and the project. SKALD_DEBUG=1 adds where it happened.',
    },
  ],
});

const whatOf = (fault: unknown): string => (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault));
