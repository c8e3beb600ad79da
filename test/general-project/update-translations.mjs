/**
 * `npm run translations`: brings `locales/<tag>/gallery.general.po` up to date, as `skald i18n update` does for a project whose own the pack
 * is. The pack is the program's, so no other project writes them.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'skald-translations-'));
const FILE = 'gallery.general.po';

const DECK = `id: deck
title: Deck
author: A
client: B
date: 2026-01-31
approval: none
source: en
locales: [en, nb, da]
theme: nordic
front: { title: Start, slides: [one] }
chapters: []
`;

try {
  cpSync(join(root, 'layouts'), join(project, 'layouts'), { recursive: true });
  for (const tag of readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((one) => one.isDirectory()))
    for (const name of ['locale.yaml', 'framework.json', FILE]) {
      mkdirSync(join(project, 'locales', tag.name), { recursive: true });
      copyFileSync(join(root, 'locales', tag.name, name), join(project, 'locales', tag.name, name));
    }
  mkdirSync(join(project, 'content/decks'), { recursive: true });
  mkdirSync(join(project, 'content/slides'));
  writeFileSync(join(project, 'content/framework.yaml'), 'packs: [general]\n');
  writeFileSync(join(project, 'content/decks/deck.yaml'), DECK);
  writeFileSync(join(project, 'content/slides/one.yaml'), 'id: one\ntype: title-slide\ntitle: One\nsubtitle: Two\n');
  const args = [join(root, 'bin/skald.js'), 'i18n', 'update', '--project', project];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  for (const tag of readdirSync(join(project, 'locales')))
    copyFileSync(join(project, 'locales', tag, FILE), join(root, 'locales', tag, FILE));
} finally {
  rmSync(project, { recursive: true, force: true });
}
