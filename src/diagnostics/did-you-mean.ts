/** Finds the name a writer most likely meant, for hints on unknown ids, fields and types. */
import { closest, distance } from 'fastest-levenshtein';

/** Longer names are not compared: nobody types them, and the cost grows with the square of the length. */
const LONGEST = 80;
/** Among names of two or three letters, every name is two slips away from every other. */
const SHORT = 3;
/** Nor are names looked up among more candidates than a real project has. */
const MOST_CANDIDATES = 5000;

/** The nearest candidate, or undefined when none is near enough to be a slip of the pen. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const names = [...candidates];
  if (name.length > LONGEST || names.length === 0 || names.length > MOST_CANDIDATES) return undefined;
  const best = closest(name, names);
  const [typed, meant] = [name.toLowerCase(), best.toLowerCase()];
  const allowed = name.length > SHORT ? Math.max(2, Math.floor(name.length / 3)) : sameLetters(typed, meant) ? 2 : 1;
  return distance(typed, meant) <= allowed ? best : undefined;
}

/** «forst» for «frost». */
const sameLetters = (a: string, b: string): boolean => [...a].sort().join() === [...b].sort().join();

/** `Did you mean «x»?` for a hint, or undefined. */
export function suggestion(name: string, candidates: Iterable<string>): string | undefined {
  const best = didYouMean(name, candidates);
  return best === undefined ? undefined : `Did you mean «${best}»?`;
}
