/** Text files that the program brings, such as styles and scripts of its pages. */
import type { BroughtPath, Files } from '../world/world.js';

/** Where the project is the program itself, its files are the project's. `path` as in the package, `pages/base.css`; throws where there is none. */
export function broughtText(path: string, files: Files): string {
  const brought: BroughtPath = `program:${path}`;
  const bytes = files.read(brought) ?? files.read(path);
  if (bytes === undefined) throw new Error(`the program has no ${path}`);
  return new TextDecoder().decode(bytes);
}
