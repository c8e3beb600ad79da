/** `skald check`: everything that `build` would say of the content, without writing anything. */
import { hasErrors } from '../diagnostics/diagnostic.js';
import { readProject } from '../pipeline/build.js';
import { type Wanted, chooseJobs } from '../jobs/choose-jobs.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { deckMemory } from '../run/deck-memory.js';
import { traced } from '../run/trace.js';
import { composeJobs } from '../jobs/compose-jobs.js';
import { settleAccepted } from './settle-accepted.js';

export async function check(wanted: Omit<Wanted, 'formats'>, world: CommandWorld): Promise<CommandResult> {
  world.progress('Reading the project');
  const { seen, trace } = traced(world);
  const read = readProject(seen.files, wanted.locales);
  if (read.value === undefined) return failed(1, read.diagnostics);
  const jobs = chooseJobs(read.value, wanted);
  if (jobs.value === undefined) return failed(2, jobs.diagnostics);
  const memory = deckMemory({ project: read.value, trace: trace() }, {}, world);
  const { checkSpelling } = await import('../spelling/check-spelling.js');
  // Words that must be looked up are, while the decks are laid out.
  const [spelling, composed] = await Promise.all([
    checkSpelling(read.value, jobs.value, world),
    composeJobs(jobs.value, { world, memory, draft: true }),
  ]);
  memory.keep(() => []);
  const diagnostics = settleAccepted(read.value, jobs.value, [...read.diagnostics, ...composed, ...spelling]);
  return { exitCode: hasErrors(diagnostics) ? 1 : 0, files: [], diagnostics };
}
