/** One run of the command line: arguments in, exit code and text out. Bugs come out as exit code 3, never as a stack trace. */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { noMemory } from '../world/cache-folder.js';
import { bugReport } from './bug-report.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import type { Request } from './offer.js';
import { readArguments } from './read-arguments.js';
import { type Look, type Printed, report } from './report.js';
import { settleFolders } from './settle-folders.js';
import { usageFault } from '../jobs/usage-fault.js';

/** The process around a run. */
export interface Surroundings {
  readonly version: string;
  /** ANSI colours on the error stream. */
  readonly colour: boolean;
  /** Adds the stack trace to the message about a bug. */
  readonly debug: boolean;
  /** The project in a folder; undefined when there is no such folder. */
  open(folder: string): Promise<CommandWorld | undefined>;
}

/** Folder of the project whose changes are to be built again; absent when once was enough, or the call itself is wrong. */
interface Watch {
  readonly watch?: string;
}

export async function run(args: readonly string[], around: Surroundings): Promise<Printed & Watch> {
  const reading = readArguments(args, around.version);
  if (reading.kind === 'help') return { exitCode: 0, stdout: reading.text, stderr: '' };
  const look = lookOf(args, around);
  if (reading.kind === 'fault')
    return report(failed(2, [usageFault('wrong-usage', reading.message, reading.hint, reading.argument)]), look);
  try {
    const printed = report(await answer(reading.request, around), look);
    const { project, watch } = reading.request.given;
    return watch && printed.exitCode < 2 ? { ...printed, watch: project } : printed;
  } catch (fault) {
    return bugReport(fault, around, look);
  }
}

/** Known before the arguments are understood, so that a script that asks for JSON gets it in any case. */
export const lookOf = (args: readonly string[], { colour }: Pick<Surroundings, 'colour'>): Look => ({
  json: args.includes('--json'),
  colour,
  thorough: args.includes('check'),
  // What keeps a deck from being released is told in full.
  all: args.includes('--all') || args.includes('--release'),
});

async function answer({ given, folders, carryOut }: Request, around: Surroundings): Promise<CommandResult> {
  const opened = await around.open(given.project);
  if (opened === undefined) return failed(2, [noFolder(given.project)]);
  const world = given.cache === false ? { ...opened, memory: noMemory } : opened;
  const settled = settleFolders(folders, world);
  if (hasErrors(settled)) return failed(1, settled);
  const result = await carryOut(world, around.version);
  return { ...result, settled, diagnostics: result.diagnostics.map((one) => withFileName(one, world)) };
}

/** Stages know a file by its path in the project, whoever it is from; a person must find it. */
function withFileName(diagnostic: Diagnostic, world: CommandWorld): Diagnostic {
  const { place } = diagnostic;
  return place === undefined ? diagnostic : { ...diagnostic, place: { ...place, file: world.nameOf(place.file) } };
}

const noFolder = (folder: string) =>
  usageFault(
    'unknown-folder',
    `There is no folder ${quote(folder)}.`,
    'Name the folder that holds content, layouts and locales with --project.',
    `--project ${folder}`,
  );
