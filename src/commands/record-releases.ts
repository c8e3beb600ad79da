/** Records in the logs of decks that they were released. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CommandWorld } from '../run/command.js';
import type { Job } from '../jobs/choose-jobs.js';
import type { DeckFile } from '../jobs/make-files.js';
import { instantOf } from '../reviewing/instant.js';
import { record } from '../reviewing/record.js';
import { logFileOf } from '../reviewing/review.js';

/** The files stand already. A deck that needs no approval has no log. */
export async function recordReleases(
  jobs: readonly Job[],
  files: readonly DeckFile[],
  folder: string,
  world: CommandWorld,
): Promise<readonly Diagnostic[]> {
  const said: Diagnostic[] = [];
  const at = instantOf(undefined, world.now()) ?? '';
  for (const { deck, locales } of jobs.filter((job) => job.deck.approval !== 'none')) {
    const own = files
      .filter(({ named }) => named.deck === deck.id)
      .map(({ name, digest }) => ({ file: name, sha256: digest }));
    const { diagnostics } = await record(logFileOf(deck.id), folder, at, world, ({ head }) => [
      { event: 'released', locales, files: own, head },
    ]);
    said.push(...diagnostics);
  }
  return said;
}
