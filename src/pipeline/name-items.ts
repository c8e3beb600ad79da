/**
 * Names of objects as a person reads them in PowerPoint's selection pane: what the object is or says, unique on its slide.
 * The ids of its units stay at the end, since programs that save a deck again keep names, and nothing else that is ours.
 */
import type { Item, Placeholder } from '../scene/scene.js';
import type { Words } from '../model/program-words.js';
import { excerpt, uniqueNames } from '../scene/object-name.js';
import { plainCharacters } from '../scene/plain-characters.js';
import { wordsOf } from '../scene/walk.js';

/** The same items with their names; children of groups are named in the order in which they are read. */
export function nameItems(items: readonly Item[], words: Words): Item[] {
  const unique = uniqueNames();
  const named = (item: Item): Item => {
    const name = withUnits(unique(readable(item, words)), unitsOf(item));
    return item.kind === 'group' ? { ...item, name, items: item.items.map(named) } : { ...item, name };
  };
  return items.map(named);
}

const unitsOf = (item: Item): readonly string[] => (item.kind === 'table' ? [] : item.units);

const withUnits = (name: string, units: readonly string[]): string =>
  units.length === 0 ? name : `${name} [${units.join(' ')}]`;

/** A slide number says nothing that would still be true of a slide that was moved. */
function readable(item: Item, words: Words): string {
  const key = kindOf(item);
  const kind = words(`object.${key}`);
  const own = key === 'slideNumber' ? '' : excerpt(item.alt ?? ownWords(item));
  if (own === '') return kind;
  return item.kind === 'text' && item.placeholder !== undefined ? `${kind}: ${own}` : own;
}

/** Key of the framework's word for the kind of object. */
function kindOf(item: Item): Placeholder | Item['kind'] | 'decoration' {
  if (item.role === 'decoration' && item.kind !== 'connector') return 'decoration';
  if (item.kind === 'text') return item.placeholder ?? 'text';
  return item.kind;
}

function ownWords(item: Item): string {
  return (item.kind === 'text' || item.kind === 'shape') && item.text !== undefined
    ? plainCharacters(wordsOf(item.text))
    : '';
}
