import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CommandWorld, ProjectView } from '../../src/run/command.js';
import { diskOutput } from '../../src/world/disk-output.js';
import { projectFiles } from '../../src/world/project-files.js';
import { type WritingDisk, nodeDisk } from '../../src/world/writing-disk.js';
import { DECK, SAMPLE, type Ran, skald } from './sample-world.js';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const PO = 'locales/da/demo.po';

describe('skald i18n update', () => {
  it('writes a PO file for each locale that a deck is translated to', async () => {
    const ran = await skald('i18n update --project some/where');
    expect(ran.exitCode).toBe(0);
    expect(ran.folders).toEqual(['some/where']);
    expect([...ran.written.keys()]).toEqual([PO]);
    expect(ran.stdout).toContain(`${PO}  9 texts, 9 missing\n`);
    expect(text(ran.written.get(PO))).toContain(
      '#: content/slides/one.yaml:3\nmsgctxt "no.one/title"\nmsgid "Norge har en plan"\nmsgstr ""\n',
    );
  });

  it('leaves a file alone that is up to date', async () => {
    const first = await skald('i18n update');
    const again = await skald('i18n update --json', { [PO]: text(first.written.get(PO)) });
    expect(again.written.size).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({
      ok: true,
      translations: [
        { path: PO, locale: 'da', written: false, texts: 9, missing: 9, stale: 0, unfinished: 0, obsolete: 0 },
      ],
    });
  });

  it('counts what a translator has marked, apart from what is old', async () => {
    const first = text((await skald('i18n update')).written.get(PO));
    const entry = 'msgctxt "no.one/title"\nmsgid "Norge har en plan"\nmsgstr ""';
    expect(first).toContain(entry);
    const marked = first.replace(entry, `#, fuzzy\n${entry.replace('msgstr ""', 'msgstr "Planen"')}`);
    const ran = await skald('i18n update', { [PO]: marked });
    expect(ran.stdout).toContain(`${PO}  9 texts, 8 missing, 1 unfinished, unchanged\n`);
  });

  it('keeps a unit in the file that has it', async () => {
    const entry = 'msgid ""\nmsgstr ""\n\nmsgctxt "no.one/title"\nmsgid "Norge hadde en plan"\nmsgstr "Planen"\n';
    const ran = await skald('i18n update', { 'locales/da/slides.po': entry });
    expect(text(ran.written.get('locales/da/slides.po'))).toContain(
      '#, fuzzy\n#| msgid "Norge hadde en plan"\nmsgctxt "no.one/title"\nmsgid "Norge har en plan"\nmsgstr "Planen"\n',
    );
    expect(text(ran.written.get(PO))).not.toContain('no.one/title');
  });

  describe('with a deck of everything, whose name comes first', () => {
    const all = DECK.replace('id: demo', 'id: all').replace('[no.two]', '[no.two, no.three]');
    const changes = {
      'content/decks/all.yaml': all,
      'content/slides/three.yaml': 'id: no.three\ntype: note\ntitle: Planen er god\norganisations: [kmd]\n',
    };
    const entry = (id: string, dead = ''): string => `${dead}msgctxt "${id}"\n${dead}msgid "x"\n${dead}msgstr "y"\n\n`;
    const header = 'msgid ""\nmsgstr ""\n\n';
    const fileOf = async (id: string, po: Readonly<Record<string, string>> = {}): Promise<readonly string[]> => {
      const ran = await skald('i18n update', { ...changes, ...po });
      return [...ran.written].filter(([, bytes]) => text(bytes).includes(`\nmsgctxt "${id}"\n`)).map(([path]) => path);
    };

    it('puts a new text to the deck with the fewest texts that shows it', async () => {
      expect(await fileOf('no.two/title')).toEqual([PO]);
      expect(await fileOf('no.three/title')).toEqual(['locales/da/all.po']);
      expect(await fileOf('organisations/kmd.name')).toEqual([PO]);
      expect(await fileOf('demo/title')).toEqual([PO]);
      expect(await fileOf('all/title')).toEqual(['locales/da/all.po']);
    });

    it('puts a new text to the others of its slide, wherever they stand', async () => {
      const two = { 'locales/da/other.po': header + entry('no.two/notes') };
      const slide = 'id: no.two\ntype: note\ntitle: Planen virker\nnotes: Se her\n';
      expect(await fileOf('no.two/title', { ...two, 'content/slides/two.yaml': slide })).toEqual([
        'locales/da/other.po',
      ]);
    });

    it('puts a new slide to where the texts of its deck stand', async () => {
      const moved = { 'locales/da/other.po': header + entry('demo/title') };
      expect(await fileOf('no.two/title', moved)).toEqual(['locales/da/other.po']);
      expect(await fileOf('no.three/title', moved)).toEqual(['locales/da/all.po']);
    });

    it('leaves a text in the file that uses it, not in one that did', async () => {
      const both = {
        'locales/da/first.po': header + entry('no.two/title'),
        'locales/da/last.po': header + entry('no.two/title', '#~ '),
      };
      expect(await fileOf('no.two/title', both)).toEqual(['locales/da/first.po']);
    });
  });

  it.each([
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr "y"\n\nmsgctxt "a/b"\nmsgid "x"\nmsgstr "z"\n', 'duplicate-entry'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgstr "y"\nmsgstr "z"\n', 'repeated-msgstr'],
    ['msgctxt "a/b"\nmsgid "x"\nmsgid_plural "xs"\nmsgstr[0] "y"\nmsgstr[1] "z"\n', 'plural-entry'],
    ['msgctxt "a/b\n', 'po-syntax'],
    ['msgid "Norge har en plan"\nmsgstr "Norge har en plan"\n', 'entry-without-id'],
  ])('writes nothing where something would be lost: %j', async (po, code) => {
    const ran = await skald('i18n update', { [PO]: po });
    expect([ran.exitCode, ran.written.size]).toEqual([1, 0]);
    expect(ran.stderr).toContain(`error ${code}`);
  });

  it('needs a sound project, and locales that are there', async () => {
    const broken = await skald('i18n update', { 'content/slides/one.yaml': 'id: [' });
    expect([broken.exitCode, broken.written.size]).toEqual([1, 0]);
    expect((await skald('i18n update --locale sv')).exitCode).toBe(2);
  });

  describe('with the common examples beside those of a pack', () => {
    const deck = String(SAMPLE['layouts/gallery.yaml']).replace('locales: [nb]', 'locales: [nb, da]');
    const example = (id: string): string => `id: example.${id}\ntype: a\ntitle: Et eksempel er en side\n`;
    const changes = {
      'layouts/gallery.yaml': undefined,
      'layouts/governance/gallery.yaml': deck,
      'layouts/examples/gallery.yaml': deck.replace('id: types', 'id: all'),
      'layouts/a/schema.yaml': String(SAMPLE['layouts/note/schema.yaml']),
      'layouts/a/layout.hbs': String(SAMPLE['layouts/note/layout.hbs']),
      'layouts/governance/a/example.yaml': example('a'),
      'layouts/examples/a/example.school.yaml': example('a.school'),
    };
    const [PACK, COMMON] = ['locales/da/gallery.po', 'locales/da/gallery.examples.po'];

    it('writes them into a file apart, also while no project shows them', async () => {
      const ran = await skald('i18n update', changes);
      expect([...ran.written.keys()].sort()).toEqual([PO, COMMON, PACK].sort());
      expect(text(ran.written.get(COMMON))).toContain('"example.a.school/title"');
      expect(text(ran.written.get(COMMON))).not.toContain('"example.a/title"');
      expect(text(ran.written.get(PACK))).toContain('"example.a/title"');
      expect(text(ran.written.get(PACK))).not.toContain('"example.a.school/title"');
    });

    it('of a pack go into its own file where it has one, and those of a pack that takes no part stay as they are', async () => {
      const empty = 'msgid ""\nmsgstr ""\n"Language: da\\n"\n';
      const apart = 'locales/da/gallery.governance.po';
      const ran = await skald('i18n update', { ...changes, [apart]: empty });
      expect(text(ran.written.get(apart))).toContain('"example.a/title"');
      expect(ran.written.has(PACK)).toBe(false);
      const other = 'locales/da/gallery.other.po';
      const strange = `${empty}\nmsgctxt "example.strange/title"\nmsgid "x"\nmsgstr "y"\n`;
      expect((await skald('i18n update', { ...changes, [other]: strange })).written.has(other)).toBe(false);
    });

    it('leaves a file to the program in which nothing is to be translated', async () => {
      const first = await skald('i18n update', changes);
      const done = text(first.written.get(PACK)).replaceAll('msgstr ""\n\n', 'msgstr "Et andet"\n\n');
      const stray = `${done.trimEnd().replace(/msgstr ""$/u, 'msgstr "Et andet"')}\n\nmsgctxt "example.gone/title"\nmsgid "x"\nmsgstr "y"\n`;
      const own = (path: string): boolean => !['layouts/governance/gallery.yaml', PACK].includes(path);
      const nameOf = (path: string): string => (own(path) ? path : `/program/${path}`);
      expect((await skald('i18n update', { ...changes, [PACK]: stray })).written.has(PACK)).toBe(true);
      expect((await skald('i18n update', { ...changes, [PACK]: stray }, {}, { nameOf })).written.has(PACK)).toBe(false);
    });
  });

  describe("with the program's slide types", () => {
    const brought = (own: (path: string) => boolean) => (path: string) =>
      path.startsWith('layouts/') && !own(path) ? `/program/${path}` : path;
    const nameOf = brought(() => false);
    const gallery = String(SAMPLE['layouts/gallery.yaml']).replace('locales: [nb]', 'locales: [nb, da]');

    it('leaves the examples alone, and does not lay them out', async () => {
      const ran = await skald('i18n update', { 'layouts/gallery.yaml': gallery }, {}, { nameOf });
      expect([ran.exitCode, [...ran.written.keys()]]).toEqual([0, ['locales/da/demo.po']]);
      const broken = { 'layouts/note/example.yaml': 'id: example.note\ntype: note\ntitle: Se {{page:no.such}}\n' };
      expect((await skald('i18n update', broken)).exitCode).toBe(1);
      expect((await skald('i18n update', broken, {}, { nameOf })).exitCode).toBe(0);
    });

    it('takes an example of its own in, in the locales of its decks', async () => {
      const deck = DECK.replace('locales: [nb, da]', 'locales: [nb]');
      const changes = { 'layouts/gallery.yaml': gallery, 'content/decks/demo.yaml': deck };
      const own = brought((path) => path === 'layouts/note/example.yaml');
      expect((await skald('i18n update', changes, {}, { nameOf: own })).written.size).toBe(0);
      const both = await skald('i18n update', { 'layouts/gallery.yaml': gallery }, {}, { nameOf: own });
      expect([...both.written.keys()]).toEqual(['locales/da/demo.po', 'locales/da/gallery.po']);
    });
  });

  describe('when a translator saves a file meanwhile', () => {
    const header = 'msgid ""\nmsgstr ""\n\n';
    const saved = `${header}msgctxt "no.one/title"\nmsgid "Norge har en plan"\nmsgstr "Planen"\n`;
    /** A project on the disk, with the program's files where it has none. */
    const project = (): string => {
      const folder = mkdtempSync(join(tmpdir(), 'skald-po-'));
      tops.push(folder);
      for (const [path, content] of Object.entries({ ...SAMPLE, [PO]: header })) {
        // Without examples of its own: all those of the program would be laid out.
        if (/^(?:program:|layouts\/(?:gallery|note\/example))/u.test(path) || content === undefined) continue;
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      return folder;
    };
    const tops: string[] = [];
    afterEach(() => tops.splice(0).forEach((top) => rmSync(top, { recursive: true })));
    const program = fileURLToPath(new URL('../..', import.meta.url));
    const update = (folder: string, world: Partial<CommandWorld>): Promise<Ran> => {
      const asItIsNow = (): ProjectView => {
        const files = projectFiles(folder, program);
        return { files, nameOf: files.nameOf };
      };
      const own = { ...asItIsNow(), asItIsNow, output: diskOutput, ...world };
      return skald(`i18n update --project ${folder}`, {}, {}, own);
    };
    const po = (folder: string): string => readFileSync(join(folder, PO), 'utf8');

    it('takes in what was saved while the boxes were measured', async () => {
      const folder = project();
      const progress = (step: string): void => {
        // Another process, as an editor is.
        if (step === 'Measuring the boxes')
          execFileSync(process.execPath, [
            '-e',
            `fs.writeFileSync(${JSON.stringify(join(folder, PO))}, ${JSON.stringify(saved)})`,
          ]);
      };
      const ran = await update(folder, { progress });
      expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toContain('9 texts, 8 missing');
      expect(po(folder)).toContain('msgstr "Planen"');
    });

    it('takes in what was saved just before the file was to be replaced', async () => {
      const folder = project();
      let saves = 0;
      const rename: WritingDisk['rename'] = (from, to) => {
        nodeDisk.rename(from, to);
        if (to.includes('-finish.') && saves++ === 0) writeFileSync(join(folder, PO), saved);
      };
      const ran = await update(folder, { output: (at) => diskOutput(at, { ...nodeDisk, rename }) });
      expect([ran.exitCode, saves]).toEqual([0, 2]);
      expect(po(folder)).toContain('msgstr "Planen"');
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    });

    it('writes nothing, and says so, where it is saved again and again', async () => {
      const folder = project();
      let saves = 0;
      const rename: WritingDisk['rename'] = (from, to) => {
        nodeDisk.rename(from, to);
        if (to.includes('-finish.')) writeFileSync(join(folder, PO), saved.replace('Planen', `Planen ${saves++}`));
      };
      const ran = await update(folder, { output: (at) => diskOutput(at, { ...nodeDisk, rename }) });
      expect([ran.exitCode, ran.stderr]).toEqual([1, expect.stringContaining(`${PO}:1:1 error changed-meanwhile`)]);
      expect(po(folder)).toContain(`msgstr "Planen ${saves - 1}"`);
    });

    it('is told of what is no PO, and leaves it', async () => {
      const folder = project();
      const progress = (step: string): void => {
        if (step === 'Measuring the boxes') writeFileSync(join(folder, PO), `${saved}msgid "half`);
      };
      const ran = await update(folder, { progress });
      expect([ran.exitCode, ran.stderr]).toEqual([1, expect.stringContaining('error po-syntax')]);
      expect(po(folder)).toContain('Planen');
    });
  });

  it('keeps the rooms it measured earlier where a deck cannot be laid out, and says so', async () => {
    const whole = text((await skald('i18n update')).written.get(PO));
    const rooms = whole.split('\n').filter((line) => line.startsWith('#. Room for about'));
    expect(rooms.length).toBeGreaterThan(1);
    const slide = `id: no.one\ntype: note\ntitle: ${'Norge har en lang plan '.repeat(99)}\norganisations: [kmd, ks]\n`;
    const ran = await skald('i18n update', { [PO]: whole, 'content/slides/one.yaml': slide });
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('content/decks/demo.yaml:1:1 warning rooms-not-measured');
    expect(text(ran.written.get(PO)).split('\n')).toEqual(expect.arrayContaining(rooms));
    expect(text(ran.written.get(PO)).match(/^#\. Room for about/gmu)).toHaveLength(rooms.length);
  });

  it('takes a room away that a deck measured today no longer has', async () => {
    const stale = '#. Room for about 40 characters on one line.\nmsgctxt "no.one/notes"\nmsgid "Se her"\nmsgstr ""\n';
    const slide = 'id: no.one\ntype: note\ntitle: Norge har en plan\nnotes: Se her\n';
    const ran = await skald('i18n update', { [PO]: stale, 'content/slides/one.yaml': slide });
    expect(text(ran.written.get(PO))).not.toMatch(/#\. Room .*\n(?:#:.*\n)?msgctxt "no\.one\/notes"/u);
  });
});
