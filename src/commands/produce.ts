/** From a project to files: what `build` and `gallery` have in common. */
import { type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import type { Project } from '../project/project.js';
import { type Wanted, chooseFormats, chooseJobs } from './choose-jobs.js';
import { type CommandResult, type CommandWorld, failed } from './command.js';
import { composeJobs } from './compose-jobs.js';
import { requireApprovals } from './require-approvals.js';
import { writeDecks } from './write-decks.js';

export interface Production extends Wanted {
  readonly out: string;
  readonly release: boolean;
}

/** Nothing is written unless all decks are sound in all locales. */
export const produce = async (
  read: Outcome<Project>,
  wanted: Production,
  world: CommandWorld,
): Promise<CommandResult> => {
  const formats = chooseFormats(wanted);
  if (formats.value === undefined) return failed(2, formats.diagnostics);
  if (read.value === undefined) return failed(1, read.diagnostics);
  const jobs = chooseJobs(read.value, wanted);
  if (jobs.value === undefined) return failed(2, jobs.diagnostics);
  const approvals = wanted.release ? requireApprovals(read.value, jobs.value) : [];
  const composed = composeJobs(read.value, jobs.value, world, !wanted.release);
  const found = [...read.diagnostics, ...approvals, ...composed.diagnostics];
  if (composed.value === undefined || hasErrors(found)) return failed(1, found);
  const written = await writeDecks(composed.value, formats.value, wanted.out, world);
  const all = [...found, ...written.diagnostics];
  return written.value === undefined ? failed(1, all) : { exitCode: 0, files: written.value, diagnostics: all };
};
