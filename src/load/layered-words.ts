/** Lays a project's framework words over the program's: a word that the project does not give is the program's. */
import { isMap } from './maps.js';
import { wordOf } from './word-keys.js';

type Words = Readonly<Record<string, unknown>>;

/** A project that gives one plural form of a word gives all of them. */
export function layeredWords(own: Words, under: Words): Words {
  const given = new Set(Object.keys(own).map(wordOf));
  const left = Object.entries(under).filter(([key]) => !given.has(wordOf(key)));
  const ours = Object.entries(own).map(([key, value]) => {
    const below = under[key];
    return [key, isMap(value) && isMap(below) ? layeredWords(value, below) : value] as const;
  });
  return Object.fromEntries([...left, ...ours]);
}
