/** Composed decks as the contents of their files. */
import { join } from 'node:path';
import type { Format } from '../render/formats.js';
import type { BuiltFile, CommandWorld } from '../run/command.js';
import type { Composed, Use } from './compose-jobs.js';
import type { MadeFile } from '../scene/file-in-the-making.js';
import { fileName, nameOf } from './file-name.js';

export interface RenderedFile {
  readonly name: string;
  /** Id of the deck. */
  readonly deck: string;
  readonly content: Uint8Array;
  readonly built: BuiltFile;
}

/** Makes the files of decks that are composed one after the other. */
export interface Making {
  readonly use: Use;
  /** By deck, in the order of the formats. */
  readonly files: () => Promise<readonly RenderedFile[]>;
}

/** Decks may be forgotten before their files are there. */
export function makeFiles(formats: readonly Format[], out: string, world: CommandWorld): Making {
  const made: Promise<readonly RenderedFile[]>[] = [];
  const use: Use = async (deck) => {
    world.progress(`Rendering ${nameOf(deck.named)}`);
    const finish = await world.executor.begin(formats, deck);
    const finished = finishedOf(deck, out);
    return async () => {
      for (const { format, files } of await finish()) {
        const all = files.then((list) => list.map((file) => finished(format, file)));
        // A fault is told by whoever waits for the files, which may be after another was told.
        all.catch(() => undefined);
        made.push(all);
      }
    };
  };
  return { use, files: async () => (await Promise.all(made)).flat() };
}

/** Keeps nothing of the deck but what its files are called. */
function finishedOf({ named, presentation }: Composed, out: string) {
  const all = presentation.scenes.length;
  return (format: Format, { page, bytes: content }: MadeFile): RenderedFile => {
    const name = fileName(named, format, page);
    const what = { path: join(out, name), locale: named.locale, format: format.id, bytes: content.length };
    const built = page === undefined ? { ...what, pages: all } : { ...what, pages: 1, page };
    return { name, deck: named.deck, content, built };
  };
}
