import { describe, expect, it } from 'vitest';
import { DECK, skald } from './sample-world.js';

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
      translations: [{ path: PO, locale: 'da', written: false, texts: 9, missing: 9, stale: 0, obsolete: 0 }],
    });
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

  it("leaves the program's examples alone where the project has no place for them", async () => {
    const changes = { 'layouts/note/example.yaml': 'id: example.note\ntype: note\ntitle: Se {{page:no.such}}\n' };
    expect((await skald('i18n update', changes)).exitCode).toBe(1);
    const nameOf = (path: string): string => (path.startsWith('layouts/') ? `/program/${path}` : path);
    const ran = await skald('i18n update', changes, {}, { nameOf });
    expect(ran.exitCode).toBe(0);
    expect([...ran.written.keys()]).toEqual(['locales/da/demo.po']);
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
