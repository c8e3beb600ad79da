/** Links, folders and files that bar the way are named, and what stands behind them is not called missing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.js';
import { diskFiles } from '../../src/world/disk.js';

let top = '';
const at = (path: string): string => join(top, 'project', path);

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'skald-barred-'));
  for (const folder of ['content/slides/norway', 'content/decks', 'locales/nb', 'elsewhere'])
    mkdirSync(at(folder), { recursive: true });
  mkdirSync(join(top, 'outside/slides'), { recursive: true });
  writeFileSync(at('content/slides/norway/a.yaml'), 'id: a\n');
  writeFileSync(at('content/decks/d.yaml'), 'id: d\n');
  writeFileSync(at('locales/nb/locale.yaml'), 'lang: nb-NO\n');
  writeFileSync(at('locales/nb/framework.json'), '{}');
});
afterEach(() => {
  execFileSync('chmod', ['-R', 'u+rwX', top]);
  rmSync(top, { recursive: true });
});

const told = (): readonly string[] =>
  load(diskFiles(join(top, 'project'))).diagnostics.map(
    ({ code, place, message, hint }) => `${place?.file} ${code} ${message} ${hint}`,
  );

const replaced = (path: string, make: (path: string) => void): void => {
  rmSync(at(path), { recursive: true, force: true });
  make(at(path));
};

describe('load', () => {
  it('says nothing of what can be read, and of links inside the project', () => {
    expect(told()).toEqual([]);
    replaced('content/facts.yaml', (path) => symlinkSync('decks/d.yaml', path));
    replaced('content/slides', (path) => symlinkSync('../elsewhere', path));
    writeFileSync(at('content/logo.svg'), '');
    expect(told()).toEqual([]);
  });

  it.each([
    ['content/slides', (path: string) => symlinkSync(join(top, 'outside/slides'), path), 'leads out of the project'],
    ['content/slides/norway', (path: string) => symlinkSync(at('elsewhere'), path), 'is a link to a folder'],
    ['content/slides/b.yaml', (path: string) => symlinkSync(join(top, 'outside/b.yaml'), path), 'what is not there'],
    ['content/facts.yaml', (path: string) => mkdirSync(path), 'A folder stands where a file is needed.'],
    ['content/slides', (path: string) => writeFileSync(path, ''), 'A file stands where a folder is needed.'],
    ['content', (path: string) => symlinkSync(join(top, 'outside'), path), 'leads out of the project'],
    ['locales/nb/locale.yaml', (path: string) => mkdirSync(path), 'A folder stands where a file is needed.'],
    ['content/slides/pipe.yaml', (path: string) => execFileSync('mkfifo', [path]), 'neither a file nor a folder'],
    ['content/decks/d.yaml', (path: string) => symlinkSync('d.yaml', path), 'what is not there'],
  ])('says of %s why it is not read', (path, make, why) => {
    replaced(path, make);
    expect(told()).toEqual([expect.stringContaining(`${path} unreadable-file`)]);
    expect(told()[0]).toContain(why);
  });

  // Root may read everything, so what the system would say to others is put into its mouth.
  it.each(['content/slides', 'content/slides/norway', 'content/decks/d.yaml'])(
    'says that %s may not be read, and what to type',
    (barred) => {
      const files = diskFiles(join(top, 'project'));
      const { diagnostics } = load({
        ...files,
        barrier: (path) => (path === barred ? 'no-permission' : files.barrier(path)),
        list: (path) => (path === barred ? [] : files.list(path)),
        read: (path) => (path === barred ? undefined : files.read(path)),
      });
      expect(diagnostics.map(({ place, code }) => [place?.file, code])).toEqual([[barred, 'unreadable-file']]);
      expect(diagnostics[0]?.message).toBe('There is no permission to read this.');
      expect(diagnostics[0]?.hint).toContain(`chmod -R u+rX ${barred}`);
    },
  );

  it('does not call missing what may stand behind', () => {
    replaced('content/slides/norway', (path) => symlinkSync(at('elsewhere'), path));
    expect(load(diskFiles(join(top, 'project'))).value?.broken).toContain('content/slides/norway/');
  });
});
