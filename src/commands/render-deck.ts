/** A composed deck as the contents of its files. */
import { join } from 'node:path';
import type { BuiltFile, CommandWorld } from './command.js';
import type { Composed } from './compose-jobs.js';
import { type Format, rendererOf } from './formats.js';

export interface RenderedFile {
  /** `<deck>.<locale>.<format>`, or `<deck>.<locale>.slides-<ids>.<format>`. */
  readonly name: string;
  readonly content: Uint8Array;
  readonly built: BuiltFile;
}

export async function renderDeck(
  { name: stem, presentation, locale, fonts, assets }: Composed,
  format: Format,
  out: string,
  world: CommandWorld,
): Promise<RenderedFile> {
  const name = `${stem}.${format}`;
  world.progress(`Rendering ${name}`);
  const render = await rendererOf(format);
  const content = await render(presentation, fonts, assets);
  const pages = presentation.scenes.length;
  return { name, content, built: { path: join(out, name), locale, format, pages, bytes: content.length } };
}
