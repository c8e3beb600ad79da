import { describe, expect, it } from 'vitest';
import { copiedTranslations } from '../../src/checks/copied-translations.js';
import { lines, LOCALE, verdictOn } from '../project/sample-files.js';
import type { Spoken } from '../../src/checks/copied-words.js';
import type { LocaleFile } from '../../src/schemas/locale.js';

type Texts = Readonly<Record<string, string>>;

/** Thirty texts of which the first `many` are worded by `say`, the rest in words of the locale alone. */
const texts = (say: (index: number) => string, own: string, many = 30): Texts =>
  Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `no.${index}/title`,
      index < many ? say(index) : `${own} tekst ${index}`,
    ]),
  );
const danish = (index: number): string => `Kommunen er ikke af den mening ${index}`;

const spoken = (tag: string, of: Texts, value: Partial<LocaleFile> = {}): Spoken => ({
  locale: {
    tag,
    framework: {},
    translations: new Map(
      Object.entries(of).map(([id, target], index) => [
        id,
        {
          source: `Kilden ${index}`,
          target,
          fuzzy: false,
          place: { file: `locales/${tag}/deck.po`, line: index + 1, column: 1 },
        },
      ]),
    ),
  },
  value: { lang: tag, ...value } as LocaleFile,
});

const told = (...locales: readonly Spoken[]): readonly string[] =>
  copiedTranslations(locales).map(({ place, message }) => `${place?.file}:${place?.line} ${message}`);

const da = spoken('da', texts(danish, 'dansk'), { telling: 'ikke af' });

describe('a PO file copied from another locale', () => {
  it('is told once, with how much of it is copied', () => {
    expect(told(da, spoken('sv', texts(danish, 'svensk', 25)))).toEqual([
      'locales/sv/deck.po:1 Of the translations to «sv» in this file 25 of 30 are those to «da», to the letter.',
    ]);
  });

  it('is the one whose words are the other language’s, whichever comes first', () => {
    const ar = spoken('ar', texts(danish, 'andet'), { telling: 'och inte' });
    expect(told(ar, da)).toEqual([expect.stringMatching(/^locales\/ar\/deck\.po:1 /u)]);
    expect(told(da, ar)).toEqual([expect.stringMatching(/^locales\/ar\/deck\.po:1 /u)]);
  });

  it.each([
    ['half of it is translated', spoken('sv', texts(danish, 'svensk', 15))],
    [
      'it is a handful of texts',
      spoken('sv', Object.fromEntries(Object.entries(texts(danish, 'svensk')).slice(0, 19))),
    ],
    ['it is another region’s', spoken('da-GL', texts(danish, 'dansk'), { lang: 'da-GL' })],
    ['the languages are alike, and some of it differs', spoken('sv', texts(danish, 'a', 25), { similar: ['da'] })],
    [
      'they are names',
      spoken(
        'sv',
        texts((index) => `DR ${index}`, 'svensk'),
      ),
    ],
  ])('is none where %s', (_, other) => {
    expect(told(da, other)).toEqual([]);
  });

  it('is told of a project', () => {
    const po = Object.entries(texts(danish, ''))
      .map(([id, target]) => `msgctxt "${id}"\nmsgid "Kilden"\nmsgstr "${target}"\n`)
      .join('\n');
    const both = ['da', 'sv'].flatMap((tag) => [
      [`locales/${tag}/locale.yaml`, LOCALE.replaceAll('nb-NO', tag)],
      [`locales/${tag}/framework.json`, '{}'],
      [`locales/${tag}/deck.po`, po],
    ]);
    expect(lines(verdictOn(Object.fromEntries(both)))).toContain('locales/sv/deck.po:1:1 wrong-language');
  });
});
