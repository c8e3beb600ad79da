/** Whether what is proposed fits, in lines, as the deck's own layout sets its slide with it. */
import { setLines, type SetLines } from '../../../exchange/room-of.js';
import type { TriedSlide } from '../../../layout/lay-out.js';
import { localised } from '../../../localise/localise.js';
import type { Fit } from '../../../pages/consultant/import-parts.js';
import { tryInDeck } from '../../../pipeline/try-slide.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { reworded } from '../../../proposals/reworded.js';
import type { CommandWorld } from '../../../run/command.js';
import type { Fault } from '../../../setting/fault.js';
import { projectWith, type Reworded } from '../../import/project-with.js';
import type { Review } from '../../review.js';
import type { Book } from '../book.js';
import { rememberedFor } from './remembered.js';

/** `text`: what would be written in place of what is proposed. */
export interface Wording {
  readonly locale: string;
  readonly text?: string;
}

/** Undefined where nothing of it is set: for notes, for what no program writes, for a chart's values. */
export function fitOf(
  proposed: Proposed,
  { locale, text }: Wording,
  { project, prepared }: Pick<Review, 'project' | 'prepared'>,
): Fit | undefined {
  const { slide, unit, pack, fact } = proposed.proposal;
  const meant = text === undefined ? proposed : reworded(proposed, text);
  if (unit === null) return undefined;
  if ('refused' in meant.change)
    return text === undefined || fact === undefined ? undefined : { fault: meant.change.refused };
  const today = { project, spec: prepared.deck };
  const linesWith = (words: Reworded): Fit | undefined => {
    const deck = localised(words.project, words.spec, locale);
    const tried = deck && tryInDeck(prepared, slide, deck);
    const set = tried && setLines(unit, tried.scenes);
    return set && (tried.faults.length === 0 ? { taken: set.lines.length, room: set.room } : unfit(unit, set, tried));
  };
  const fit = linesWith(projectWith(today, meant));
  if (pack === undefined || text !== undefined || fit === undefined || 'fault' in fit) return fit;
  const ours = linesWith(today);
  if (ours === undefined || 'fault' in ours || fit.taken > fit.room) return fit;
  return { taken: Math.max(fit.taken, ours.taken), room: Math.max(fit.room, ours.room), areBoth: true };
}

/** What sticks out, in lines of the unit where it is told of that; else what is wrong with the slide. */
function unfit(unit: string, { lines, leading }: SetLines, { faults, diagnostics }: TriedSlide): Fit {
  const over = Math.max(0, ...faults.filter(({ units }) => units.includes(unit)).map((one) => linesOver(one, leading)));
  const room = lines.length - over;
  if (over === 0 || room < 1) return { fault: diagnostics[0]?.message ?? '' };
  return { taken: lines.length, room, cut: lines.slice(room).reduce((sum, count) => sum + count, 0) };
}

function linesOver(fault: Fault, leading: number): number {
  if (fault.kind === 'too-many-lines') return fault.lines;
  return fault.kind === 'too-tall' ? (fault.lines ?? Math.ceil(fault.excess / leading)) : 0;
}

/** How many are measured while a page waits. */
const AT_ONCE = 6;

export interface Fits {
  readonly of: (proposed: Proposed, wording: Wording) => Fit | undefined;
  /** By id: what is already known; a few of the others are measured at once, and the rest between requests. */
  readonly ofAll: (all: readonly Proposed[], locale: string) => ReadonlyMap<string, Fit>;
}

/** Remembers what was measured. */
export function openFits({ review }: Pick<Book, 'review'>, world: Pick<CommandWorld, 'later'>): Fits {
  const known = rememberedFor<{ readonly fit: Fit | undefined }>(() => review().prepared, MOST);
  const of: Fits['of'] = (proposed, wording) => {
    const key = JSON.stringify([proposed.proposal, wording]);
    return (known.find(key) ?? known.keep(key, { fit: fitOf(proposed, wording, review()) })).fit;
  };
  const isKnown = ({ proposal }: Proposed, wording: Wording): boolean =>
    known.find(JSON.stringify([proposal, wording])) !== undefined;
  const ahead = (waiting: readonly Proposed[], wording: Wording): void => {
    const left = [...waiting];
    world.later(() => {
      const next = left.shift();
      if (next !== undefined) of(next, wording);
      return left.length > 0;
    });
  };
  return {
    of,
    ofAll: (all, locale) => {
      const unknown = all.filter((one) => !isKnown(one, { locale }));
      const waiting = unknown.slice(AT_ONCE);
      if (waiting.length > 0) ahead(waiting, { locale });
      const fits = all.flatMap((one) => {
        const fit = waiting.includes(one) ? undefined : of(one, { locale });
        return fit === undefined ? [] : [[one.proposal.id, fit] as const];
      });
      return new Map(fits);
    },
  };
}

const MOST = 2000;
