/** Slide types that change their form by themselves: their examples as they stand, and made denser than the first form holds. */
import { describe, expect, it } from 'vitest';
import { composeDeck, prepareDeck, type PreparedDeck } from '../../src/pipeline/build.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import type { Scene } from '../../src/scene/scene.js';
import { everyItem, everyText } from '../../src/scene/walk.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import type { Files } from '../../src/world/world.js';
import { itInFull } from '../amount.js';
import { gallery, kept, only } from '../golden/decks.js';

const disk = diskFiles(new URL('../..', import.meta.url).pathname);

/** By slide type: lines of its first example, and what makes them denser. */
const DENSER: Readonly<Record<string, readonly [line: string, denser: string]>> = {
  'organisational-landscape': [
    'edges:\n',
    'edges:\n  fin-etater: {from: fin, to: etater, kind: steers}\n  sektor-digst: {from: sektor, to: digst, kind: steers}\n',
  ],
  'development-timeline': [
    '      kombit: {year: 2009',
    '      portal: {year: 2009, name: Samordnet portal for helse og bolig, row: results}\n      kombit: {year: 2009',
  ],
  'process-phases': [
    '  report: { name: Sluttrapport, week: 49 }',
    '  last: { name: Siste runde med merknader fra alle virksomhetene, week: 48 }\n  report: { name: Sluttrapport til oppdragsgiver, week: 49 }',
  ],
};

const denser = (path: string): string | undefined => {
  const [line, other] = DENSER[/\/([^/]+)\/example\.yaml$/u.exec(path)?.[1] ?? ''] ?? [];
  if (line === undefined || other === undefined) return undefined;
  const source = new TextDecoder().decode(disk.read(path));
  if (!source.includes(line)) throw new Error(`${path} has no ${line}`);
  return source.replace(line, other);
};

/** The gallery with all of them, prepared once. */
const changed = kept((): PreparedDeck => {
  const files: Files = {
    ...disk,
    read: (path) => {
      const text = denser(path);
      return text === undefined ? disk.read(path) : new TextEncoder().encode(text);
    },
  };
  const { value: project, diagnostics: faults } = readGallery(files);
  const deck = [...(project?.decks.values() ?? [])][0];
  const made = project && deck && prepareDeck(project, deck, { files, fontFiles }, { draft: false });
  const prepared = made?.value;
  if (prepared === undefined) throw new Error(JSON.stringify(made?.diagnostics ?? faults, undefined, 1));
  return prepared;
});

const pagesOf = (type: string): readonly Scene[] => laid(changed(), type, 'nb');
const asTheyStand = (type: string): readonly Scene[] => laid(gallery(), type, 'nb');

function laid(prepared: PreparedDeck, type: string, locale: string): readonly Scene[] {
  const { value, diagnostics } = composeDeck(only(prepared, `example.${type}`), locale);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value?.scenes ?? [];
}

const items = (pages: readonly Scene[]) => pages.flatMap((page) => [...everyItem(page.items)]);
const texts = (pages: readonly Scene[]): readonly string[] =>
  pages
    .flatMap((page) => everyText(page.items))
    .map(({ body }) => body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'))
    .map((text) => text.replaceAll('\u00A0', ' ').trim());

describe('a landscape', { timeout: 60_000 }, () => {
  it('is a map where its lines can be followed', () => {
    const pages = asTheyStand('organisational-landscape');
    expect(items(pages).filter(({ kind }) => kind === 'connector')).toHaveLength(11);
    expect(items(pages).filter(({ kind }) => kind === 'table')).toEqual([]);
  });

  itInFull('is the table of all its actors where they cannot, in other languages too', () => {
    const prepared = changed();
    for (const locale of ['nb', 'en']) {
      const pages = laid(prepared, 'organisational-landscape', locale);
      expect(items(pages).filter(({ kind }) => kind === 'connector')).toEqual([]);
      expect(items(pages).filter(({ kind }) => kind === 'table')).toHaveLength(pages.length);
      const units = pages.flatMap((page) => everyText(page.items)).flatMap((text) => text.units);
      expect(new Set(units.filter((unit) => /\.nodes\..*\.name$/u.test(unit))).size).toBe(12);
      expect(new Set(units.filter((unit) => unit.includes('.explanation.'))).size).toBe(6);
    }
  });
});

describe('dated events of a timeline', { timeout: 60_000 }, () => {
  it('have their years and names beside the dots', () => {
    const said = texts(asTheyStand('development-timeline'));
    expect(said).toContain('2010 NemID');
    // The one part of the tracker.
    expect(said.filter((text) => text === '4')).toHaveLength(1);
  });

  itInFull('are numbered where those do not fit, with the names in one line in their order', () => {
    const said = texts(pagesOf('development-timeline'));
    expect(said.filter((text) => text === '4')).toHaveLength(2);
    expect(said).not.toContain('2010 NemID');
    const line = said.find((text) => text.startsWith('1 2003 Digital signatur'));
    expect(line).toMatch(/2 2009 Samordnet portal for helse og bolig\s+3 2009 KOMBIT\s+4 2010 NemID/u);
  });
});

describe('milestones of phases', { timeout: 60_000 }, () => {
  it('have their names under the weeks', () => {
    const said = texts(asTheyStand('process-phases'));
    expect(said).toContain('Rammeverket er satt');
  });

  itInFull('are numbered where those do not fit, with the names in a line', () => {
    const said = texts(pagesOf('process-phases'));
    expect(said).not.toContain('Rammeverket er satt');
    expect(said.find((text) => text.startsWith('1 Rammeverket er satt'))).toMatch(
      /4 Siste runde med merknader fra alle virksomhetene\s+5 Sluttrapport til oppdragsgiver$/u,
    );
  });
});

describe('the bar of a level without own income', { timeout: 60_000 }, () => {
  it('is one part as wide as the whole, in both its words and its length', () => {
    const pages = asTheyStand('administrative-structure');
    const cells = pages
      .flatMap((page) => everyText(page.items))
      .filter(({ units }) => units.some((unit) => unit.endsWith('/levels.state.financing.rest')));
    const [bar] = cells.map(({ body }) => body.paragraphs[0]);
    const segments = bar?.lines[0]?.segments ?? [];
    expect(cells).toHaveLength(1);
    expect(segments.reduce((total, { width }) => total + width, 0)).toBeCloseTo(132, -1);
    expect(new Set(segments.map(({ run }) => bar?.runs[run]?.highlight?.colour))).toEqual(new Set(['grey200']));
    expect(
      bar?.runs
        .map(({ text }) => text.replaceAll('\u00A0', ' '))
        .join('')
        .trim(),
    ).toBe('100 % statlige midler');
    expect(texts(pages).some((text) => /(?<!\d)0 %/u.test(text))).toBe(false);
  });
});
