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

/** What is rendered beside this thread is begun while a deck is laid out. Decks may be forgotten before their files are there. */
export function makeFiles(formats: readonly Format[], out: string, world: CommandWorld): Making {
  const made: PendingFile[] = [];
  const make = async (deck: Composed, beside: boolean): Promise<void> => {
    if (world.renderers.isBeside(deck.presentation.scenes.length) === beside)
      made.push(...(await render(deck, formats, out, world)));
  };
  return {
    foresee: (page) => world.renderers.foresee(formats, page),
    begin: (deck) => make(deck, true),
    check: ({ presentation }, values) => world.renderers.check(presentation, values),
    finish: (deck) => make(deck, false),
    pending: () => made,
  };
}

async function render(
  deck: Composed,
  formats: readonly Format[],
  out: string,
  world: CommandWorld,
): Promise<readonly PendingFile[]> {
  world.progress(`Rendering ${deck.name}`);
  const pages = deck.presentation.scenes.length;
  const renderings = await world.renderers.render(formats, deck);
  return renderings.map(({ format, content }) => {
    // A fault is told by whoever waits for the file, which may be after another was told.
    content.catch(() => undefined);
    const name = `${deck.name}.${format}`;
    return { name, content, path: join(out, name), locale: deck.locale, format, pages };
  });
}

export async function finished({ name, content: pending, ...file }: PendingFile): Promise<RenderedFile> {
  const content = await pending;
  return { name, content, built: { ...file, bytes: content.length } };
}
