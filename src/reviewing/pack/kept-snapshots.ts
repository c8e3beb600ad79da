/** What packs held, as it is kept in the project. */
import type { Snapshot } from '../../review/snapshot.js';
import { snapshotPath } from '../../review/snapshot.js';
import { openSnapshot } from '../../review/snapshot-file.js';
import type { Files } from '../../world/world.js';

const FOLDER = 'content/approvals/packs';

/** Snapshots for one organisation in one locale: nothing that others were sent is even opened. */
export function keptSnapshots(
  { deck, organisation, locale }: Pick<Snapshot, 'deck' | 'organisation' | 'locale'>,
  files: Files,
): readonly Snapshot[] {
  const own = (name: string): boolean =>
    name.slice(HEAD).startsWith(`.${organisation}.${locale}.`) && name.endsWith('.json.gz');
  return files
    .list(FOLDER)
    .filter(own)
    .flatMap((name) => openSnapshot(files.read(`${FOLDER}/${name}`) ?? new Uint8Array()) ?? [])
    .filter((one) => one.deck === deck && one.organisation === organisation && one.locale === locale);
}

/** Digits of the hash that names begin with. */
const HEAD = 64;

/**
 * Where it is kept. A pack with other slides that was made at the same head may have been handed over: its snapshot stays where it
 * is, and this one gets a number.
 */
export function placeFor(snapshot: Snapshot, files: Files): string {
  const first = snapshotPath(snapshot);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? first : first.replace(/\.json\.gz$/u, `.${number}.json.gz`);
    const bytes = files.read(path);
    if (bytes === undefined || isSame(openSnapshot(bytes), snapshot)) return path;
  }
}

const isSame = (kept: Snapshot | undefined, { notes, pages }: Snapshot): boolean =>
  kept?.notes === notes && versionsIn(kept.pages) === versionsIn(pages);

const versionsIn = (pages: Snapshot['pages']): string =>
  pages.map(({ id, number, shown }) => `${id} ${number} ${shown}`).join('\n');
