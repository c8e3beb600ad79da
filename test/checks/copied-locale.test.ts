import { describe, expect, it } from 'vitest';
import { daWords, nbWords } from '../localise/shipped-words.js';
import { diskFiles } from '../../src/world/disk.js';
import { lines, SAMPLE, verdictOn } from '../project/sample-files.js';

const told = (changes: Readonly<Record<string, string>>): readonly string[] =>
  lines(verdictOn(changes)).filter((line) => line.endsWith('wrong-language'));

/** Settings of Bokmål as they are for another language; a number of its words. */
const settings = (lang: string, more: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ 'lang: nb-NO': `lang: ${lang}`, 'numbers: nb-NO': `numbers: ${lang}`, ...more }).reduce(
    (text, [from, to]) => text.replace(from, to),
    String(SAMPLE['locales/nb/locale.yaml']),
  );

const settingsOf = (tag: string): string => new TextDecoder().decode(diskFiles('.').read(`locales/${tag}/locale.yaml`));

/** The heads of columns as Nynorsk has them, more than half as in Bokmål. */
const nynorsk: Readonly<Record<string, string>> = {
  ...nbWords.head,
  duties: 'Ansvar',
  selfGovernment: 'Sjølvstyre',
  actors: 'Primære aktørar',
  allActors: 'Aktørar',
  unit: 'Eining',
  tools: 'Styringsverktøy',
  staff: 'Årsverk og tilsette',
  relations: 'Aktørar og samband',
  howItWorks: 'Slik verkar nivået',
  positive: 'Positive erfaringar',
  negative: 'Negative erfaringar',
  changes: 'Endringar i organisering',
  results: 'Oppnådde resultat',
  found: 'Kva vi fann',
  meaning: 'Kva det betyr',
  week: 'Veke',
  milestones: 'Milepælar',
  activities: 'Aktivitetar',
  deliverables: 'Leveransar',
  across: 'På tvers',
};

describe('a framework.json copied from another language', () => {
  const copied = (words: object, locale = settings('sv-SE')): readonly string[] =>
    told({ 'locales/sv/locale.yaml': locale, 'locales/sv/framework.json': JSON.stringify(words, null, 1) });

  it('is told at its first word, also where some of it is translated', () => {
    expect(copied(nbWords)).toEqual(['locales/sv/framework.json:4:4 wrong-language']);
    expect(copied({ ...nbWords, slideType: {}, head: {}, component: {} })).toHaveLength(1);
  });

  it('says how much of it is copied, and from where', () => {
    const changes = {
      'locales/sv/locale.yaml': settings('sv-SE'),
      'locales/sv/framework.json': JSON.stringify(nbWords),
    };
    const [found] = verdictOn(changes).diagnostics.filter(({ code }) => code === 'wrong-language');
    expect(found?.message).toMatch(/^Of the words of «sv» (\d+) of \1 are those of «nb», to the letter\.$/u);
    expect(found?.locale).toBe('sv');
  });

  it('is none where a language is like its neighbour, said to be similar or not', () => {
    const head = JSON.stringify({ head: nynorsk });
    const nn = settings('nn-NO');
    expect(Object.entries(nynorsk).filter(([key, word]) => word === Object(nbWords.head)[key]).length).toBeGreaterThan(
      18,
    );
    for (const similar of ['', '\nsimilar: [nb]'])
      expect(told({ 'locales/nn/locale.yaml': `${nn}${similar}\n`, 'locales/nn/framework.json': head })).toEqual([]);
    expect(
      told({ 'locales/da/locale.yaml': settingsOf('da'), 'locales/da/framework.json': JSON.stringify(daWords) }),
    ).toEqual([]);
  });

  it('is told of a similar language where all but nothing of it is its own', () => {
    const changes = {
      'locales/nn/locale.yaml': `${settings('nn-NO')}\nsimilar: [da]\n`,
      'locales/da/locale.yaml': settingsOf('da'),
      'locales/da/framework.json': JSON.stringify(daWords),
      'locales/nn/framework.json': JSON.stringify(daWords),
    };
    expect(told(changes).map((line) => line.split(':')[0])).toEqual(['locales/nn/framework.json']);
  });

  it('is none in a region of the same language', () => {
    const changes = {
      'locales/nb-SJ/locale.yaml': settings('nb-SJ'),
      'locales/nb-SJ/framework.json': JSON.stringify(nbWords),
    };
    expect(told(changes)).toEqual([]);
  });
});

describe('settings copied from another language', () => {
  const of = (lang: string, more: string, numbers = lang): readonly string[] => {
    const [tag = ''] = lang.split('-');
    return told({
      [`locales/${tag}/locale.yaml`]: `${settings(lang).replace(`numbers: ${lang}`, `numbers: ${numbers}`)}${more}\n`,
      [`locales/${tag}/framework.json`]: '{}',
    });
  };

  it('are told where they stand', () => {
    expect(of('sv-SE', '', 'nb-NO')).toEqual(['locales/sv/locale.yaml:9:12 wrong-language']);
    expect(of('sv-SE', 'spelling: { dictionary: nb }')).toEqual(['locales/sv/locale.yaml:10:25 wrong-language']);
    expect(of('sv-SE', 'hyphenation: nb')).toEqual(['locales/sv/locale.yaml:10:14 wrong-language']);
    expect(of('da-DK', '', 'nb-NO')).toHaveLength(1);
  });

  it('may serve several regions, and both forms of Norwegian', () => {
    expect(of('en-US', 'spelling: { dictionary: en-gb }\nhyphenation: en-gb', 'en-GB')).toEqual([]);
    expect(of('nn-NO', 'hyphenation: nb', 'nb-NO')).toEqual([]);
    expect(of('sv-SE', 'spelling: { dictionary: sv }\nhyphenation: sv')).toEqual([]);
  });

  it.each(['nb', 'da', 'en'])('are none of what is shipped: %s', (tag) => {
    expect(told({ [`locales/${tag}/locale.yaml`]: settingsOf(tag).replace('fallback: [nb]', 'fallback: []') })).toEqual(
      [],
    );
  });
});
