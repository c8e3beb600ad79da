/** Composed decks as the contents of their files. */
import { join } from 'node:path';
import type { Format } from '../render/formats.js';
import type { BuiltFile, CommandWorld } from '../run/command.js';
import type { Composed, Use } from './compose-jobs.js';
import { nameOf } from './file-name.js';

/** A file in the making, and what is known of it before it is there. */
interface PendingFile extends Omit<BuiltFile, 'bytes'> {
  readonly name: string;
  readonly content: Promise<Uint8Array>;
}

export interface RenderedFile {
  readonly name: string;
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
  const made: PendingFile[] = [];
  const use: Use = async (deck) => {
    world.progress(`Rendering ${nameOf(deck.named)}`);
    const finish = await world.executor.begin(formats, deck);
    const pending = pendingOf(deck, out);
    return async () => {
      for (const { format, content } of await finish()) made.push(pending(format, content));
    };
  };
  return { use, files: () => Promise.all(made.map(finished)) };
}

/** Keeps nothing of the deck but what its files are called. */
function pendingOf({ named, presentation }: Composed, out: string) {
  const pages = presentation.scenes.length;
  return (format: Format, content: Promise<Uint8Array>): PendingFile => {
    // A fault is told by whoever waits for the file, which may be after another was told.
    content.catch(() => undefined);
    const name = nameOf(named, format);
    return { name, content, path: join(out, name), locale: named.locale, format: format.id, pages };
  };
}

async function finished({ name, content: pending, ...file }: PendingFile): Promise<RenderedFile> {
  const content = await pending;
  return { name, content, built: { ...file, bytes: content.length } };
}
