/** Finds the pack that a returned file is, among those that were handed over. */
import type { Snapshot } from './snapshot.js';

export interface Sought {
  readonly deck: string;
  readonly organisation?: string | undefined;
  readonly locale?: string | undefined;
}

/** The pack that is most `alike`; the latest where several are. `packs` in the order in which they were sent. */
export function findPack(
  packs: readonly Snapshot[],
  { deck, organisation, locale }: Sought,
  alike: (pack: Snapshot) => number,
): Snapshot | undefined {
  const fitting = packs.filter(
    (one) =>
      one.deck === deck &&
      (organisation === undefined || one.organisation === organisation) &&
      (locale === undefined || one.locale === locale),
  );
  const rated = [...fitting].reverse().map((pack) => ({ pack, likeness: alike(pack) }));
  const best = Math.max(...rated.map(({ likeness }) => likeness));
  return rated.find(({ likeness }) => likeness === best)?.pack;
}
