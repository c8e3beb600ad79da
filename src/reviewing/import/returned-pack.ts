/** The file that came back, and the pack that it is of: of this project, and of the organisation that is named. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { printable } from '../../diagnostics/printable.js';
import { matchPages } from '../../proposals/match-pages.js';
import type { ReturnedFile } from '../../returned/returned.js';
import type { Logged } from '../../review/events.js';
import { findPack } from '../../review/packs.js';
import type { Snapshot } from '../../review/snapshot.js';
import { openSnapshot } from '../../review/snapshot-file.js';
import type { CommandWorld } from '../../run/command.js';
import { usageFault } from '../../jobs/usage-fault.js';
import type { ReviewGiven } from '../given.js';
import type { Review } from '../review.js';

export const PACKS = 'content/approvals/packs';

export type Pack = { readonly pack: Snapshot } | { readonly fault: Diagnostic };

/** Nothing of a file is lost by a refusal: it stays where it is, and nothing is recorded. */
export function packOf(
  file: ReturnedFile,
  path: string,
  review: Review,
  given: ReviewGiven,
  world: CommandWorld,
): Pack {
  const { deck, log } = review;
  if (file.map !== undefined && file.map.deck !== deck.id) return { fault: foreign(path, file.map.deck, deck.id) };
  const locale = file.map && (file.map.locale ?? localeOf(file.map.lang, review));
  const packs = packsIn(world, log.events);
  const shown = new Map((file.map?.pages ?? []).map((page) => [page.id, page.shown ?? '']));
  const alike = ({ pages }: Snapshot): number =>
    file.map === undefined
      ? matchPages(pages, file.pages, undefined).pairs.length
      : pages.filter((page) => shown.get(page.id) === page.shown).length;
  const sought = { deck: deck.id, organisation: given.as, locale: given.locale ?? locale };
  const pack = findPack(packs, sought, (one) => alike(one) - one.pages.length / 1e4);
  // Without a map, half of its pages must be of the pack.
  const isLike = pack !== undefined && (file.map !== undefined || alike(pack) * 2 >= file.pages.length);
  return isLike ? { pack } : { fault: noPack(path, deck.id, packs, given) };
}

const localeOf = (lang: string | undefined, { project }: Review): string | undefined =>
  [...project.locales.values()].find((one) => one.lang === lang)?.tag;

/** In the order in which they were sent; those that were never sent first. */
function packsIn({ files }: CommandWorld, events: readonly Logged[]): readonly Snapshot[] {
  const found = files
    .list(PACKS)
    .filter((name) => name.endsWith('.json.gz'))
    .flatMap((name) => openSnapshot(files.read(`${PACKS}/${name}`) ?? new Uint8Array()) ?? []);
  const age = ({ head }: Snapshot): number => events.findIndex(({ hash }) => hash === head);
  return [...found].sort((a, b) => age(a) - age(b));
}

const foreign = (path: string, theirs: string, ours: string): Diagnostic =>
  usageFault(
    'foreign-file',
    `The file is of the deck ${printable(theirs)}, not of ${ours}.`,
    'Import it in the project it is from, or name its deck with --deck. Nothing was recorded.',
    path,
  );

function noPack(path: string, deck: string, packs: readonly Snapshot[], { as }: ReviewGiven): Diagnostic {
  const known = [...new Set(packs.filter((one) => one.deck === deck).map(({ organisation }) => organisation))];
  return usageFault(
    'unknown-file',
    `The file is no pack of ${deck}${as === undefined ? '' : ` that was made for ${as}`}.`,
    known.length === 0
      ? `No pack is kept in ${PACKS}: \`skald review pack\` keeps what it hands over. Nothing was recorded.`
      : `Packs were made for ${known.join(', ')}; name one of them with --as. Nothing was recorded.`,
    path,
  );
}
