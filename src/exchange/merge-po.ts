/** Brings the entries of a PO file up to today's texts: by unit id only, and nothing that a translator wrote is lost. */
import type { PoEntry } from '../load/po-file.js';
import { trimmed } from '../load/po-translations.js';
import type { WrittenEntry } from './write-po.js';

/** A text to translate, with what helps a translator. */
export interface PoUnit {
  readonly id: string;
  readonly text: string;
  readonly notes: readonly string[];
  readonly reference: string;
}

export interface MergedPo {
  readonly entries: readonly WrittenEntry[];
  /** Ids of units that have no translation yet. */
  readonly missing: readonly string[];
  /** Ids of units whose source has changed since they were translated. */
  readonly stale: readonly string[];
  /** Ids of units whose translation a translator has marked, while their source is the one that was translated. */
  readonly unfinished: readonly string[];
  /** Ids of entries whose unit is gone. */
  readonly obsolete: readonly string[];
}

/** Entries in the order of the units; then those that are no longer used, as they were. */
export function mergePo(units: readonly PoUnit[], earlier: readonly PoEntry[]): MergedPo {
  const byUnit = new Map([...earlier].sort(inUseLast).map((entry) => [entry.context, entry]));
  const used = new Set(units.flatMap(({ id }) => byUnit.get(id) ?? []));
  const entries = units.map((unit) => merged(unit, byUnit.get(unit.id)));
  const inUse = new Map(entries.map((entry) => [entry.context, entry]));
  const rest = earlier.filter(
    (entry) =>
      !used.has(entry) &&
      (entry.target !== '' || entry.comments.length > 0) &&
      !repeats(entry, inUse.get(entry.context)),
  );
  return {
    entries: [...entries, ...rest.map(outOfUse)],
    missing: entries.filter(({ target }) => target === '').map(({ context }) => context),
    stale: entries.filter(({ previous }) => previous !== undefined).map(({ context }) => context),
    unfinished: entries.filter(isMarked).map(({ context }) => context),
    obsolete: rest.map(({ context }) => context),
  };
}

const isMarked = ({ flags, previous }: WrittenEntry): boolean => flags.includes('fuzzy') && previous === undefined;

/** Whether an entry says nothing that the one in use does not: gettext's programs refuse a file with both. */
const repeats = ({ source, target, comments }: PoEntry, used: WrittenEntry | undefined): boolean =>
  used !== undefined &&
  trimmed(source) === trimmed(used.source) &&
  trimmed(target) === used.target &&
  comments.every((comment) => used.comments.includes(comment));

/** If a unit has two entries, the one that is translated and in use comes last and so counts. */
const inUseLast = (a: PoEntry, b: PoEntry): number => weight(a) - weight(b);

const weight = ({ target, obsolete }: PoEntry): number => (target === '' ? 0 : 2) + (obsolete ? 0 : 1);

function merged({ id, text, notes, reference }: PoUnit, earlier: PoEntry | undefined): WrittenEntry {
  const entry = { context: id, source: text, notes, reference, obsolete: false };
  if (earlier === undefined) return { ...entry, target: '', comments: [], flags: [] };
  const { comments, target } = earlier;
  const others = earlier.flags.filter((flag) => flag !== 'fuzzy');
  const kept = { ...entry, comments, target: trimmed(target) };
  const since = target === '' ? undefined : changedSource(text, earlier);
  const isOwn = target !== '' && isUnfinished(earlier);
  if (since === undefined) return { ...kept, flags: isOwn ? ['fuzzy', ...others] : others };
  return {
    ...kept,
    notes: isOwn ? [...notes, UNFINISHED] : notes,
    flags: ['fuzzy', ...others],
    previous: since,
  };
}

/** Tells, under the mark that a changed source sets, that the translator had set the same one before. */
const UNFINISHED = 'It was marked as unfinished before its source changed.';

/** Whether a translator marked the entry, so that the mark stays when a changed source is changed back. */
const isUnfinished = ({ flags, previous, notes }: PoEntry): boolean =>
  flags.includes('fuzzy') && (previous === undefined || notes.includes(UNFINISHED));

/** The source as it was when translated, where it differs from today's. */
function changedSource(text: string, { source, previous, flags }: PoEntry): string | undefined {
  const translated = trimmed(flags.includes('fuzzy') ? (previous ?? source) : source);
  return translated.trim() === text.trim() ? undefined : translated;
}

const outOfUse = (entry: PoEntry): WrittenEntry => ({
  ...entry,
  notes: entry.notes.filter((note) => note === UNFINISHED),
  obsolete: true,
});
