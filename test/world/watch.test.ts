import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { isIgnored, watchProject } from '../../src/world/watch.js';

const root = mkdtempSync(join(tmpdir(), 'skald-watch-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('watchProject', () => {
  it('tells what changed since the project was read, though its folders were not yet found, and nothing older', async () => {
    mkdirSync(join(root, 'content'));
    writeFileSync(join(root, 'content/old.yaml'), 'id: old\n');
    await wait(50);
    const since = Date.now();
    await wait(50);
    writeFileSync(join(root, 'content/new.yaml'), 'id: new\n');
    const told: string[] = [];
    watchProject(root, since, (path) => told.push(path));
    await vi.waitFor(() => expect(told).toContain(join('content', 'new.yaml')), { timeout: 20_000 });
    expect(told).not.toContain(join('content', 'old.yaml'));
  });
});

describe('isIgnored', () => {
  it.each([
    ['', false],
    ['content', false],
    [join('content', 'slides', 'a.yaml'), false],
    [join('layouts', 'cover', 'layout.hbs'), false],
    ['output', true],
    [join('output', 'deck.nb.pdf'), true],
    ['node_modules', true],
    ['.git', true],
    [join('content', '.a.yaml.swp'), true],
    [join('content', 'a.yaml~'), true],
    [join('content', '.hidden', 'a.yaml'), true],
  ])('%j: %s', (path, ignored) => expect(isIgnored(path)).toBe(ignored));
});
