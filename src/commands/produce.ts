/** From a project to files: what `build` and `gallery` have in common. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import type { Project } from '../model/project.js';
import { type Job, type Wanted, chooseFormats, chooseJobs, slideCount } from './choose-jobs.js';
import { type CommandResult, type CommandWorld, failed } from './command.js';
import { composeJobs } from './compose-jobs.js';
import type { Format } from './formats.js';
import { finished, makeFiles } from './make-files.js';
import { requireApprovals } from './require-approvals.js';
import { settleAccepted } from './settle-accepted.js';
import { writeFiles } from './write-files.js';

export interface Production extends Wanted {
  readonly out: string;
  readonly release: boolean;
}

/** A project to build, and what of it can be looked at while its files are made. */
export interface Read extends Outcome<Project> {
  readonly besides?: () => readonly Diagnostic[];
}

export async function produce(
  { value: project, diagnostics, besides = () => [] }: Read,
  wanted: Production,
  world: CommandWorld,
): Promise<CommandResult> {
  const formats = chooseFormats(wanted);
  if (formats.value === undefined) return failed(2, formats.diagnostics);
  if (project === undefined || hasErrors(diagnostics)) return failed(1, diagnostics);
  const jobs = chooseJobs(project, wanted);
  if (jobs.value === undefined) return failed(2, jobs.diagnostics);
  const result = await produceAll(project, jobs.value, formats.value, wanted, world, besides);
  return { ...result, diagnostics: settleAccepted(project, jobs.value, [...diagnostics, ...result.diagnostics]) };
}

/** Nothing is written unless all decks are sound in all locales. */
async function produceAll(
  project: Project,
  jobs: readonly Job[],
  formats: readonly Format[],
  { out, release }: Production,
  world: CommandWorld,
  besides: () => readonly Diagnostic[],
): Promise<CommandResult> {
  const approvals = release ? requireApprovals(project, jobs) : [];
  const making = makeFiles(approvals.length === 0 ? formats : [], out, world);
  if (approvals.length === 0)
    world.renderers.expect(formats, Math.max(0, ...jobs.map((job) => slideCount(job, project))));
  const composed = await composeJobs(project, jobs, world, !release, making);
  const found = [...approvals, ...composed, ...besides()];
  if (hasErrors(found)) {
    world.renderers.abandon();
    return failed(1, found);
  }
  const files = await Promise.all(making.pending().map(finished));
  const all = [...found, ...(await writeFiles(files, out, world))];
  return hasErrors(all) ? failed(1, all) : { exitCode: 0, files: files.map(({ built }) => built), diagnostics: all };
}
