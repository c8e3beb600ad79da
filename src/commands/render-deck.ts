/** A composed deck as the contents of its files. */
import { join } from 'node:path';
import type { BuiltFile, CommandWorld } from './command.js';
import type { Composed } from './compose-jobs.js';
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

/**
 * Resolves as soon as the deck may be forgotten; the files are in the order of `formats`. The last is begun first: PDF may
 * be rendered beside everything else.
 */
export async function renderDeck(
  deck: Composed,
  formats: readonly Format[],
  out: string,
  world: CommandWorld,
): Promise<readonly PendingFile[]> {
  const files: PendingFile[] = [];
  for (const format of formats.toReversed()) {
    const name = `${deck.name}.${format}`;
    world.progress(`Rendering ${name}`);
    const { content } = await world.renderers.render(format, deck);
    // A fault is told by whoever waits for the file, which may be after another was told.
    content.catch(() => undefined);
    const pages = deck.presentation.scenes.length;
    files.unshift({ name, content, path: join(out, name), locale: deck.locale, format, pages });
  }
  return files;
}

export async function finished({ name, content: pending, ...file }: PendingFile): Promise<RenderedFile> {
  const content = await pending;
  return { name, content, built: { ...file, bytes: content.length } };
}
