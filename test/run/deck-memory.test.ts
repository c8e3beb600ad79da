import { describe, expect, it } from 'vitest';
import { report } from '../../src/commands/report.js';
import { itInFull, some } from '../amount.js';
import { layLocalised, localiseDeck, prepareDeck, readToBuild } from '../../src/pipeline/build.js';
import { deckMemory } from '../../src/run/deck-memory.js';
import type { Laying } from '../../src/layout/lay-out.js';
import type { BuiltFile, CommandWorld } from '../../src/run/command.js';
import { traced } from '../../src/run/trace.js';
import { plainExecutor } from '../../src/run/executor.js';
import { fontFiles } from '../../src/world/font-files.js';
import type { Memory } from '../../src/world/world.js';
import type { Ran } from '../commands/sample-world.js';
import { edited, filesOf, laidOut, place, prepared, rendered, run, type Texts, water } from './water.js';

/** A text of one slide prints the page of another, in both languages. */
const BEFORE = [
  ['content/slides/repair.yaml', 'soWhat: The log'],
  ['locales/nb/water.po', 'msgid "The log'],
  ['locales/nb/water.po', 'msgstr "Loggen'],
].reduce((texts, [path = '', text = '']) => edited(texts, path, text, `${text} (page {{page:history}})`), water());

const SLIDE = 'content/slides/people.yaml';
const SHARED = 'content/slides/history.yaml';

/** What is changed, and of which decks the files are made then; all others are left as they are. */
const EDITS: readonly (readonly [what: string, change: (texts: Texts) => Texts, made: readonly string[]])[] = [
  ['nothing but a comment', (t) => edited(t, SLIDE, 'id: people', '# Who answers\nid: people'), []],
  [
    'a sentence of one deck',
    // The translation is old, and printed as it is until somebody renews it.
    (t) => edited(t, 'content/slides/risks.yaml', 'Double tanks', 'Three tanks'),
    ['water.en'],
  ],
  ['a sentence of two decks', (t) => edited(t, SHARED, 'Oldest', 'Eldest'), ['pipes.en', 'water.en']],
  ['a translation', (t) => edited(t, 'locales/nb/water.po', 'Laboratorium', 'Lab'), ['water.nb']],
  ['a fact', (t) => edited(t, 'content/facts.yaml', '900', '901'), ['water.en', 'water.nb']],
  ['the title of a deck', (t) => edited(t, 'content/decks/pipes.yaml', 'Pipes', 'Tubes'), ['pipes.en']],
  ['a template', (t) => edited(t, 'layouts/risk-matrix/layout.hbs', '108', '107'), ['water.en', 'water.nb']],
  ['a word of a locale', (t) => edited(t, 'locales/nb/framework.json', 'Smitte', 'Smitter'), ['water.nb']],
  [
    'nothing but a comment in the theme',
    (t) => ({ ...t, 'layouts/themes/nordic.yaml': `${read('layouts/themes/nordic.yaml')}\n# Another\n` }),
    [],
  ],
  [
    'the theme',
    (t) => ({
      ...t,
      'layouts/themes/nordic.yaml': read('layouts/themes/nordic.yaml').replace('3E4E63', '3E4E64'),
    }),
    ['pipes.en', 'pipes.nb', 'water.en', 'water.nb'],
  ],
];

const read = (path: string): string => new TextDecoder().decode(filesOf(water()).read(path));

