/** The packs of all organisations that the report describes, opened and searched: nothing in one is of another's slides. */
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import { MARK, type Snapshot } from '../../src/review/snapshot.js';
import { openSnapshot } from '../../src/review/snapshot-file.js';
import type { Scene } from '../../src/scene/scene.js';
import { diskFiles } from '../../src/world/disk.js';
import { knowingFiles } from '../knowing-files.js';
import { fontFiles } from '../../src/world/font-files.js';
import { type Ran, skald } from '../commands/sample-world.js';

const repository = knowingFiles(diskFiles(fileURLToPath(new URL('../..', import.meta.url))));
const DECK = 'nordic-digitalisation';

const packAll = async (options: string, deck = DECK): Promise<Ran> => {
  const ran = await skald(`review pack --all --deck ${deck} --json ${options}`.trim(), {}, {}, { files: repository });
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  return ran;
};

interface PackDocument {
  readonly organisation: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly slides: readonly { readonly slide: string; readonly pages: readonly number[] }[];
}

const packsIn = ({ stdout }: Ran): readonly PackDocument[] =>
  (JSON.parse(stdout) as { packs: readonly PackDocument[] }).packs;

/** The whole deck, with all notes. */
function scenesOfDeck(): readonly Scene[] {
  const project = readProject(repository).value;
  const deck = project?.decks.get(DECK);
  const prepared =
    project && deck && prepareDeck(project, deck, { files: repository, fontFiles }, { draft: true }).value;
  return (prepared && composeDeck(prepared, 'nb').value?.scenes) ?? [];
}

/** So many letters in a row, spaces apart, are no coincidence. */
const LENGTH = 24;

const tight = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\u00AD\u2060\u2063]+/gu, '')
    .replaceAll('\u2011', '-');

/** Beginnings of all texts that are long enough to be told by. */
const beginnings = (texts: readonly string[]): readonly string[] =>
  texts.map(tight).flatMap((text) => (text.length < LENGTH ? [] : [text.slice(0, LENGTH)]));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const plain = (text: string): string =>
  text.replaceAll(/&(#39|amp|lt|gt|quot|apos);/gu, (_, name) => entities[name] ?? '');

/** With its tags, in which names and descriptions stand, and without them, since a text may be cut into runs. */
const told = (markup: string): readonly string[] => [plain(markup), plain(markup.replaceAll(/<[^>]*>/gu, ''))];

const decoder = new TextDecoder();

/** Names and words of all parts of a package, and of packages in it. */
function partsOf(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [
    name,
    ...(name.endsWith('.xlsx') ? partsOf(part) : told(decoder.decode(part))),
  ]);
}

/** Words, bookmarks, names of places, properties and attachments of a PDF. */
async function wordsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const [content, links, tree] = await Promise.all([
        page.getTextContent(),
        page.getAnnotations(),
        page.getStructTree(),
      ]);
      const words = content.items.map((item) => ('str' in item ? item.str : '')).join('');
      return [words, `${JSON.stringify(links)}\n${JSON.stringify(tree)}`];
    }),
  );
  const rest = [pdf.getOutline(), pdf.getDestinations(), pdf.getMetadata(), pdf.getPageLabels(), pdf.getAttachments()];
  const about = (await Promise.all<unknown>(rest)).map((one) => JSON.stringify(one));
  await pdf.destroy();
  return [...pages.flat(), ...about, decoder.decode(bytes)];
}

interface Opened {
  readonly organisation: string;
  readonly slides: ReadonlySet<string>;
  readonly snapshot: Snapshot;
  /** By format, without spaces for what is looked for letter by letter. */
  readonly tight: Readonly<Record<string, readonly string[]>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const textsOf = (snapshot: Snapshot, of: (slide: string) => boolean): readonly string[] =>
  snapshot.units
    .filter(({ slide }) => of(slide))
    .flatMap(({ paragraphs }) =>
      paragraphs.map(({ pieces }) => pieces.map(({ printed }) => printed.replaceAll(MARK, '')).join('')),
    );

/** The mark of a footnote, which some places show and others leave out. */
const FOOTNOTE = new RegExp(`${MARK}\\d+${MARK}?`, 'gu');

/** All that the pages of its slides say, with the marks of footnotes and without. */
function saidIn({ pages }: Snapshot): string {
  const said = pages
    .flatMap(({ items }) => items)
    .flatMap(({ alt = '', paragraphs = [], cells = [] }) => [
      alt,
      ...paragraphs,
      ...cells.flatMap((row) => row.flatMap((cell) => cell?.paragraphs ?? [])),
    ])
    .join('');
  return tight(said) + tight(said.replaceAll(FOOTNOTE, ''));
}

/** A number under 2^16 for the four characters at a place. */
const startAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 +
    text.charCodeAt(at + 1) * 1009 +
    text.charCodeAt(at + 2) * 9176 +
    text.charCodeAt(at + 3)) &
  0xffff;

/** What a file holds that begins as one of these, as it goes on there. Most places begin as none, which their four first characters say. */
function found(words: readonly string[], forbidden: ReadonlySet<string>): readonly string[] {
  const starts = new Uint8Array(0x10000);
  for (const text of forbidden) starts[startAt(text, 0)] = 1;
  return words.flatMap((text) => {
    const hits: string[] = [];
    for (let at = 0; at + LENGTH <= text.length; at += 1)
      if (starts[startAt(text, at)] === 1 && forbidden.has(text.slice(at, at + LENGTH)))
        hits.push(text.slice(at, at + 60));
    return hits;
  });
}

