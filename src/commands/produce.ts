/** From a project to files: what `build` and `gallery` have in common. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import type { Project } from '../model/project.js';
import type { Format } from '../render/formats.js';
import { type Job, type Wanted, chooseFormats, chooseJobs, slideCount } from './choose-jobs.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { composeJobs } from './compose-jobs.js';
import { makeFiles } from './make-files.js';
import { recordReleases } from './record-releases.js';
import { requireApprovals } from './require-approvals.js';
import { settleAccepted } from './settle-accepted.js';
import { writeFiles } from './write-files.js';

export interface Production extends Wanted {
  readonly out: string;
  readonly release: boolean;
  /** Folder of the project, as the user named it. */
  readonly project: string;
}

export async function produce(
  { value: project, diagnostics }: Outcome<Project>,
  wanted: Production,
  world: CommandWorld,
): Promise<CommandResult> {
  const formats = chooseFormats(wanted);
  if (formats.value === undefined) return failed(2, formats.diagnostics);
  if (project === undefined) return failed(1, diagnostics);
  const jobs = chooseJobs(project, wanted);
  if (jobs.value === undefined) return failed(2, jobs.diagnostics);
  const before = [...diagnostics, ...(wanted.release ? requireApprovals(project, jobs.value, world) : [])];
  const result = await produceAll(project, jobs.value, formats.value, wanted, world, before);
  return { ...result, diagnostics: settleAccepted(project, jobs.value, result.diagnostics) };
}

/** Nothing is written unless all decks are sound in all locales; `before`: what was found so far. */
async function produceAll(
  project: Project,
  jobs: readonly Job[],
  formats: readonly Format[],
  { out, release, project: folder }: Production,
  world: CommandWorld,
  before: readonly Diagnostic[],
): Promise<CommandResult> {
  const making = makeFiles(formats, out, world);
  const use = hasErrors(before) ? undefined : making.use;
  if (use) world.executor.expect(formats, Math.max(0, ...jobs.map((job) => slideCount(job, project))));
  const found = [...before, ...(await composeJobs(project, jobs, world, !release, use))];
  if (hasErrors(found)) {
    world.executor.abandon();
    return failed(1, found);
  }
  const files = await making.files();
  const written = await writeFiles(files, out, world);
  const recorded = release && !hasErrors(written) ? await recordReleases(jobs, files, folder, world) : [];
  const all = [...found, ...written, ...recorded];
  return hasErrors(all) ? failed(1, all) : { exitCode: 0, files: files.map(({ built }) => built), diagnostics: all };
}
