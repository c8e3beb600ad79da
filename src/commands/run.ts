/** One run of the command line: arguments in, exit code and text out. Bugs come out as exit code 3, never as a stack trace. */
import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { noMemory } from '../world/cache-folder.js';
import { bugReport } from './bug-report.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import type { Given } from './options.js';
import type { Request } from './program.js';
import { packsOf } from '../reviewing/given.js';
import type { ReviewCommand } from './add-review.js';
import { readArguments } from './read-arguments.js';
import { type Look, type Printed, report } from './report.js';
import { settleFolders } from './settle-folders.js';
import { unlessUnchanged } from '../run/unless-unchanged.js';
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
    const { given } = reading.request;
    const { project } = given;
    return 'watch' in given && given.watch && printed.exitCode < 2 ? { ...printed, watch: project } : printed;
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

async function answer(request: Request, around: Surroundings): Promise<CommandResult> {
  const { given } = request;
  const opened = await around.open(given.project);
  if (opened === undefined) return failed(2, [noFolder(given.project)]);
  const world = 'cache' in given && !given.cache ? { ...opened, memory: noMemory } : opened;
  const settled = settleFolders(foldersOf(request), world);
  if (hasErrors(settled)) return failed(1, settled);
  const result = await carryOut(request, world, around.version);
  return { ...result, settled, diagnostics: result.diagnostics.map((one) => withFileName(one, world)) };
}

/** The project, in which PO files are written, and the folder for results where the command has one. */
function foldersOf(request: Request): readonly string[] {
  const { command, given } = request;
  if (command === 'build' || command === 'gallery') return [given.project, outOf(given)];
  return command === 'review' && writesPacks(request.sub) ? [given.project, packsOf(given)] : [given.project];
}

const writesPacks = (sub: ReviewCommand): boolean => sub === 'pack' || sub === 'send';

const outOf = ({ out, project }: Given): string => out ?? join(project, 'output');

/** Each command's code is loaded when it is asked for. */
async function carryOut(request: Request, world: CommandWorld, program: string): Promise<CommandResult> {
  if (request.command === 'review') return (await import('./carry-out.js')).carryOutReview(request, world);
  if (request.command === 'init')
    return (await import('./starting/init.js')).init(request.folder, request.given, world);
  if (request.command === 'new slide')
    return (await import('./starting/new-slide.js')).newSlide(request.type, request.id, request.given, world);
  if (request.command === 'types') return (await import('./starting/types.js')).types(world);
  if (request.command === 'theme import')
    return (await import('./theme/import-theme.js')).importTheme(request.file, request.given, world);
  const { command, deck, given } = request;
  const { locale: locales, format: formats, slides, theme, for: profile, release = false } = given;
  const out = outOf(given);
  if (command === 'i18n update') {
    const { updatePo } = await import('./update-translations.js');
    return updatePo({ locales, project: given.project }, world);
  }
  if (command === 'storyline') return (await import('./storyline.js')).storyline({ deck, locales }, world);
  if (command === 'check') {
    const asked = { deck, locales, slides };
    return unlessUnchanged({ command, ...asked }, world, async (seen) =>
      (await import('./check.js')).check(asked, seen),
    );
  }
  const wanted = { deck, locales, formats, slides, theme, profile, out, release, program, project: given.project };
  const make = async (watched: CommandWorld): Promise<CommandResult> => {
    if (command === 'gallery') return (await import('./gallery.js')).gallery(wanted, watched);
    return (await import('./build.js')).build(wanted, watched);
  };
  return unlessUnchanged({ command, ...wanted }, world, make);
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