describe('the packs of all organisations', () => {
  let packs: readonly Opened[];
  let notes: readonly string[];
  beforeAll(async () => {
    const ran = await packAll('');
    const snapshots = [...ran.written]
      .filter(([path]) => path.startsWith('content/approvals/packs/'))
      .flatMap(([, bytes]) => openSnapshot(bytes) ?? []);
    packs = await Promise.all(
      packsIn(ran).map(async ({ organisation, slides }): Promise<Opened> => {
        const file = (format: string): Uint8Array =>
          ran.written.get(`${organisation}/${DECK}.nb.${format}`) ?? new Uint8Array();
        const snapshot = snapshots.find((one) => one.organisation === organisation);
        if (snapshot === undefined) throw new Error(`no snapshot of ${organisation}`);
        const words = {
          pptx: partsOf(file('pptx')),
          pdf: await wordsOf(file('pdf')),
          html: told(decoder.decode(file('html'))),
        };
        const tightened = Object.entries(words).map(([format, texts]) => [format, texts.map(tight)] as const);
        return {
          organisation,
          slides: new Set(slides.map(({ slide }) => slide)),
          snapshot,
          words,
          tight: Object.fromEntries(tightened),
        };
      }),
    );
    const about = new Set(packs.flatMap(({ slides }) => [...slides]));
    notes = scenesOfDeck().flatMap(({ slide, notes: own }) => (about.has(slide) ? own : []));
  });

  it('are found to say what they must not, where they do', () => {
    const [one, other] = [packs[0], packs.find((each) => each.slides.size < (packs[0]?.slides.size ?? 0))];
    const own = new Set(beginnings(textsOf(one!.snapshot, (slide) => !other!.slides.has(slide))));
    for (const words of Object.values(one!.tight)) expect(found(words, own)).not.toEqual([]);
  });

  it('hold no words of slides that describe others alone', () => {
    expect(packs.length).toBeGreaterThan(100);
    const everything = packs.flatMap(({ snapshot }) => snapshot.units.map(({ slide }) => ({ slide, snapshot })));
    const bySlide = new Map(everything.map(({ slide, snapshot }) => [slide, snapshot]));
    for (const { organisation, slides, snapshot, tight: words } of packs) {
      const own = saidIn(snapshot);
      const others = [...bySlide]
        .filter(([slide]) => !slides.has(slide))
        .flatMap(([slide, from]) => beginnings(textsOf(from, (one) => one === slide)));
      const forbidden = new Set(others.filter((text) => !own.includes(text)));
      expect(forbidden.size).toBeGreaterThan(100);
      for (const [format, texts] of Object.entries(words))
        expect([organisation, format, found(texts, forbidden)]).toEqual([organisation, format, []]);
    }
  });

  it('hold no speaker notes, their own neither', () => {
    expect(notes.length).toBeGreaterThan(50);
    for (const { organisation, snapshot, tight: words } of packs) {
      const own = saidIn(snapshot);
      const forbidden = new Set(beginnings(notes).filter((text) => !own.includes(text)));
      for (const [format, texts] of Object.entries(words))
        expect([organisation, format, found(texts, forbidden)]).toEqual([organisation, format, []]);
    }
  });

  it('name no slide that is not in them, but as the home of words that their own slides show', () => {
    const ids = [...new Set(packs.flatMap(({ slides }) => [...slides]))];
    for (const { organisation, slides, snapshot, words } of packs) {
      const shown = new Set(snapshot.units.map(({ id }) => id.split('/')[0] ?? ''));
      const others = ids.filter((id) => !slides.has(id) && !shown.has(id));
      const pattern = new RegExp(
        `(?<![\\w.-])(?:${others.map((id) => id.replaceAll('.', '\\.')).join('|')})(?![\\w.-])`,
        'u',
      );
      for (const [format, texts] of Object.entries(words))
        expect([organisation, format, texts.flatMap((text) => pattern.exec(text)?.[0] ?? [])]).toEqual([
          organisation,
          format,
          [],
        ]);
    }
  });

  it('are stamped as drafts on every page', () => {
    for (const { organisation, snapshot, words } of packs) {
      const parts = words['pptx'] ?? [];
      const slides = parts.flatMap((name, at) => (/^ppt\/slides\/slide\d+\.xml$/u.test(name) ? [parts[at + 1]] : []));
      expect([organisation, slides.length]).toEqual([organisation, snapshot.pages.length]);
      expect(slides.filter((slide) => slide?.includes('Utkast') !== true)).toEqual([]);
      const pages = (words['pdf'] ?? []).filter((text) => text.includes('Utkast'));
      expect([organisation, pages.length]).toEqual([organisation, snapshot.pages.length]);
    }
  });

  it('say of what the deck holds only what they hold themselves', () => {
    for (const { words, slides, snapshot } of packs) {
      const properties = words['pptx']?.find((part) => part.includes('<Slides>')) ?? '';
      expect(properties).toContain(`<Slides>${snapshot.pages.length}</Slides>`);
      expect(new Set(snapshot.pages.map(({ slide }) => slide))).toEqual(slides);
    }
  });
});

describe('four machines', () => {
  it('make together, byte for byte, what one makes alone', async () => {
    const whole = packsIn(await packAll('', 'norway'));
    const parts: PackDocument[] = [];
    for (const index of [1, 2, 3, 4]) parts.push(...packsIn(await packAll(`--shard ${index}/4`, 'norway')));
    const byId = (a: PackDocument, b: PackDocument): number => (a.organisation < b.organisation ? -1 : 1);
    expect(whole.length).toBeGreaterThan(10);
    expect([...parts].sort(byId)).toEqual([...whole].sort(byId));
  });
});
