/**
 * Who saved a PDF last, by its information dictionary (ISO 32000-1, 14.3.3) and by its comments: programs that add these leave the dictionary
 * as it is.
 */
import type { ReturnedComment, Saved } from '../returned.js';
import { savedIn } from '../saved.js';
import { instantOf } from './annotations.js';

/** `info`: the entries of the dictionary. */
export function readSaved(info: unknown, comments: readonly ReturnedComment[]): Saved | undefined {
  const [created, modified, creator, producer] = ['CreationDate', 'ModDate', 'Creator', 'Producer'].map((name) =>
    textIn(info, name),
  );
  const said = comments.flatMap((one) => [one, ...one.replies]);
  const names = [...new Set(said.flatMap(({ by }) => (by === '' ? [] : [by])))];
  const last = said
    .flatMap(({ at }) => at ?? [])
    .sort()
    .at(-1);
  const isBuilt = modified === created;
  return savedIn({
    created: instantOf(created),
    modified: isBuilt ? (last ?? instantOf(created)) : instantOf(modified),
    savedBy: names.slice(0, MOST_NAMES).join(', '),
    programs: [producer, creator],
  });
}

const MOST_NAMES = 3;

function textIn(info: unknown, name: string): string | undefined {
  const found: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, name) : undefined;
  return typeof found === 'string' ? found : undefined;
}
