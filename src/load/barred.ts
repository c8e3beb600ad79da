/** Finds what stands in the project's folders but cannot be read, or is no folder where one is needed. Skipped in silence, it would be missed. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Barrier, Files } from '../world/world.js';
import { shownIn } from './folders.js';

type Wrong = Barrier | 'folder' | 'file';

const SAID: Readonly<Record<Wrong, readonly [message: string, hint: string]>> = {
  'leads-out': ['This is a link that leads out of the project, so it is not followed.', 'Put what it leads to here.'],
  'linked-folder': ['This is a link to a folder, so it is not followed.', 'Put the folder itself here.'],
  'leads-nowhere': ['This is a link to what is not there.', 'Remove it, or put the file itself here.'],
  'no-permission': [
    'There is no permission to read this.',
    'Let yourself read it, on Linux and macOS with «chmod -R u+rX PATH».',
  ],
  'no-file': ['This is neither a file nor a folder, so it is not read.', 'Remove it, or put a file here.'],
  folder: ['A folder stands where a file is needed.', 'Move or rename the folder, and write the file.'],
  file: ['A file stands where a folder is needed.', 'Move or rename the file, and make the folder.'],
};

/** Undefined where nothing prevents a file from being read. The folder that it stands in is checked elsewhere. */
export function barredFile(files: Files, path: string): Diagnostic | undefined {
  const barrier = files.barrier(path);
  if (barrier !== undefined && barrier !== 'linked-folder') return barred(path, barrier);
  return barrier === 'linked-folder' || standsAs(files, `${path}/`) ? barred(path, 'folder') : undefined;
}

/** Looks below the folders that a project is made of. Files that are read by their names are left to their readers. */
export const barredBelow = (files: Files): readonly Diagnostic[] =>
  [
    ['content', 'content/slides', 'content/decks'],
    ['layouts', 'layouts/partials', 'layouts/themes'],
    ['locales'],
  ].flatMap(([root = '', ...folders]) => {
    const fault = notFolder(files, root);
    if (fault !== undefined) return [fault];
    const inner = folders.flatMap((folder) => notFolder(files, folder) ?? []);
    return [...inner, ...walk(files, root, DEEPEST, new Set(folders))];
  });

const DEEPEST = 9;

function notFolder(files: Files, folder: string): Diagnostic | undefined {
  const barrier = files.barrier(folder);
  if (barrier !== undefined && barrier !== 'linked-folder') return barred(folder, barrier);
  // The project's own folder is not listed: results may be written there, so its listing would change with every run.
  return barrier === undefined && files.size(folder) !== undefined ? barred(folder, 'file') : undefined;
}

function walk(files: Files, folder: string, depth: number, known: ReadonlySet<string>): readonly Diagnostic[] {
  return shownIn(files, folder).flatMap((name): readonly Diagnostic[] => {
    const path = `${folder}/${name.replace(/\/$/u, '')}`;
    if (!name.endsWith('/') && (known.has(path) || /\.(?:ya?ml|json|po|hbs)$/u.test(name))) return [];
    const barrier = files.barrier(path);
    if (barrier !== undefined) return known.has(path) ? [] : [barred(path, barrier)];
    return name.endsWith('/') && depth > 0 ? walk(files, path, depth - 1, known) : [];
  });
}

/** Whether the listing of its parent shows it as a folder, with `/` at the end. */
function standsAs(files: Files, path: string): boolean {
  const name = /[^/]+\/?$/u.exec(path)?.[0] ?? '';
  return files.list(path.slice(0, Math.max(0, path.length - name.length - 1))).includes(name);
}

function barred(path: string, wrong: Wrong): Diagnostic {
  const [message, hint] = SAID[wrong];
  const place = { file: path, line: 1, column: 1 };
  return { code: 'unreadable-file', severity: 'error', message, hint: hint.replace('PATH', path), place };
}
