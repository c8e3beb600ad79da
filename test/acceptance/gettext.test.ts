/** gettext's own programs find nothing to say about the project's PO files, and save them as Skald wrote them. */
import { readFileSync, readdirSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = readdirSync(`${root}/locales`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.po'))
  .map((path) => `${root}/locales/${path}`);

describe.each(files)('%s', (file) => {
  test('passes msgfmt --check without a word', () => {
    const { status, stderr } = spawnSync('msgfmt', ['--check', '--output-file=/dev/null', file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('is saved by msgcat as it is', () => {
    expect(execFileSync('msgcat', [file], { encoding: 'utf8' })).toBe(readFileSync(file, 'utf8'));
  });
});

test('some files were looked at', () => expect(files.length).toBeGreaterThan(0));
