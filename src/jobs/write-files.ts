/** Writes the files of a run, all of them or none; those that stand there already are left as they are. */
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { ChangedMeanwhile } from '../world/write-errors.js';
import { refusalOf } from '../world/refusal.js';
import type { CommandWorld } from '../run/command.js';
import { type LeftOver, leftOverPages } from '../run/left-over-pages.js';
import { builtFile, type DeckFile } from './make-files.js';

/** `besides`: files that hold no pages. Where the system refuses, why (`cannot-write`); when all is written, what earlier builds have left beside it (`left-over-page`). */
export async function writeFiles(
  files: readonly DeckFile[],
  out: string,
  world: CommandWorld,
  besides: readonly Pick<DeckFile, 'name' | 'content'>[] = [],
): Promise<readonly Diagnostic[]> {
  world.progress(`Writing ${out}`);
  const all = [...files, ...besides];
  const contents = new Map(all.flatMap(({ name, content }) => (content ? [[name, content] as const] : [])));
  const output = world.output(out);
  const refusal = await unlessRefused(out, ', or name another folder with --out', () => output.write(contents));
  if (refusal.length > 0) return refusal;
  const left = leftOverPages(
    files.map((file) => builtFile(file, out)),
    output.names(),
  );
  const decks = [...new Set(left.map(({ deck }) => deck))];
  return decks.map((deck) =>
    leftOver(
      left.filter((one) => one.deck === deck),
      out,
    ),
  );
}

/** They are left where they are: nothing tells a page of ours from a picture that somebody named so. */
const leftOver = (pages: readonly LeftOver[], out: string): Diagnostic => ({
  code: 'left-over-page',
  severity: 'warning',
  message: `An earlier build has left ${pages.map(({ name }) => name).join(', ')}, which the deck does not have any more.`,
  hint: `Delete ${pages.length === 1 ? 'it' : 'them'}, so that nobody takes ${pages.length === 1 ? 'it' : 'them'} for part of the deck.`,
  place: { file: join(out, pages[0]?.name ?? ''), line: 1, column: 1 },
});

/** `changed-meanwhile` where somebody has saved a file since it was read, `cannot-write` where the system refuses. */
export async function unlessRefused(
  folder: string,
  otherwise: string,
  write: () => Promise<void>,
): Promise<readonly Diagnostic[]> {
  try {
    await write();
    return [];
  } catch (fault) {
    return [refused(fault, folder, otherwise)];
  }
}

/** `otherwise`: what can be done beside mending the disk. Throws what is a bug. */
export function refused(fault: unknown, folder: string, otherwise = ''): Diagnostic {
  const refusal = refusalOf(fault);
  if (refusal === undefined) throw fault;
  return {
    code: fault instanceof ChangedMeanwhile ? 'changed-meanwhile' : 'cannot-write',
    severity: 'error',
    message: `It cannot be written: ${refusal.reason}. ${whatIsNew(refusal.replaced)}`,
    hint: `${refusal.advice}${otherwise}.`,
    place: { file: refusal.path ?? folder, line: 1, column: 1 },
  };
}

const whatIsNew = (replaced: readonly string[]): string =>
  replaced.length === 0
    ? 'All files are as they were.'
    : `The old files could not all be put back: ${replaced.join(', ')} ${replaced.length === 1 ? 'is' : 'are'} new, the others old.`;
