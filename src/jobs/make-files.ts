/** Composed decks as the contents of their files. */
import { join } from 'node:path';
import type { Format } from '../render/formats.js';
import type { BuiltFile, CommandWorld } from '../run/command.js';
import type { KeptFile } from '../run/kept-deck.js';
import type { MadeFile } from '../scene/file-in-the-making.js';
import { digestOf } from '../world/digest.js';
import type { Composed, Use } from './compose-jobs.js';
import { fileName, type Named, nameOf } from './file-name.js';

/** A file of a deck. */
export interface DeckFile extends KeptFile {
  readonly named: Named;
  /** Absent where the file stands there already, since nothing it is made of has changed. */
  readonly content?: Uint8Array;
}

/** Makes the files of decks that are composed one after the other. */
export interface Making {
  readonly use: Use;
  /** By deck, in the order of the formats. */
  readonly files: () => Promise<readonly DeckFile[]>;
}

/** Decks may be forgotten before their files are there. */
export function makeFiles(formats: readonly Format[], world: CommandWorld): Making {
  const all: Promise<readonly DeckFile[]>[] = [];
  const made: Use['made'] = async (deck) => {
    world.progress(`Rendering ${nameOf(deck.named)}`);
    const finish = await world.executor.begin(formats, deck);
    const finished = finishedOf(deck);
    return async () => {
      for (const { format, files } of await finish()) {
        const rendered = files.then((list) => list.map((file) => finished(format, file)));
        // A fault is told by whoever waits for the files, which may be after another was told.
        rendered.catch(() => undefined);
        all.push(rendered);
      }
    };
  };
  const standing: Use['standing'] = (named, files) =>
    void all.push(Promise.resolve(files.map((file) => ({ ...file, named }))));
  return { use: { made, standing }, files: async () => (await Promise.all(all)).flat() };
}

/** Keeps nothing of the deck but what its files are called. */
function finishedOf({ named, presentation }: Composed) {
  const all = presentation.scenes.length;
  return (format: Format, { page, bytes: content }: MadeFile): DeckFile => ({
    named,
    name: fileName(named, format, page),
    content,
    format: format.id,
    ...(page === undefined ? { pages: all } : { pages: 1, page }),
    bytes: content.length,
    digest: digestOf(content),
  });
}

/** `out`: the folder of the files, as the user named it. */
export const builtFile = ({ name, named, format, pages, page, bytes }: DeckFile, out: string): BuiltFile => ({
  path: join(out, name),
  locale: named.locale,
  format,
  bytes,
  pages,
  ...(page === undefined ? {} : { page }),
});
