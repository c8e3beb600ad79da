/** Nothing on the pages of the project's own decks needs what their parts leave out. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.js';
import { layDeck, prepareDeck, readToBuild } from '../../src/pipeline/build.js';
import { partOf } from '../../src/run/deck-part.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';

const files = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));
const whole = readToBuild(files).value;

describe('the part of a deck', () => {
  it.each([...(whole?.decks.values() ?? [])])('gives the same pages as the whole project: $id', (deck) => {
    const pages = (project: Project, locale: string) => {
      const prepared = prepareDeck(project, deck, { files, fontFiles }, { draft: true }).value ?? expect.unreachable();
      const { value, diagnostics } = layDeck(prepared, locale);
      return { presentation: value?.presentation, said: [...diagnostics, ...(value?.check() ?? [])] };
    };
    const project = whole ?? expect.unreachable();
    const part = partOf(project, deck);
    const locale = deck.locales.find((tag) => tag !== deck.source) ?? deck.source;
    const made = pages(part(new Set()), locale);
    expect(made.presentation?.scenes.length).toBeGreaterThan(0);
    expect(made).toEqual(pages(project, locale));
  });
});
