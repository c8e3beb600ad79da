/** From a project to files: what `build` and `gallery` have in common. */
import { type Diagnostic, type Outcome, hasErrors } from '../diagnostics/diagnostic.js';
import type { Project } from '../model/project.js';
import type { Format } from '../render/formats.js';
import { type Job, type Wanted, chooseFormats, chooseJobs, slideCounts } from '../jobs/choose-jobs.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { type DeckMemory, deckMemory, type ReadProject } from '../run/deck-memory.js';
import { traced } from '../run/trace.js';
import { composeJobs } from '../jobs/compose-jobs.js';
import { refusedInRelease } from '../localise/unfinished.js';
import { noMemory } from '../world/cache-folder.js';
import { deliver, expecting, withProfile } from './deliver.js';
import { nameOf } from '../jobs/file-name.js';
import { builtFile, makeFiles } from '../jobs/make-files.js';
import { recordReleases } from './record-releases.js';
import { requireApprovals } from './require-approvals.js';
import { settleAccepted } from './settle-accepted.js';
import { writeFiles } from '../jobs/write-files.js';

export interface Production extends Wanted {
  readonly out: string;
  readonly release: boolean;
  /** Id of the profile of delivery. */
  readonly profile?: string | undefined;
  /** Version of the program. */
  readonly program: string;
  /** Folder of the project, as the user named it. */
  readonly project: string;
}

/** `inputs`: digest of what was read, once all is read. */
export async function produce(
  read: (world: CommandWorld) => Outcome<Project>,
  wanted: Production,
  world: CommandWorld,
  inputs: () => string = () => '',
): Promise<CommandResult> {
  const formats = chooseFormats(wanted);
  if (formats.value === undefined) return failed(2, formats.diagnostics);
  const { seen, trace } = traced(world);
  const { value: project, diagnostics } = read({ ...world, ...seen });
  if (project === undefined) return failed(1, diagnostics);
  const chosen = chooseJobs(project, wanted);
  const jobs = chosen.value && withProfile(chosen.value, project, wanted.profile, wanted.release);
  if (jobs?.value === undefined) return failed(2, jobs?.diagnostics ?? chosen.diagnostics);
  const before = [...diagnostics, ...(wanted.release ? requireApprovals(project, jobs.value, world) : [])];
  const work = { read: { project, trace: trace() }, jobs: jobs.value, formats: formats.value, before, inputs };
  const result = await produceAll(work, wanted, world);
  return { ...result, diagnostics: settleAccepted(project, jobs.value, result.diagnostics) };
}

interface Work {
  readonly read: ReadProject;
  readonly jobs: readonly Job[];
  readonly formats: readonly Format[];
  /** What was found so far. */
  readonly before: readonly Diagnostic[];
  readonly inputs: () => string;
}

/** What is delivered is looked into as a whole, so all of it is made. */
function memoryFor({ read, formats }: Work, { out, release, profile }: Production, world: CommandWorld): DeckMemory {
  const isDelivered = release || profile !== undefined;
  const call = { formats: formats.map(({ id }) => id), draft: !release };
  return deckMemory(read, call, isDelivered ? { ...world, memory: noMemory } : world, world.output(out));
}

/** Nothing is written unless all decks are sound in all locales. */
async function produceAll(work: Work, wanted: Production, world: CommandWorld): Promise<CommandResult> {
  const { jobs, formats, before } = work;
  const { project } = work.read;
  const { out, release } = wanted;
  const memory = memoryFor(work, wanted, world);
  const making = makeFiles(formats, world);
  const { watch, allowedIn } = expecting();
  const use = hasErrors(before) ? undefined : watch(making.use);
  if (use) world.executor.expect(formats, slideCounts(jobs, project));
  const composed = await composeJobs(jobs, { world, memory, draft: !release }, use);
  const found = [...before, ...(release ? refusedInRelease(composed) : composed)];
  if (hasErrors(found)) {
    world.executor.abandon();
    return failed(1, found);
  }
  const files = await making.files();
  const around = { project, out, release, program: wanted.program, inputs: work.inputs(), allowedIn };
  const deliveries = jobs.map((job) => deliver(job, files, around));
  const refused = deliveries.flatMap(({ diagnostics }) => diagnostics);
  if (refused.length > 0) return failed(1, [...found, ...refused]);
  const manifests = deliveries.flatMap(({ manifest }) => manifest ?? []);
  const written = await writeFiles(files, out, world, manifests);
  const recorded = release && !hasErrors(written) ? await recordReleases(jobs, files, wanted.project, world) : [];
  const all = [...found, ...written, ...recorded];
  if (hasErrors(all)) return failed(1, all);
  memory.keep((call) => files.filter(({ named }) => nameOf(named) === nameOf({ ...call, deck: call.deck.id })));
  const made = files.filter(({ content }) => content !== undefined).length;
  return { exitCode: 0, made, files: files.map((file) => builtFile(file, out)), diagnostics: all };
}
