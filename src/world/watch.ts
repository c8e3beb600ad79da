/** Tells when files of a project change. */
import { join } from 'node:path';
import { watch } from 'chokidar';

/** Folders whose files a build reads. */
const watched = ['content', 'layouts', 'locales'];

/** `changed` is called for each file that is added, changed or removed, from when all of them are known. */
export const watchProject = (root: string, changed: () => void): void => {
  const folders = watched.map((name) => join(root, name));
  watch(folders, { ignoreInitial: true, ignored: /(?:^|[/\\])\.[^/\\.]|~$/u }).on('all', changed);
};