describe('a build', () => {
  it.each(some(EDITS, 5))(
    'after a change of %s makes again what shows it, as if it knew nothing',
    async (_, change, made) => {
      const known = place();
      await run(BEFORE, known);
      const [cold, changed] = [place(), change(BEFORE)];
      const [again, fresh] = [await run(changed, known), await run(changed, cold)];
      expect([again.stdout, again.exitCode]).toEqual([fresh.stdout, 0]);
      expect(rendered(again)).toEqual(made);
      expect(known.output.written).toEqual(cold.output.written);
    },
  );

  it.each<readonly [string, (file: Uint8Array | undefined) => Uint8Array]>([
    ['gone', () => new Uint8Array()],
    ['damaged', (file) => new Uint8Array([...(file ?? []), 0])],
  ])('makes a deck again whose file is %s', async (_, change) => {
    const known = place();
    await run(BEFORE, known);
    const whole = new Map(known.output.written);
    await known.output.write(new Map([['pipes.nb.pdf', change(whole.get('pipes.nb.pdf'))]]));
    expect(laidOut(await run(BEFORE, known))).toEqual(['pipes.nb']);
    expect(known.output.written).toEqual(whole);
  });

  itInFull('says how many files it made again', async () => {
    const known = place();
    await run(BEFORE, known);
    const { files } = JSON.parse((await run(BEFORE, known)).stdout) as { readonly files: readonly BuiltFile[] };
    const look = { json: false, colour: false, thorough: false, all: false };
    const closing = (made: number): string => report({ exitCode: 0, made, files, diagnostics: [] }, look).stdout;
    expect(closing(1)).toMatch(/\n4 files, 1 of them made again, no errors\n$/u);
    expect(closing(0)).toMatch(/\n4 files, nothing has changed, no errors\n$/u);
    expect(closing(4)).toMatch(/\n4 files, no errors\n$/u);
  });

  itInFull('that fails leaves known what was known', async () => {
    const known = place();
    await run(BEFORE, known);
    const failed = await run(edited(BEFORE, SHARED, 'Oldest', '{{fact:none}}'), known);
    const long = await run(edited(BEFORE, SHARED, 'Oldest', 'Oldest '.repeat(400)), known);
    expect([failed.exitCode, long.exitCode, laidOut(await run(BEFORE, known))]).toEqual([1, 1, []]);
  });

  itInFull('of other formats, of drafts or of some slides knows its own decks alone', async () => {
    const known = place();
    await run(BEFORE, known, 'build pipes --format pdf');
    for (const args of [
      'build pipes --release',
      'build pipes',
      'build pipes --format pptx',
      'build pipes --slides repair',
    ])
      expect(laidOut(await run(BEFORE, known, args)), args).toEqual(['pipes.en', 'pipes.nb']);
    expect(laidOut(await run(edited(BEFORE, SLIDE, 'One manager', 'A manager'), known, 'build pipes'))).toEqual([]);
  });

  itInFull('tells warnings of what it does not make again at the lines where they stand now', async () => {
    const known = place();
    const stale = edited(BEFORE, SLIDE, 'One manager', 'A manager');
    await run(stale, known);
    const moved = edited(stale, 'locales/nb/water.po', '\n\n', '\n\n# More\n\n');
    const [again, fresh] = [await run(moved, known), await run(moved, place())];
    expect(JSON.parse(again.stdout)).toMatchObject({ diagnostics: [{ code: 'stale-translation' }] });
    expect(again.stdout).toBe(fresh.stdout);
    expect(laidOut(again)).toEqual([]);
    expect(laidOut(await run(edited(moved, 'content/decks/pipes.yaml', 'Pipes', 'Tubes'), known))).toEqual([
      'pipes.en',
      'pipes.nb',
    ]);
  });

  it('knows what became stale while the files stood, where the next build leaves the deck alone', async () => {
    const known = place();
    const first = edited(BEFORE, SLIDE, 'One manager', 'A manager');
    const second = edited(first, 'content/slides/risks.yaml', 'Double tanks', 'Three tanks');
    const third = edited(second, 'content/decks/pipes.yaml', 'Pipes', 'Tubes');
    for (const texts of [first, second]) await run(texts, known);
    const [again, fresh] = [await run(third, known), await run(third, place())];
    const { diagnostics } = JSON.parse(fresh.stdout) as {
      readonly diagnostics: readonly { readonly slide?: string }[];
    };
    expect(diagnostics.map(({ slide }) => slide)).toEqual(expect.arrayContaining(['people', 'risks']));
    expect([again.stdout, prepared(again)]).toEqual([fresh.stdout, ['pipes']]);
  });

  it('of a file a page makes them again where one is gone, and else tells of all of them', async () => {
    const known = place();
    const svg = (): Promise<Ran> => run(BEFORE, known, 'build pipes --locale en --format svg');
    const { files } = JSON.parse((await svg()).stdout) as { readonly files: readonly BuiltFile[] };
    expect(files.map(({ page, pages }) => [page, pages])).toEqual(files.map((_, index) => [index + 1, 1]));
    await known.output.write(new Map([['pipes.en.2.svg', new Uint8Array()]]));
    expect(rendered(await svg())).toEqual(['pipes.en']);
    const other = edited(BEFORE, SLIDE, 'One manager', 'A manager');
    const again = await run(other, known, 'build pipes --locale en --format svg');
    expect([rendered(again), (JSON.parse(again.stdout) as { readonly files: unknown }).files]).toEqual([[], files]);
  });

  it('takes no memory for sound that is damaged', async () => {
    for (const damage of [(text?: string) => text?.slice(0, -10), () => '']) {
      const known = place();
      const damaged: Memory = { ...known.memory, recall: (key) => damage(known.memory.recall(key)) };
      await run(BEFORE, known);
      const change = edited(BEFORE, 'content/decks/pipes.yaml', 'Pipes', 'Tubes');
      const again = await run(change, { ...known, memory: damaged });
      expect([again.exitCode, laidOut(again)]).toEqual([0, ['pipes.en', 'pipes.nb', 'water.en', 'water.nb']]);
    }
  });
});

