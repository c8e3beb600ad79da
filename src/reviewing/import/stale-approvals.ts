/** Approvals that hold today, and would not with other contents of some files: what is written asks these organisations again. */
import { localised } from '../../localise/localise.js';
import type { DeckSpec, Project } from '../../model/project.js';
import { prepareDeck, readProject } from '../../pipeline/build.js';
import { shownDigests } from '../../pipeline/shown-in.js';
import { logFileOf, readLog } from '../../review/log.js';
import { standingsIn } from '../../review/states.js';
import type { CommandWorld } from '../../run/command.js';
import { slidesOf } from '../../template/deck-view.js';
import { overlaid } from './try-contents.js';

export interface Approved {
  readonly deck: string;
  readonly organisation: string;
  readonly locale: string;
  readonly slide: string;
}

/** Stale approvals of all decks, since decks share facts; in the order of the decks and their slides. */
export function staleApprovals(contents: ReadonlyMap<string, Uint8Array>, world: CommandWorld): readonly Approved[] {
  const after = new Set(approvalsIn({ ...world, files: overlaid(world.files, contents) }).map(keyOf));
  return approvalsIn(world).filter((one) => !after.has(keyOf(one)));
}

const keyOf = ({ deck, organisation, locale, slide }: Approved): string =>
  JSON.stringify([deck, organisation, locale, slide]);

/** Approvals that hold; none for a project or deck that has errors. */
function approvalsIn(world: CommandWorld): readonly Approved[] {
  const { value: project } = readProject(world.files);
  return project === undefined ? [] : [...project.decks.values()].flatMap((deck) => approvalsOf(deck, project, world));
}

function approvalsOf(deck: DeckSpec, project: Project, world: CommandWorld): readonly Approved[] {
  const log = readLog(new TextDecoder().decode(world.files.read(logFileOf(deck.id)) ?? new Uint8Array()));
  if (!log.events.some(({ event }) => event === 'approved')) return [];
  const standings = standingsIn(log.events);
  const { value: prepared } = prepareDeck(project, deck, world, { draft: true, head: log.head });
  return deck.locales.flatMap((locale) => {
    const words = localised(project, deck, locale);
    if (prepared === undefined || words === undefined) return [];
    const [plain, withNotes] = [shownDigests(prepared, words), shownDigests(prepared, words, true)];
    return slidesOf(deck, project).flatMap(({ id: slide, organisations }) =>
      organisations.flatMap((organisation): readonly Approved[] => {
        const { approvals, notes } = standings(organisation, locale, slide);
        const holds = approvals.includes((notes ? withNotes : plain).get(slide) ?? '');
        return holds ? [{ deck: deck.id, organisation, locale, slide }] : [];
      }),
    );
  });
}

/** One as people read it. */
export const approvedLine = ({ deck, organisation, locale, slide }: Approved): string =>
  `${slide} by ${organisation} (${deck}, ${locale})`;
