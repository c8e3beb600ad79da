/** Which texts each PO file of a project should hold today, and the file brought up to them. Pure: nothing is written. */
import type { PoFile } from '../load/po-file.js';
import { languageOf } from '../localise/choose-translation.js';
import { deckUnits } from '../localise/deck-units.js';
import type { DeckSpec, Project, Unit } from '../model/project.js';
import { type MergedPo, type PoUnit, mergePo } from './merge-po.js';
import { type PoTarget, poHeader } from './po-header.js';
import { poHomes } from './po-homes.js';
import { type Room, type Rooms, sayRoom, saysRoom } from './room-of.js';
import { writePo } from './write-po.js';

export interface PoUpdate extends Omit<MergedPo, 'entries'> {
  readonly path: string;
  readonly locale: string;
  readonly text: string;
  /** How many texts in use the file holds. */
  readonly units: number;
}

/** A PO file as it should be, with the units that belong in it. */
interface Target extends PoTarget {
  readonly path: string;
  readonly units: PoUnit[];
}

/**
 * `poHomes` decides which file a unit belongs in. `locales` are the tags to bring up to date; when absent, those of the
 * decks. A tag that no deck lists yet is added to all of them. `rooms` say how much text each unit's box holds; where
 * some are lacking, the earlier notes stay.
 */
export function updateTranslations(
  projects: readonly Project[],
  files: readonly PoFile[],
  locales?: readonly string[],
  rooms: Rooms = { byUnit: new Map(), lacking: false },
): readonly PoUpdate[] {
  const decks = projects.flatMap((project) => [...project.decks.values()].map((deck) => ({ project, deck })));
  const tags = locales ?? [...new Set(decks.flatMap(({ deck }) => deck.locales))];
  return tags.flatMap((tag) => {
    const own = files.filter(({ path }) => path.startsWith(`locales/${tag}/`));
    const listing = decks.filter(({ deck }) => deck.locales.includes(tag));
    return targetsOf(tag, listing.length > 0 ? listing : decks, own, rooms).map((target) =>
      updateOf(target, own, rooms.lacking),
    );
  });
}

interface DeckInProject {
  readonly project: Project;
  readonly deck: DeckSpec;
}

function targetsOf(
  tag: string,
  decks: readonly DeckInProject[],
  files: readonly PoFile[],
  rooms: Rooms,
): readonly Target[] {
  const texts = decks.map(({ project, deck }) => ({ deck, units: translated(project, deck, tag, files) }));
  const { pathOf, deckOf } = poHomes(tag, texts, files);
  const targets = new Map<string, Target>();
  const seen = new Set<string>();
  for (const { deck: first, units } of texts) {
    for (const unit of units) {
      if (seen.size === seen.add(unit.id).size) continue;
      const path = pathOf(unit.id);
      const deck = deckOf(path) ?? first;
      const target = targets.get(path) ?? { path, tag, deck: deck.id, date: deck.date, units: [] };
      target.units.push(poUnit(unit, rooms.byUnit.get(unit.id)));
      targets.set(path, target);
    }
  }
  return [...targets.values()];
}

/** Translated names stay in their file even when no slide of the deck shows them. */
function translated(project: Project, deck: DeckSpec, tag: string, files: readonly PoFile[]): readonly Unit[] {
  const known = new Set(files.flatMap(({ entries }) => entries.map(({ context }) => context)));
  return deckUnits(project, deck, ({ id }) => known.has(id))
    .map(({ unit }) => unit)
    .filter((unit) => languageOf(unit, deck.source) !== tag);
}

const poUnit = ({ id, text, note, place }: Unit, room: Room | undefined): PoUnit => ({
  id,
  text,
  notes: [...(note === undefined ? [] : [note]), ...(room === undefined ? [] : [sayRoom(room)])],
  reference: `${place.file}:${place.line}`,
});

function updateOf(target: Target, files: readonly PoFile[], keepRooms: boolean): PoUpdate {
  const earlier = files.find(({ path }) => path === target.path);
  const { entries, ...told } = mergePo(
    keepRooms ? withEarlierRooms(target.units, earlier) : target.units,
    earlier?.entries ?? [],
  );
  const header = poHeader(earlier?.header ?? [], target);
  const text = writePo({ header, comments: earlier?.comments ?? [], entries });
  return { ...told, path: target.path, locale: target.tag, text, units: target.units.length };
}

function withEarlierRooms(units: readonly PoUnit[], earlier: PoFile | undefined): readonly PoUnit[] {
  const notes = new Map(earlier?.entries.map((entry) => [entry.context, entry.notes.filter(saysRoom)]));
  return units.map((unit) =>
    unit.notes.some(saysRoom) ? unit : { ...unit, notes: [...unit.notes, ...(notes.get(unit.id) ?? [])] },
  );
}
