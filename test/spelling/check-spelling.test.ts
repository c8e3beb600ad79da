import { beforeAll, describe, expect, it } from 'vitest';
import { openSpellers, type Speller } from '../../src/spelling/speller.js';
import { isRight } from '../../src/spelling/vocabulary.js';
import { dictionaryFiles } from '../../src/world/dictionary-files.js';
import { memoryMemory } from '../../src/world/memory.js';
import { type Contents, read, skald } from '../commands/sample-world.js';

const dictionaries = dictionaryFiles('.');
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

describe('skald check', () => {
  const slide = (fields: string): Contents => ({ 'content/slides/one.yaml': `id: no.one\ntype: note\n${fields}\n` });
  const said = async (changes: Contents, world = {}): Promise<readonly string[]> => {
    const { stdout } = await skald('check --json --locale nb', changes, {}, world);
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

  it('asks the dictionaries once for words that it remembers', async () => {
    const memory = memoryMemory();
    const changes = slide('title: Planen virkr');
    const first = await said(changes, { memory });
    let opened = 0;
    const dictionary = (name: string) => {
      const found = dictionaries(name);
      return found && { affixes: found.affixes, words: new Proxy(found.words, { get: count }) };
    };
    const count = (bytes: Uint8Array, key: string | symbol): unknown => {
      if (key !== 'length') opened++;
      return Reflect.get(bytes, key);
    };
    expect(await said(changes, { memory, dictionary })).toEqual(first);
    expect(first).toEqual(['misspelt-word virkr']);
    expect(opened).toBe(0);
  });

  it('tells of a dictionary that is not installed', async () => {
    expect(await said(slide('title: Planen virker'), { dictionary: () => undefined })).toContain(
      'missing-dictionary dictionary-nb',
    );
  });
});
