/** What slides print of a fact, and would with the value that is proposed: in all locales of the deck, as their readers are told it. */
import { localised } from '../../../localise/localise.js';
import type { LocalisedDeck } from '../../../localise/localised-deck.js';
import { plainText } from '../../../localise/plain-text.js';
import type { Printing } from '../../../pages/consultant/import-figure.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { aroundChanges, wordDiff } from '../../../review/word-diff.js';
import type { Told } from '../../../shown/told.js';
import { shownOn } from '../../../shown/shown-digest.js';
import { projectWith, type Reworded } from '../../import/project-with.js';
import type { Review } from '../../review.js';
import { reckonedFrom } from './reckoned-from.js';

type Known = Pick<Review, 'project' | 'prepared'>;

/** Texts of a slide that a proposal on a fact changes: units, and words that the layout prints itself, before and after. */
export interface Alike {
  readonly units: readonly string[];
  readonly texts: readonly string[];
}

/** In one locale. Nothing is alike where no fact is proposed. */
export function alikeOn(proposed: Proposed, known: Known, locale: string): Alike {
  const { fact, slide } = proposed.proposal;
  if (fact === undefined || 'refused' in proposed.change) return { units: [], texts: [] };
  const now: Reworded = { project: known.project, spec: known.prepared.deck };
  const decks = [now, projectWith(now, proposed)].map((one) => wordsIn(one, locale));
  const [before = [], after = []] = decks.map((deck) => textsOn(slide, deck, known));
  const changed = after.flatMap((one, index) => {
    const old = before[index]?.text ?? '';
    return old === one.text ? [] : [{ unit: one.unit, words: [old, one.text] }];
  });
  return {
    units: changed.flatMap(({ unit }) => unit ?? []),
    texts: changed.flatMap(({ unit, words }) => (unit === undefined ? words : [])),
  };
}

/** By slide, which may be one of another deck, and then only its texts are known. Empty for a slide that prints the same as before. */
export function printingWith(proposed: Proposed, { project, prepared }: Known): (slide: string) => readonly Printing[] {
  const now: Reworded = { project, spec: prepared.deck };
  const then = projectWith(now, proposed);
  const { fact = '' } = proposed.proposal;
  const { locales } = prepared.deck;
  const versions = locales.map((tag) => ({ tag, before: wordsIn(now, tag), after: wordsIn(then, tag) }));
  return (slide) => {
    const found = versions.flatMap(({ tag, before, after }) => {
      const texts = [before, after].map((deck) => textsOn(slide, deck, { project, prepared }));
      const changes = changesIn(texts[0] ?? [], texts[1] ?? []);
      return changes.map(({ unit, ...change }): Printing => {
        const from = unit === undefined ? undefined : reckonedFrom(fact, { unit, slide }, after, then.project.facts);
        return { locales: [tag], places: 1, ...change, ...(from === undefined ? {} : { from }) };
      });
    });
    return together(found).map((one) => (locales.length === 1 ? { ...one, locales: [] } : one));
  };
}

function wordsIn({ project, spec }: Reworded, tag: string): LocalisedDeck {
  const deck = localised(project, spec, tag);
  if (deck === undefined) throw new Error(`the deck ${spec.id} has no locale ${tag}`);
  return deck;
}

interface Printed {
  readonly text: string;
  readonly unit?: string;
  readonly isNote?: true;
}

/** What the slide tells, in order, and its notes. */
function textsOn(id: string, deck: LocalisedDeck, { project, prepared }: Known): readonly Printed[] {
  const units = (project.slides.get(id)?.units ?? []).map((unit): Printed => {
    const text = plainText(deck.resolve({ kind: 'unit', id: unit.id }, id));
    return { text, unit: unit.id, ...(unit.path[0] === 'notes' ? { isNote: true } : {}) };
  });
  const expanded = prepared.slides.find(({ slide }) => slide.id === id);
  if (expanded === undefined) return units;
  const { told } = shownOn(expanded.slide, expanded.root, { deck, pictureDigest: () => undefined });
  return [...told.flatMap(textsIn), ...units.filter(({ isNote }) => isNote)];
}

function textsIn(told: Told): readonly Printed[] {
  if ('text' in told) return [{ text: told.text, ...(told.unit === undefined ? {} : { unit: told.unit }) }];
  if ('table' in told) return told.table.flat(2).flatMap(textsIn);
  return [...Object.values(told.says ?? {}).map((text) => ({ text })), ...(told.holds ?? []).flatMap(textsIn)];
}

type Change = Pick<Printing, 'pieces' | 'isNote'> & { readonly unit?: string };

/** A fact changes words of texts, and takes none away. */
const changesIn = (before: readonly Printed[], after: readonly Printed[]): readonly Change[] =>
  after.flatMap(({ text, ...about }, index) => {
    const old = before[index]?.text ?? '';
    return old === text ? [] : [{ ...about, pieces: aroundChanges(wordDiff(old, text)) }];
  });

/** What is alike is told once: how often in a locale, and in which locales. */
function together(all: readonly Printing[]): readonly Printing[] {
  const keyOf = ({ pieces, from, isNote }: Printing): string => JSON.stringify([pieces, from, isNote]);
  const counted = grouped(all, (one) => `${one.locales.join()} ${keyOf(one)}`).map(([first, ...others]) => ({
    ...first,
    places: 1 + others.length,
  }));
  return grouped(counted, (one) => `${one.places} ${keyOf(one)}`).map(([first, ...others]) => ({
    ...first,
    locales: [...first.locales, ...others.flatMap(({ locales }) => locales)],
  }));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const known = groups.get(keyOf(one));
    if (known === undefined) groups.set(keyOf(one), [one]);
    else known.push(one);
  }
  return [...groups.values()];
}
