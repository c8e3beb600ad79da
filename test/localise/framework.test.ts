import { describe, expect, it } from 'vitest';
import { frameworkWords } from '../../src/localise/framework-words.js';
import { missingWords } from '../../src/localise/missing-words.js';
import { isUnfinished } from '../../src/localise/unfinished.js';
import type { LocaleSpec } from '../../src/model/project.js';
import { sampleProject } from './sample-project.js';

const { locales } = sampleProject({}).project;
const words = frameworkWords(locales, 'nb');
const localeOf = (tag: string) => locales.get(tag) ?? expect.unreachable(tag);

const leaves = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];

describe('framework words', () => {
  it('are complete in the locales of the project', () => {
    expect(['da', 'en'].flatMap((tag) => missingWords(localeOf(tag), localeOf('nb')))).toEqual([]);
    expect(['da', 'en'].flatMap((tag) => missingWords(localeOf('nb'), localeOf(tag)))).toEqual([]);
  });

  it('ask for the same values in every locale', () => {
    const asked = (tag: string) =>
      leaves(localeOf(tag).framework).map(([path, text]) => [
        path,
        [...String(text).matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1]).sort(),
      ]);
    expect(asked('da')).toEqual(asked('nb'));
    expect(asked('en')).toEqual(asked('nb'));
  });

  it('fall back word by word, and say from where', () => {
    expect(words('nn', 'overview')).toEqual({ text: 'Oversyn', tag: 'nn' });
    expect(words('nn', 'contents')).toEqual({ text: 'Innhold', tag: 'nb' });
    expect(words('en', 'no.such.word').text).toBe('no.such.word');
  });

  it('fill in values and choose the plural', () => {
    expect(words('da', 'alt.rowMap', { list: 'Roller & <b>' }).text).toBe(
      'Sådan er indholdet delt mellem siderne: Roller & <b>',
    );
    expect(words('en', 'unit.employees', { count: 1 }).text).toBe('employee');
    expect(words('en', 'unit.employees', { count: 3 }).text).toBe('employees');
  });

  it('report what a new locale lacks', () => {
    const missing = missingWords(localeOf('nn'), localeOf('nb'));
    expect(missing[0]).toMatchObject({ code: 'missing-word', severity: 'warning', locale: 'nn' });
    expect(missing.some(({ message }) => message.includes('«overview»'))).toBe(false);
    expect(missing.filter(({ message }) => message.includes('unit.fte'))).toHaveLength(1);
    const ofPages = missing.filter(({ message }) => /«(?:pages|letter)\./u.test(message));
    expect(ofPages.length).toBeGreaterThan(0);
    // No release waits for them.
    expect([...new Set(ofPages.map(({ code }) => code))]).toEqual(['missing-page-word']);
    expect(ofPages.some(isUnfinished)).toBe(false);
    expect(missing.filter(isUnfinished).length).toBeGreaterThan(0);
  });

  it('name the file that has a word which is missing, plural or not, and whether it is the program’s', () => {
    const source: LocaleSpec = {
      ...localeOf('nb'),
      framework: { unit: { pupils_one: 'elev', pupils_other: 'elever' }, head: { year: 'År' } },
      ownWords: { head: { year: 'År' } },
      placeOfWord: (key) => ({ file: key === 'unit.pupils_other' ? 'pack.json' : `${key}.json`, line: 1, column: 1 }),
    };
    expect(missingWords({ ...localeOf('nn'), framework: {} }, source).map(({ hint }) => hint)).toEqual([
      'Add "unit": { "pupils": "…" }; pack.json of Skald has it.',
      'Add "head": { "year": "…" }; head.year.json has it.',
    ]);
  });

  it('name the file of the pack to which a word belongs that is the project’s own', () => {
    const framework = { head: { year: 'År' } };
    const placeOfWord = () => ({ file: 'layouts/school/words/nb.json', line: 1, column: 1 });
    const source = { ...localeOf('nb'), framework, placeOfWord };
    expect(missingWords({ ...localeOf('nn'), framework: {} }, source).map(({ hint }) => hint)).toEqual([
      'Add "head": { "year": "…" } to layouts/school/words/nn.json; layouts/school/words/nb.json has it.',
    ]);
  });
});
