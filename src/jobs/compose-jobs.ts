/** Composes decks in all their locales, one after the other, so that only one is in memory at a time. */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { DeckCall } from '../run/kept-deck.js';
import { slideIds } from '../template/deck-view.js';
import type { Job } from './choose-jobs.js';
import { inLocale, named, noUse, prepare, sliced, type Use, type Workshop } from './compose-locale.js';

/**
 * The diagnostics of all decks in all locales, whatever is found in the first. The largest deck is composed first: the files of what comes last are
 * made when nothing is left to be laid out beside them.
 */
export async function composeJobs(
  jobs: readonly Job[],
  workshop: Workshop,
  wanted: Use = noUse,
): Promise<readonly Diagnostic[]> {
  const found = new Map<Job, readonly Diagnostic[]>();
  const use = (): Use => ([...found.values()].some(hasErrors) ? noUse : wanted);
  for (const job of [...jobs].sort((a, b) => sizeOf(b) - sizeOf(a))) await composeJob(job, workshop, use, found);
  return jobs.flatMap((job) => found.get(job) ?? []);
}

const sizeOf = ({ deck, slides = slideIds(deck), locales }: Job): number => slides.length * locales.length;

/** Adds what it finds in each locale, of which `use` asks before the next. */
async function composeJob(
  job: Job,
  workshop: Workshop,
  use: () => Use,
  found: Map<Job, readonly Diagnostic[]>,
): Promise<void> {
  const add = (more: readonly Diagnostic[]): void => void found.set(job, [...(found.get(job) ?? []), ...more]);
  const calls = job.locales.map((locale): DeckCall => ({ deck: job.deck, locale, ...sliced(job) }));
  const standing = calls.map((call) => workshop.memory.standing(call));
  const isWhole = standing.every((known) => known !== undefined);
  const { value: desk, diagnostics } = isWhole ? { diagnostics: standing[0]?.prepared ?? [] } : prepare(job, workshop);
  add(diagnostics);
  for (const [index, call] of calls.entries()) {
    const known = standing[index];
    if (known !== undefined && (isWhole || desk)) {
      use().standing(named(call), known.files);
      add([...known.translated, ...known.laid]);
    } else if (desk) add(await inLocale(desk, call, use()));
  }
}
