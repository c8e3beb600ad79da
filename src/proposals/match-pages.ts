/** Which page of a pack each page of a returned file is: by names that programs keep, else by its title, else by its words. */
import { type Reason, reason } from '../model/reason.js';
import type { ReturnedPage, UnitMap } from '../returned/returned.js';
import type { SnapshotPage } from '../review/snapshot.js';
import { readingOf, textOf } from './tokens.js';

export type Confidence = 'sure' | 'fairly sure' | 'unsure';

export interface Trust {
  readonly confidence: Confidence;
  /** By what it was recognised. */
  readonly by: Reason;
}

/** What is said of a change. */
export interface Judged extends Pick<Trust, 'confidence'> {
  /** In the order of its sentences. */
  readonly why: readonly Reason[];
}

export interface PagePair extends Trust {
  readonly page: SnapshotPage;
  readonly returned: ReturnedPage;
}

/** What is said of a text of the page: no surer than what is said of the page. */
export const trustIn = (pair: PagePair, { confidence, by }: Trust): Judged => ({
  confidence: LEVELS[Math.max(LEVELS.indexOf(confidence), LEVELS.indexOf(pair.confidence))] ?? 'unsure',
  why: [reason('recognised', { slide: pair.by, text: by })],
});

const LEVELS: readonly Confidence[] = ['sure', 'fairly sure', 'unsure'];

export interface PageMatches {
  /** In the order of the returned file. */
  readonly pairs: readonly PagePair[];
  /** Not found, which is not to say that they are gone where {@link hasUnread}. */
  readonly removed: readonly SnapshotPage[];
  /** Pages of the returned file could not be read, so that nobody knows which they are. */
  readonly hasUnread: boolean;
  /** `copyOf`: a page of the pack that is there too, and reads like it. */
  readonly added: readonly { readonly returned: ReturnedPage; readonly copyOf?: SnapshotPage }[];
}

interface Likeness extends Trust {
  readonly score: number;
}

export function matchPages(
  pages: readonly SnapshotPage[],
  returned: readonly ReturnedPage[],
  map: UnitMap | undefined,
): PageMatches {
  const known = pages.map(toldOfPage);
  const candidates = returned.flatMap((one) => {
    const told = toldOfReturned(one, map);
    return known.map((own) => ({ page: own.page, returned: one, ...likeness(own, told) }));
  });
  const likely = candidates.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score);
  const taken = new Map<SnapshotPage | ReturnedPage, (typeof likely)[number]>();
  for (const one of likely) {
    if (taken.has(one.page) || taken.has(one.returned)) continue;
    taken.set(one.page, one);
    taken.set(one.returned, one);
  }
  return {
    pairs: returned.flatMap((one) => taken.get(one) ?? []),
    removed: pages.filter((page) => !taken.has(page)),
    hasUnread: returned.some(({ isUnread }) => isUnread),
    added: returned
      .filter((one) => !taken.has(one) && !one.isUnread)
      .map((one) => {
        const copyOf = likely.find((other) => other.returned === one && other.score >= COPY)?.page;
        return { returned: one, ...(copyOf === undefined ? {} : { copyOf }) };
      }),
  };
}

/** Least scores for the same page, and for a copy of one. A name that only one page has scores 100. */
const LEAST = 30;
const COPY = 60;

/** What pages are known by. */
interface Told {
  readonly page: SnapshotPage;
  /** Names of shapes, where they say a unit. */
  readonly names: ReadonlySet<string>;
  readonly title: string;
  readonly words: ReadonlySet<string>;
}

const toldOfPage = (page: SnapshotPage): Told => ({
  page,
  names: new Set(page.items.flatMap(({ name }) => (name.endsWith(']') ? [name] : []))),
  title: readingOf(page.title),
  words: wordsIn(packedTexts(page)),
});

interface ReturnedTold {
  readonly name: string | undefined;
  readonly mapped: string | undefined;
  readonly names: readonly string[];
  readonly texts: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const toldOfReturned = (page: ReturnedPage, map: UnitMap | undefined): ReturnedTold => ({
  name: page.name,
  mapped: map?.pages[page.number - 1]?.id,
  names: page.shapes.map(({ name }) => name),
  texts: new Set(page.shapes.map(({ paragraphs }) => readingOf(paragraphs.map(textOf).join(' ')))),
  words: wordsIn(returnedTexts(page)),
});

function likeness({ page, names, title, words }: Told, returned: ReturnedTold): Likeness {
  const named = returned.name === page.id;
  const shared = returned.names.filter((name) => names.has(name)).length;
  const titled = title !== '' && returned.texts.has(title);
  const alike = overlap(words, returned.words);
  const place = returned.mapped === page.id ? 3 : 0;
  const score = (named ? 100 : 0) + Math.min(80, shared * 20) + (titled ? 40 : 0) + alike * 50 + place;
  if (named || shared > 0) return { score, confidence: 'sure', by: reason(named ? 'byName' : 'byShapes') };
  if (titled) return { score, confidence: alike > 0.5 ? 'sure' : 'fairly sure', by: reason('byTitle') };
  return { score, confidence: alike > 0.7 ? 'fairly sure' : 'unsure', by: reason('byWords') };
}

const packedTexts = ({ items }: SnapshotPage): readonly string[] =>
  items.flatMap(({ paragraphs = [], cells = [] }) => [
    ...paragraphs,
    ...cells.flatMap((row) => row.flatMap((cell) => cell?.paragraphs ?? [])),
  ]);

const returnedTexts = ({ shapes }: ReturnedPage): readonly string[] =>
  shapes.flatMap(({ paragraphs, cells = [] }) => [...paragraphs, ...cells.flat(2)].map(textOf));

const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(
      (text) =>
        readingOf(text)
          .toLowerCase()
          .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
    ),
  );

/** 0 to 1: shared words of all words (Jaccard). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Pages that stand elsewhere among those that stayed: the fewest that explain the new order. */
export function movedPages(pairs: readonly PagePair[], pages: readonly SnapshotPage[]): readonly PagePair[] {
  const places = pairs.map(({ page }) => pages.indexOf(page));
  const kept = new Set(longestRising(places));
  return pairs.filter((_, index) => !kept.has(index));
}

/** Indexes of a longest rising run of numbers, which need not touch. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  numbers.forEach((number, index) => {
    const before = runs.filter((run) => (numbers[run.at(-1) ?? -1] ?? -1) < number);
    const longest = before.reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, index]);
  });
  return runs.reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), []);
}
