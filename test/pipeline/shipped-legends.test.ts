/** What legends, trackers and labels of the shipped slide types say of the page that they stand on. */
import { describe, expect, it } from 'vitest';
import { composeDeck, prepareDeck, type PreparedDeck } from '../../src/pipeline/build.js';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import type { Scene } from '../../src/scene/scene.js';
import { everyText } from '../../src/scene/walk.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import type { Files } from '../../src/world/world.js';
import { itInFull } from '../amount.js';
import { gallery, kept, only } from '../golden/decks.js';

const disk = diskFiles(new URL('../..', import.meta.url).pathname);

const LATE_ROLES = [/^ {2}(?:execute|operate):\n(?: {4}.*\n)+/gmu, ''] as const;

/** What is taken out of the examples' files, or put in another way. */
const CHANGES: Readonly<Record<string, readonly [from: RegExp, to: string]>> = {
  'strategic-steering/example': [/^ *attention: .*\n/gmu, ''],
  // Half of the cells of any column are left at most, also of those that a profile has words for.
  'operational-steering/example': LATE_ROLES,
  'actor-profile/example': LATE_ROLES,
  // What the sources say of a unit without a number.
  'resources/example.yaml': [/label: Departementene, text/u, 'label: Departementene, note: noen hundre, text'],
  // A second actor that leads.
  'organisational-landscape/example.yaml': [/name: Fem regioner,/u, 'name: Fem regioner, leading: true,'],
};

/** The gallery with these changes, prepared once. */
const changed = kept((): PreparedDeck => {
  const changeOf = (path: string) => Object.entries(CHANGES).find(([file]) => path.includes(file))?.[1];
  const read: Files['read'] = (path) => {
    const [from, to] = changeOf(path) ?? [];
    const bytes = disk.read(path);
    if (bytes === undefined || from === undefined || to === undefined) return bytes;
    return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(from, to));
  };
  const files = { ...disk, read };
  const { value: project, diagnostics } = readGallery(files);
  const deck = [...(project?.decks.values() ?? [])][0];
  const made = project && deck && prepareDeck(project, deck, { files, fontFiles }, { draft: false });
  if (made?.value === undefined) throw new Error(JSON.stringify(made?.diagnostics ?? diagnostics, undefined, 1));
  return made.value;
});

const pagesOf = (prepared: PreparedDeck, id: string, locale: string): readonly Scene[] =>
  composeDeck(only(prepared, id), locale).value?.scenes ?? [];
const textsOf = (pages: readonly Scene[]) =>
  pages.flatMap((page) => [...everyText(page.items)]).map(({ body }) => body);
const wordsOf = (pages: readonly Scene[]): readonly string[] =>
  textsOf(pages).map(({ paragraphs }) =>
    paragraphs
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join('\n')
      .replaceAll('\u00A0', ' ')
      .trim(),
  );

describe('a page', { timeout: 60_000 }, () => {
  itInFull('has a legend for the cell that misses something where there is one', () => {
    const id = 'example.strategic-steering';
    expect(wordsOf(pagesOf(gallery(), id, 'en'))).toContain('Missing or critical');
    expect(wordsOf(pagesOf(changed(), id, 'en'))).not.toContain('Missing or critical');
  });

  itInFull('has a legend for the tone of columns with most cells where a matrix has one', () => {
    const most = 'More than half of the roles';
    expect(wordsOf(pagesOf(gallery(), 'example.instrument-matrix', 'en'))).toContain(most);
    expect(wordsOf(pagesOf(changed(), 'example.instrument-matrix', 'en'))).not.toContain(most);
  });

  it('of a summary lights in its tracker the components that it has', () => {
    const alt = (id: string) =>
      pagesOf(gallery(), id, 'nb')
        .flatMap(({ items }) => items)
        .flatMap(({ alt: said = '' }) => (said.startsWith('Komponent') ? [said] : []));
    expect(alt('example.executive-summary.sparse')).toEqual(['Komponent 1, 3, 5, av 5']);
    expect(alt('example.executive-summary')).toEqual(['Komponent 1–5']);
  });

  it('has the label of what it means in one line, in the longest of the languages', () => {
    const [label] = textsOf(pagesOf(gallery(), 'example.instrument-matrix', 'en')).filter(({ paragraphs }) =>
      paragraphs.some(({ runs }) => runs.map(({ text }) => text).join('') === 'What this means'),
    );
    expect(label?.paragraphs.map(({ lines }) => lines.length)).toEqual([1]);
  });

  itInFull('of leading actors says that one leads and two lead', () => {
    const tallies = (prepared: PreparedDeck) =>
      wordsOf(pagesOf(prepared, 'example.organisational-landscape', 'en')).flatMap(
        (text) => /\d of 3 .*/u.exec(text) ?? [],
      );
    expect(tallies(gallery())).toContain('1 of 3 leads');
    expect(tallies(changed())).toContain('2 of 3 lead');
  });

  it('of resources points from the larger of two bars to the smaller, as charts that compare do', () => {
    const [arrow] = pagesOf(gallery(), 'example.resources', 'nb')
      .flatMap(({ items }) => items)
      .filter((item) => item.kind === 'connector');
    // The larger, the regions, stands above the smaller.
    expect(arrow?.points.at(-1)?.[1]).toBeGreaterThan(arrow?.points[0]?.[1] ?? 0);
    expect(arrow?.to.head).not.toBe('none');
  });

  it('of resources says in words what has no number, where a unit tells it in those, and draws no bar for it', () => {
    const pages = [gallery(), changed()].map((prepared) => pagesOf(prepared, 'example.resources', 'nb'));
    const said = pages.map((page) => wordsOf(page).filter((text) => /^(?:ikke nevnt|noen hundre)$/u.test(text)));
    expect(said).toEqual([['ikke nevnt'], ['noen hundre']]);
    expect(pages.flat().flatMap(({ items }) => items.filter(({ name }) => name === 'not stated'))).toEqual([]);
  });

  it('of abbreviations says its remark once, on the first of its pages', () => {
    const pages = pagesOf(gallery(), 'example.abbreviations.long', 'nb');
    expect(pages.length).toBeGreaterThan(1);
    expect(wordsOf(pages).filter((text) => text.startsWith('Navnene står på'))).toEqual([
      'Navnene står på originalspråket; finske navn på svensk.',
    ]);
  });
});
