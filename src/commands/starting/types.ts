/** `skald types`: the slide types that the project can use. */
import type { CommandResult, CommandWorld } from '../../run/command.js';
import { slideTypes } from '../../starting/slide-types.js';

export function types(world: CommandWorld): CommandResult {
  const all = slideTypes(world.files, (path) => world.nameOf(path) === path);
  const width = Math.max(...all.map(({ id }) => id.length));
  const said = all.map(({ id, pack, title, needs }) => {
    const wanted = needs.length === 0 ? '' : `, needs ${needs.join(', ')}`;
    return `${id.padEnd(width)}  ${title} (${pack}${wanted})`;
  });
  return { exitCode: 0, files: [], said, document: { types: all }, diagnostics: [] };
}
