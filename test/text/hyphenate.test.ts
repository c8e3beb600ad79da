import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { readText } from '../../src/load/read-text.js';
import type { LocaleFile } from '../../src/schemas/locale.js';
import { compose } from '../../src/text/compose.js';
import { hyphenate, type Hyphenation, type HyphenationOf } from '../../src/text/hyphenate.js';
import { hasPatterns, syllablesOf } from '../../src/text/hyphen-patterns.js';
import { diskFiles } from '../../src/world/disk.js';
import { draft, monospace, run } from './monospace.js';

const patterns = new Map([
  ['nb-NO', 'nb'],
  ['da-DK', 'da'],
  ['en-GB', 'en-gb'],
]);
/** As the locales have them. */
function jointEndings(tag: string): readonly string[] {
  const { value } = readText(diskFiles('.'), `locales/${tag}/locale.yaml`);
  const locale = value === undefined ? undefined : (parseYaml(value).value?.value as LocaleFile);
  return locale?.jointEndings ?? [];
}
const known: HyphenationOf = (lang) => {
  const name = patterns.get(lang);
  return name === undefined
    ? undefined
    : { syllables: syllablesOf(name), jointEndings: jointEndings(lang.slice(0, 2)) };
};
const cutOf = (...syllables: readonly string[]): Hyphenation => ({ syllables: () => syllables, jointEndings: [] });
const hyphenated = (text: string, room: number, lang = 'nb-NO'): string =>
  hyphenate([draft([run(text)], { lang })], room, monospace, known)[0]
    ?.runs.map((one) => one.text)
    .join('') ?? '';

describe('hyphenate', () => {
  it('leaves words that fit', () => {
    expect(hyphenated('Digitaliseringsdirektoratet og Kartverket', 200)).toBe(
      'Digitaliseringsdirektoratet og Kartverket',
    );
  });

  it.each([
    ['nb-NO', 'Digitaliseringsdirektoratet'],
    ['da-DK', 'Digitaliseringsstyrelsen'],
    ['en-GB', 'administrative-organisation'],
  ])('breaks words of %s so that each part fits', (lang, word) => {
    const text = hyphenated(word, 80, lang);
    expect(text.replaceAll('-', '')).toBe(word.replaceAll('-', ''));
    expect(text).not.toBe(word);
    const parts = text.split(/(?<=-)/u);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length * 5).toBeLessThanOrEqual(80);
  });

  it('leaves at least three letters after the break', () => {
    expect(hyphenated('forvaltninga', 58)).toBe('forvalt-ninga');
    expect(hyphenated('forvaltningen', 58)).toBe('forvaltnin-gen');
  });

  it('rather breaks a compound between its parts than near its end', () => {
    expect(hyphenated('Digitaliseringsstyrelsen', 115)).toBe('Digitaliserings-styrelsen');
  });

  it.each([
    ['nb-NO', 'Digitaliseringsrådet', 95, 'Digitaliserings-rådet'],
    ['nb-NO', 'digitaliseringsområdet', 100, 'digitaliserings-området'],
    ['nb-NO', 'Kommunaldepartementets', 100, 'Kommunal-departementets'],
    ['nb-NO', 'samordningsansvaret', 90, 'samordnings-ansvaret'],
    ['nb-NO', 'virksomhetsstyring', 80, 'virksomhets-styring'],
    ['nb-NO', 'kommunesektoren', 70, 'kommune-sektoren'],
    ['nb-NO', 'utviklingsavdelingen', 95, 'utviklings-avdelingen'],
    ['da-DK', 'Digitaliseringsrådet', 95, 'Digitaliserings-rådet'],
    ['da-DK', 'sundhedsministeriet', 90, 'sundheds-ministeriet'],
    ['da-DK', 'koordineringsopgaven', 95, 'koordinerings-opgaven'],
    ['da-DK', 'Registerforvaltning', 80, 'Register-forvaltning'],
  ])('in %s breaks %s at the joint', (lang, word, room, broken) => {
    expect(hyphenated(word, room, lang)).toBe(broken);
  });

  it('takes no ending of a word for its part', () => {
    expect(hyphenated('fylkeskommunenes', 75)).toBe('fylkes-kommunenes');
  });

  it('breaks a compound at the next joint that fits', () => {
    expect(hyphenated('forvaltningsutviklingsprosjektet', 80)).toBe('forvaltnings-utviklings-prosjektet');
  });

  it('breaks where the lines can break', () => {
    const [set] = hyphenate([draft('Digitaliseringsdirektoratet')], 80, monospace, known);
    const { tooWide } = compose(
      set === undefined ? [] : [set],
      { width: 80, insets: { left: 0, top: 0, right: 0, bottom: 0 }, anchor: 'top', reserve: 0 },
      monospace,
    );
    expect(tooWide).toBe(0);
  });

  it('counts the indent of the paragraph', () => {
    const [set] = hyphenate([draft('departement', { indent: 20 })], 60, monospace, known);
    expect(set?.runs[0]?.text).toContain('-');
  });

  it('leaves words of a language it has no patterns for, and what cannot be broken', () => {
    expect(hyphenated('Digitaliseringsdirektoratet', 80, 'de-DE')).toBe('Digitaliseringsdirektoratet');
    expect(hyphenated('strengt', 20)).toBe('strengt');
  });

  it('leaves at least four letters before the hyphen, since fewer stay with what follows', () => {
    const cut = hyphenate([draft('forvaltningen')], 45, monospace, () => cutOf('for', 'valt', 'ningen'));
    expect(cut[0]?.runs[0]?.text).toBe('forvalt-ningen');
    const uncut = hyphenate([draft('forvaltningen')], 30, monospace, () => cutOf('for', 'valt', 'ningen'));
    expect(uncut[0]?.runs[0]?.text).toBe('forvaltningen');
  });
});

describe('hasPatterns', () => {
  it('knows the files of the package, and nothing outside it', () => {
    expect(['nb', 'da', 'en-gb', 'sv', 'xx', '../package', ''].map(hasPatterns)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
  });
});
