/** The slide types that draw charts, by their own examples: in every language and theme nothing is wrong with them, and both formats hold them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.js';
import { composeDeck, prepareDeck, readProject } from '../src/pipeline/build.js';
import type { Presentation } from '../src/scene/scene.js';
import { everyItem } from '../src/scene/walk.js';
import { diskFiles } from '../src/world/disk.js';
import { fontFiles } from '../src/world/font-files.js';
import { layeredFiles } from '../src/world/layered-files.js';
import { deckPath, examples, generalFiles } from './general-files.js';
import { memoryFiles } from './world/memory.js';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const themes = readdirSync(folder('../layouts/themes')).map((name) => name.replace('.yaml', ''));

function build(theme: string): { said: readonly Diagnostic[]; decks: ReadonlyMap<string, Presentation> } {
  const contents = generalFiles();
  const deckFile = new TextDecoder().decode(contents[deckPath]).replace('theme: nordic', `theme: ${theme}`);
  const own = memoryFiles({ ...contents, [deckPath]: deckFile });
  const files = layeredFiles(own, diskFiles(folder('..')));
  const read = readProject(files);
  const said = [...read.diagnostics];
  const decks = new Map<string, Presentation>();
  const deck = read.value?.decks.get('schools');
  if (read.value === undefined || deck === undefined) return { said, decks };
  const prepared = prepareDeck(read.value, deck, { files, fontFiles }, { draft: true });
  said.push(...prepared.diagnostics);
  for (const locale of deck.locales) {
    const composed = prepared.value && composeDeck(prepared.value, locale);
    said.push(...(composed?.diagnostics ?? []));
    if (composed?.value !== undefined) decks.set(locale, composed.value);
  }
  return { said, decks };
}

describe.each(themes)('the examples of the pack general in the theme %s', (theme) => {
  it('have nothing wrong with them in any language', () => {
    const { said, decks } = build(theme);
    expect(said).toEqual([]);
    expect([...decks].map(([locale, { scenes }]) => [locale, scenes.length])).toEqual([
      ['nb', 22],
      ['da', 22],
      ['en', 22],
    ]);
    for (const { scenes } of decks.values()) {
      const charts = scenes.map(({ items }) => everyItem(items).filter(({ kind }) => kind === 'chart').length);
      expect(charts).toEqual([2, ...Array<number>(15).fill(1), 6, 9, 1, 1, 1, 1]);
    }
  }, 120_000);
});

it('are all there are', () => {
  const ids = Object.entries(examples()).flatMap(([path, bytes]) =>
    path.endsWith('.yaml') && path.includes('/example')
      ? (/^id: (.*)$/mu.exec(new TextDecoder().decode(bytes))?.[1] ?? [])
      : [],
  );
  const listed = new TextDecoder().decode(generalFiles()[deckPath]).match(/example\.[\w.-]+/gu);
  expect(ids.toSorted()).toEqual([...(listed ?? [])].sort());
});
