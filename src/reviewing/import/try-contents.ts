/** Whether a deck would still be sound with other contents of some files: read, checked and laid out in memory. */
import { type Diagnostic, hasErrors, errorsIn } from '../../diagnostics/diagnostic.js';
import { composeDeck, prepareDeck, readProject } from '../../pipeline/build.js';
import type { CommandWorld } from '../../run/command.js';
import type { Files } from '../../world/world.js';
import type { Review } from '../review.js';

/** The first thing that would be wrong, as a sentence; undefined where nothing would be. In all locales of the deck. */
export function faultsOf(
  contents: ReadonlyMap<string, Uint8Array>,
  { deck }: Review,
  world: CommandWorld,
): string | undefined {
  const files = overlaid(world.files, contents);
  const read = readProject(files);
  const spec = read.value?.decks.get(deck.id);
  if (read.value === undefined || spec === undefined || hasErrors(read.diagnostics)) return firstOf(read.diagnostics);
  const prepared = prepareDeck(read.value, spec, { ...world, files }, { draft: true });
  if (prepared.value === undefined) return firstOf(prepared.diagnostics);
  for (const locale of spec.locales) {
    const { value, diagnostics } = composeDeck(prepared.value, locale);
    if (value === undefined) return firstOf(diagnostics);
  }
  return undefined;
}

function firstOf(diagnostics: readonly Diagnostic[]): string {
  const [fault] = errorsIn(diagnostics);
  const { place, message = 'The project could not be read.' } = fault ?? {};
  return `${message}${place === undefined ? '' : ` (${place.file}:${place.line})`}`;
}

/** The files of a project, some with other contents. */
export const overlaid = (files: Files, contents: ReadonlyMap<string, Uint8Array>): Files => ({
  ...files,
  read: (path) => contents.get(path) ?? files.read(path),
  size: (path) => contents.get(path)?.length ?? files.size(path),
  list: (path) => files.list(path),
  barrier: (path) => files.barrier(path),
});
