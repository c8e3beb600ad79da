/** `skald review log --mend`: takes a last line away that was cut short, or ends it where only its end is missing. */
import { printable } from '../diagnostics/printable.js';
import { readLog } from '../review/log.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { usageFault } from '../jobs/usage-fault.js';
import { unlessRefused } from '../jobs/write-files.js';
import { brokenLog } from './broken-log.js';
import type { ReviewGiven } from './given.js';
import { deckNamed, logFileOf } from './review.js';

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes ?? new Uint8Array());

export async function mendLog(given: ReviewGiven, world: CommandWorld): Promise<CommandResult> {
  const { value: deck, diagnostics, exitCode } = deckNamed(given, world);
  if (deck === undefined) return failed(exitCode ?? 1, diagnostics);
  const file = logFileOf(deck.id);
  const text = textOf(world.files.read(file));
  const { broken } = readLog(text);
  if (broken === undefined) return done('The log is whole; there is nothing to mend.');
  if (broken.kind !== 'torn') return failed(1, [brokenLog(file, broken)]);
  const torn = text.slice(text.lastIndexOf('\n') + 1);
  if (!given.yes) {
    if (world.confirm === undefined) return failed(2, [nobodyToAsk()]);
    if (!(await world.confirm(questionFor(torn, text)))) return failed(1, [brokenLog(file, broken)]);
  }
  const refused = await unlessRefused(given.project, '', () => mend(torn, file, world.output(given.project)));
  if (refused.length > 0) return failed(1, refused);
  return done(
    isWhole(text)
      ? `The end of line ${broken.line} was put back.`
      : `Line ${broken.line} was taken away: ${printable(torn)}`,
  );
}

const done = (said: string): CommandResult => ({
  exitCode: 0,
  files: [],
  diagnostics: [],
  document: { said },
  said: [said],
});

/** Nothing of the event is missing, only the line feed after it. */
const isWhole = (text: string): boolean => readLog(`${text}\n`).broken === undefined;

const questionFor = (torn: string, text: string): string =>
  isWhole(text)
    ? `The last line lacks its end alone: ${printable(torn)}\nPut it back?`
    : `The last line was cut short: ${printable(torn)}\nTake it away?`;

/** Whatever somebody else has added or mended meanwhile stays as it is. */
async function mend(torn: string, file: string, output: ReturnType<CommandWorld['output']>): Promise<void> {
  const isStill = (before: Uint8Array | undefined): boolean => {
    const text = textOf(before);
    return (readLog(text).broken?.kind === 'torn' && text.endsWith(`\n${torn}`)) || text === torn;
  };
  await output.append(file, (before) =>
    isStill(before) && isWhole(textOf(before)) ? new TextEncoder().encode('\n') : undefined,
  );
  await output.shorten(file, (before) => (isStill(before) ? before.lastIndexOf(LINE_FEED) + 1 : undefined));
}

const LINE_FEED = 10;

const nobodyToAsk = () =>
  usageFault('wrong-usage', 'There is no terminal on which a yes could be asked for.', 'Say it with --yes.', '--mend');
