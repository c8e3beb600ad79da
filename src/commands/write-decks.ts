/** Renders composed decks and writes their files, all of them or none. */
import { join } from 'node:path';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { refusalOf } from '../world/refusal.js';
import type { BuiltFile, CommandWorld } from './command.js';
import type { Composed } from './compose-jobs.js';
import { type Format, rendererOf } from './formats.js';

interface Rendered extends BuiltFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** `<out>/<deck>.<locale>.<format>`. Where the system refuses to write there is no value but a diagnostic, `cannot-write`. */
export const writeDecks = async (
  decks: readonly Composed[],
  formats: readonly Format[],
  out: string,
  world: CommandWorld,
): Promise<Outcome<readonly BuiltFile[]>> => {
  const rendered: Rendered[] = [];
  for (const deck of decks) {
    for (const format of formats) rendered.push(await render(deck, format, out, world));
  }
  world.progress(`Writing ${out}`);
  const fault = await write(rendered, out, world);
  if (fault !== undefined) return { diagnostics: [fault] };
  return { value: rendered.map(({ name: _, content: __, ...file }) => file), diagnostics: [] };
};

const render = async (deck: Composed, format: Format, out: string, world: CommandWorld): Promise<Rendered> => {
  const { presentation, locale, fonts, assets } = deck;
  const name = `${presentation.id}.${locale}.${format}`;
  world.progress(`Rendering ${name}`);
  const content = await (await rendererOf(format))(presentation, fonts, assets);
  const pages = presentation.scenes.length;
  return { path: join(out, name), locale, format, pages, bytes: content.length, name, content };
};

const write = async (files: readonly Rendered[], out: string, world: CommandWorld): Promise<Diagnostic | undefined> => {
  try {
    const contents = new Map(files.map(({ name, content }) => [name, content]));
    await world.uninterrupted(() => world.output(out).write(contents));
    return undefined;
  } catch (fault) {
    return refused(fault, out);
  }
};

const refused = (fault: unknown, out: string): Diagnostic => {
  const refusal = refusalOf(fault);
  if (refusal === undefined) throw fault;
  return {
    code: 'cannot-write',
    severity: 'error',
    message: `Nothing can be written to ${refusal.path ?? out}: ${refusal.reason}.`,
    hint: 'Make room or give permission there, or name another folder with --out.',
  };
};