describe('a check', () => {
  it('looks again only at what has changed', async () => {
    const known = place();
    await run(BEFORE, known, 'check');
    const change = edited(BEFORE, SHARED, 'Oldest', 'Eldest');
    const [again, fresh] = [await run(change, known, 'check'), await run(change, place(), 'check')];
    expect(again.stdout).toBe(fresh.stdout);
    expect(laidOut(await run(edited(change, SLIDE, 'One', 'A'), known, 'check'))).toEqual(['water.en']);
  });
});

/** Slides of the deck `water` that are laid out after a change, by locale; those of a second round too. */
function slidesLaidOut(texts: Texts, memory: Memory): readonly string[] {
  const world = { files: filesOf(texts), fontFiles, memory, identity: () => 'test', executor: plainExecutor };
  const { seen, trace } = traced({ ...world, dictionary: () => undefined });
  const whole = readToBuild(seen.files).value ?? expect.unreachable();
  const spec = whole.decks.get('water') ?? expect.unreachable();
  const memorised = deckMemory({ project: whole, trace: trace() }, {}, world as unknown as CommandWorld);
  const watched = memorised.watch(spec);
  const prepared = prepareDeck(watched.project, spec, { ...world, ...watched.seen }, { draft: true }).value;
  if (prepared === undefined) return expect.unreachable();
  return spec.locales.flatMap((locale) => {
    const { project, laying, done } = watched.inLocale({ deck: spec, locale }, prepared);
    const counted: string[] = [];
    const counting: Laying = (expanded, begin, lay) => {
      const layAndCount: typeof lay = (situation) => {
        counted.push(`${locale} ${expanded.slide.id}`);
        return lay(situation);
      };
      return laying?.(expanded, begin, layAndCount) ?? expect.unreachable();
    };
    const own = { ...prepared, project };
    const deck = localiseDeck(own, locale).value ?? expect.unreachable();
    expect(layLocalised(own, deck, counting).value?.presentation).toEqual(layLocalised(own, deck).value?.presentation);
    done({ prepared: [], translated: [], laid: [] });
    return counted;
  });
}

const IDS = ['opening', 'people', 'risks', 'repair', 'history', 'money'];
const BOTH = (...ids: readonly string[]): readonly string[] =>
  ['en', 'nb'].flatMap((tag) => ids.map((id) => `${tag} ${id}`));

describe('a deck that is laid out again', () => {
  const cases: readonly (readonly [string, (texts: Texts) => Texts, readonly string[]])[] = [
    ['nothing', (t) => t, []],
    ['a sentence', (t) => edited(t, SLIDE, 'One manager', 'A manager'), ['en people']],
    ['a translation', (t) => edited(t, 'locales/nb/water.po', 'Loggen', 'Journalen'), ['nb repair']],
    ['a fact', (t) => edited(t, 'content/facts.yaml', '900', '901'), BOTH('opening')],
    ['a cell', (t) => edited(t, 'content/slides/risks.yaml', ', leak: Double tanks', ''), BOTH('opening', 'risks')],
    [
      'another title of the deck',
      (t) => edited(t, 'content/decks/water.yaml', 'Safe', 'Good'),
      IDS.map((id) => `en ${id}`),
    ],
    [
      'a page number',
      (t) => edited(t, 'content/decks/water.yaml', '[people, risks]', '[risks]'),
      BOTH('risks', 'repair', 'history', 'money'),
    ],
    ['a template', (t) => edited(t, 'layouts/risk-matrix/layout.hbs', '108', '107'), BOTH('risks')],
    ['a word', (t) => edited(t, 'locales/nb/framework.json', 'Smitte', 'Smitter'), ['nb risks']],
  ];

  it.each(some(cases, 4))('after a change of %s lays out the slides that show it', (_, change, made) => {
    const { memory } = place();
    slidesLaidOut(BEFORE, memory);
    expect(slidesLaidOut(BEFORE, memory)).toEqual([]);
    expect(slidesLaidOut(change(BEFORE), memory)).toEqual(made);
  });

  it('forgets all slides with the theme', () => {
    const { memory } = place();
    slidesLaidOut(BEFORE, memory);
    const theme = new TextDecoder().decode(filesOf(BEFORE).read('layouts/themes/nordic.yaml'));
    const other = { ...BEFORE, 'layouts/themes/nordic.yaml': theme.replace(/minimumSize: [\d.]+/u, 'minimumSize: 7') };
    expect(new Set(slidesLaidOut(other, memory))).toEqual(new Set(BOTH(...IDS)));
  });
});
