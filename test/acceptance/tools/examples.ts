/** The projects in `examples/`: their decks are built and judged beside those of the repository. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'examples');

/** Folders of projects. */
export const examples: readonly string[] = readdirSync(folder).map((name) => join(folder, name));

/** The folder of the project that has this deck: an example, else the repository, whose the galleries are as well. */
export const projectOf = (deck: string): string =>
  examples.find((project) => existsSync(join(project, `content/decks/${deck}.yaml`))) ?? root;
