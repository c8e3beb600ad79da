/** Composed decks as the contents of their files. */
import { join } from 'node:path';
import type { BuiltFile, CommandWorld } from './command.js';
import type { Composed, Use } from './compose-jobs.js';
import type { Format } from './formats.js';

/** A file in the making, and what is known of it before it is there. */
export interface PendingFile extends Omit<BuiltFile, 'bytes'> {
  /** `<deck>.<locale>.<format>`, or `<deck>.<locale>.slides-<ids>.<format>`. */
  readonly name: string;
  readonly content: Promise<Uint8Array>;
}

export interface RenderedFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly built: BuiltFile;
}

/** Makes the files of decks that are composed one after the other. */
export interface Making extends Use {
  /** By deck, in the order of their formats. */
  readonly pending: () => readonly PendingFile[];
}

/** What is rendered beside this thread is begun as soon as a deck is laid out. Decks may be forgotten before their files are there. */
export function makeFiles(formats: readonly Format[], out: string, world: CommandWorld): Making {
  const made = new Map<string, PendingFile[]>();
  const make = async (deck: Composed, beside: boolean): Promise<void> => {
    const files = made.get(deck.name) ?? [];
    made.set(deck.name, files);
    for (const format of formats)
      if (world.renderers.isBeside(format, deck.presentation.scenes.length) === beside)
        files.push(await render(deck, format, out, world));
  };
  return {
    begin: (deck) => make(deck, true),
    finish: (deck) => make(deck, false),
    pending: () =>
      [...made.values()].flatMap((files) =>
        formats.flatMap((wanted) => files.filter(({ format }) => format === wanted)),
      ),
  };
}

async function render(deck: Composed, format: Format, out: string, world: CommandWorld): Promise<PendingFile> {
  const name = `${deck.name}.${format}`;
  world.progress(`Rendering ${name}`);
  const { content } = await world.renderers.render(format, deck);
  // A fault is told by whoever waits for the file, which may be after another was told.
  content.catch(() => undefined);
  const pages = deck.presentation.scenes.length;
  return { name, content, path: join(out, name), locale: deck.locale, format, pages };
}

export async function finished({ name, content: pending, ...file }: PendingFile): Promise<RenderedFile> {
  const content = await pending;
  return { name, content, built: { ...file, bytes: content.length } };
}
